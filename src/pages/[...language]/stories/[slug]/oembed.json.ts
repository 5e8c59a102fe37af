import type { APIRoute } from 'astro'
import { editionRoutes } from '../../../../seo/edition-routes.ts'
import { oembed } from '../../../../seo/oembed.ts'
import type { StoryPage } from '../../../../seo/page.ts'
import { site } from '../../../../site.ts'
import { routesInEach } from '../../../../urls/language-routes.ts'

export const getStaticPaths = async () => (site.pages.embeds ? routesInEach(editionRoutes) : [])

export const GET: APIRoute<StoryPage> = ({ props }) => new Response(oembed(props))
