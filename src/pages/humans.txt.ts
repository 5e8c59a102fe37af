import type { APIRoute } from 'astro'
import { humans } from '../seo/humans.ts'
import { loadPeople } from '../story/load.ts'

export const GET: APIRoute = async () => new Response(humans([...(await loadPeople()).values()]))
