import type { APIRoute } from 'astro'
import { loadPeople } from '../reading/library/load.ts'
import { humans } from '../seo/humans.ts'

export const GET: APIRoute = async () => new Response(humans([...(await loadPeople()).values()]))
