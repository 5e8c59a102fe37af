/** Posts on Mastodon: https://docs.joinmastodon.org/methods/statuses/ */
import type { mastodon as api } from 'masto'
import { type Account, type Network, onceOnly, patience } from './network.ts'

const token = 'YONKOMA_MASTODON_TOKEN'

export const mastodon: Network = {
  needs: ['YONKOMA_MASTODON_SERVER', token],
  server: { name: 'YONKOMA_MASTODON_SERVER' },
  package: 'masto',
  signIn: async (server, credentials) => {
    const { createRestAPIClient } = await import('masto')
    const client = createRestAPIClient({
      url: server,
      accessToken: credentials[token] ?? '',
      timeout: patience,
      mediaTimeout: patience,
      requestInit: { headers: onceOnly },
    })
    const { id } = await client.v1.accounts.verifyCredentials()
    const { configuration } = await client.v2.instance.fetch()
    const { imageSizeLimit: bytes, imageMatrixLimit: pixels } = configuration.mediaAttachments
    return accountOf(client, id, { bytes, pixels })
  },
}

const accountOf = (client: api.rest.Client, id: string, limits: Account['limits']): Account => ({
  limits,
  earlier: async (url, since) => {
    const own = { excludeReplies: true, excludeReblogs: true, limit: 40 } as const
    for await (const statuses of client.v1.accounts.$select(id).statuses.list(own)) {
      const found = statuses.find(({ content }) => content.includes(`href="${url}"`))
      if (found) return found.url ?? found.uri
      // A pinned post comes first, however old it is.
      if (statuses.length === 0 || statuses.every(({ createdAt }) => Date.parse(createdAt) < since)) break
    }
    return null
  },
  send: async ({ text, locale, pictures, key }) => {
    const mediaIds: string[] = []
    for (const { bytes, type, alt } of pictures) {
      const file = new File([new Uint8Array(bytes)], `panel.${type.split('/')[1]}`, { type })
      mediaIds.push((await client.v2.media.create({ file, description: alt })).id)
    }
    const { url, uri } = await client.v1.statuses.create(
      { status: text, mediaIds, language: locale },
      { requestInit: { headers: { 'Idempotency-Key': key } } },
    )
    return url ?? uri
  },
})
