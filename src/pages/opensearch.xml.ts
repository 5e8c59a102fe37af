import type { APIRoute } from 'astro'
import { openSearch } from '../seo/opensearch.ts'

export const GET: APIRoute = () => new Response(openSearch('en'))
