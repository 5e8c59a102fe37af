import type { APIRoute } from 'astro'
import { robots } from '../seo/robots.ts'

export const GET: APIRoute = () => new Response(robots())
