import type { APIRoute } from 'astro'
import { llms } from '../seo/llms.ts'
import { loadStories, loadTopics } from '../story/load.ts'

export const GET: APIRoute = async () =>
  new Response(llms({ stories: await loadStories(), topics: await loadTopics() }))
