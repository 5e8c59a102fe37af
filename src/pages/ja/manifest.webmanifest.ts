import type { APIRoute } from 'astro'
import { manifest } from '../../seo/manifest.ts'

export const GET: APIRoute = () => new Response(manifest('ja'))
