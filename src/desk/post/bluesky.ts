/** Posts on Bluesky, over the AT Protocol: https://docs.bsky.app/docs/advanced-guides/posts */
import type { AppBskyEmbedImages, AtpAgent } from '@atproto/api'
import { type Account, type Network, type Outgoing, onceOnly, patience } from './network.ts'

const handle = 'YONKOMA_BLUESKY_HANDLE'
const password = 'YONKOMA_BLUESKY_APP_PASSWORD'

export const bluesky: Network = {
  needs: [handle, password],
  server: { name: 'YONKOMA_BLUESKY_SERVER', usual: 'https://bsky.social' },
  package: '@atproto/api',
  signIn: async (server, credentials) => {
    const { AtpAgent } = await import('@atproto/api')
    const agent = new AtpAgent({ service: server, fetch: patiently })
    await agent.login({ identifier: credentials[handle] ?? '', password: credentials[password] ?? '' })
    return accountOf(agent)
  },
}

const patiently: typeof fetch = (input, init) => {
  const request = new Request(input, init)
  for (const [name, value] of Object.entries(onceOnly)) request.headers.set(name, value)
  return fetch(request, { signal: AbortSignal.timeout(patience) })
}

/** Bytes of a picture. Servers of today take twice as many, older ones do not: see `app.bsky.embed.images` in the lexicons. */
const mostBytes = 1_000_000

const collection = 'app.bsky.feed.post'

const accountOf = (agent: AtpAgent): Account => ({
  limits: { bytes: mostBytes },
  earlier: async (url, since) => {
    let cursor: string | undefined
    do {
      const { data } = await agent.com.atproto.repo.listRecords({
        repo: agent.assertDid,
        collection,
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
      })
      // Wherever a record has a whole address: as a link in its text, or as a card below it.
      const found = data.records.find(({ value }) => JSON.stringify(value).includes(JSON.stringify(url)))
      if (found) return pageOf(agent, found.uri)
      cursor = data.records.some(({ value }) => isOlder(value, since)) ? undefined : data.cursor
    } while (cursor !== undefined)
    return null
  },
  send: async (post) => pageOf(agent, (await agent.post(await recordOf(agent, post))).uri),
})

async function recordOf(agent: AtpAgent, { text, locale, pictures }: Outgoing) {
  const { RichText } = await import('@atproto/api')
  const rich = new RichText({ text })
  await rich.detectFacets(agent)
  const images: AppBskyEmbedImages.Image[] = []
  for (const { bytes, type, alt, width, height } of pictures) {
    const { data } = await agent.uploadBlob(bytes, { encoding: type })
    images.push({ image: data.blob, alt, aspectRatio: { width, height } })
  }
  return {
    text: rich.text,
    ...(rich.facets ? { facets: rich.facets } : {}),
    langs: [locale],
    embed: { $type: 'app.bsky.embed.images', images },
    createdAt: new Date().toISOString(),
  }
}

const isOlder = (record: object, since: number): boolean =>
  Date.parse(String((record as { readonly createdAt?: unknown }).createdAt)) < since

/** `at://did:plc:…/app.bsky.feed.post/3k…` → the page on which people read it */
const pageOf = (agent: AtpAgent, uri: string): string =>
  `https://bsky.app/profile/${agent.session?.handle ?? agent.assertDid}/post/${uri.split('/').at(-1)}`
