import type { APIRoute } from 'astro'
import { editionRoutes } from '../../../seo/edition-routes.ts'
import { oembed } from '../../../seo/oembed.ts'
import type { StoryPage } from '../../../seo/page.ts'

export const getStaticPaths = () => editionRoutes('en')

export const GET: APIRoute<StoryPage> = ({ props }) => new Response(oembed(props))
