import type { APIRoute } from 'astro'
import { type FeedView, feedResponse, feedRoutes } from '../feed/feed-routes.ts'

export const getStaticPaths = () => feedRoutes('.json')

export const GET: APIRoute<FeedView> = ({ props }) => feedResponse(props)
