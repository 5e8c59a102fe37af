import type { APIRoute } from 'astro'
import type { Locale } from '../../languages/locales.ts'
import { manifest } from '../../seo/manifest.ts'
import { languageRoutes } from '../../urls/language-routes.ts'

export const getStaticPaths = () => languageRoutes()

export const GET: APIRoute<{ readonly locale: Locale }> = ({ props }) => new Response(manifest(props.locale))
