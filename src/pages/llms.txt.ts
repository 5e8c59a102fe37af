import type { APIRoute } from 'astro'
import { loadStories, loadTopics } from '../reading/library/load.ts'
import { llms } from '../seo/llms.ts'

export const GET: APIRoute = async () =>
  new Response(llms({ stories: await loadStories(), topics: await loadTopics() }))
