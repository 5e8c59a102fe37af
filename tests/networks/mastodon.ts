/** What a server of Mastodon does for those who post, as https://docs.joinmastodon.org/methods/ has it. */
import assert from 'node:assert/strict'
import { type Answered, type Asked, serve } from './server.ts'

export const token = 'ZA-Yj3aBD8U8Cm7lKUp-lm9O9BmDgdhHzDeqsY8tlL0'

export interface Status {
  readonly id: string
  readonly created_at: string
  readonly content: string
  readonly url: string
  readonly uri: string
  readonly language: string
  readonly text: string
  readonly media: readonly Media[]
  readonly key: string | null
}

interface Media {
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
  readonly description: string
}

export interface MastodonServer {
  readonly address: string
  /** Newest first. */
  readonly statuses: Status[]
  /** What the next posts are answered with, instead of being kept. */
  trouble: Answered | null
}

export interface Instance {
  readonly image_size_limit: number
}

export async function mastodonServer({ image_size_limit }: Instance): Promise<MastodonServer> {
  const media = new Map<string, Media>()
  const configuration = configurationOf(image_size_limit)
  const answer = async (asked: Asked): Promise<Answered> => {
    if (asked.headers.get('authorization') !== `Bearer ${token}`)
      return { status: 401, json: { error: 'The access token is invalid' } }
    const { method, url } = asked
    const known = methods[`${method} ${url.pathname}`]
    if (known) return await known(asked)
    const [, id = ''] = /^\/api\/v1\/media\/(\d+)$/.exec(url.pathname) ?? []
    return media.has(id) ? { json: attachment(id) } : { status: 404, json: { error: 'Record not found' } }
  }
  const attachment = (id: string) => ({
    id,
    type: 'image',
    url: `${server.address}/media/${id}.png`,
    preview_url: null,
    remote_url: null,
    meta: {},
    description: media.get(id)?.description ?? null,
    blurhash: null,
  })
  const methods: Readonly<Record<string, (asked: Asked) => Answered | Promise<Answered>>> = {
    'GET /api/v1/accounts/verify_credentials': () => ({ json: { id: '14715', acct: 'house' } }),
    'GET /api/v2/instance': () => ({ json: { version: '4.4.0', configuration } }),
    'GET /api/v1/accounts/14715/statuses': ({ url }) => {
      const { limit = '20', max_id = 'Infinity' } = Object.fromEntries(url.searchParams)
      assert.ok(Number(limit) <= 40)
      const older = server.statuses.filter(({ id }) => Number(id) < Number(max_id))
      const page = older.slice(0, Number(limit))
      const next = `${server.address}${url.pathname}?limit=${limit}&max_id=${page.at(-1)?.id}`
      return { json: page, headers: older.length > page.length ? { Link: `<${next}>; rel="next"` } : {} }
    },
    'POST /api/v2/media': async ({ headers, body }) => {
      const form = await new Response(new Uint8Array(body), { headers }).formData()
      const file = form.get('file')
      assert.ok(file instanceof File)
      const bytes = Buffer.from(await file.arrayBuffer())
      if (bytes.byteLength > image_size_limit) return { status: 422, json: { error: 'File is too large' } }
      assert.ok(configuration.media_attachments.supported_mime_types.includes(file.type), file.type)
      const id = String(media.size + 1)
      media.set(id, { id, type: file.type, bytes, description: plain(form.get('description')) })
      // The first is not ready yet: it is asked for again.
      return media.size > 1
        ? { json: attachment(id) }
        : { status: 202, json: { ...attachment(id), url: null } }
    },
    'POST /api/v1/statuses': ({ headers, body }) => {
      if (server.trouble) return server.trouble
      const key = headers.get('idempotency-key')
      const { status, media_ids, language } = JSON.parse(`${body}`)
      const before = server.statuses.find((one) => one.key === key)
      if (!before) {
        const attached = media_ids.map((one: string) => media.get(one) ?? assert.fail(one))
        const id = String(server.statuses.length + 1)
        server.statuses.unshift(
          statusOf({ id, text: status, media: attached, language, key }, server.address),
        )
      }
      return { json: before ?? server.statuses[0] }
    },
  }
  const server: MastodonServer = { address: await serve(answer), statuses: [], trouble: null }
  return server
}

/** Forms end lines as HTTP does. */
const plain = (field: unknown): string => String(field).replaceAll('\r\n', '\n')

const configurationOf = (image_size_limit: number) => ({
  statuses: { max_characters: 500, max_media_attachments: 4, characters_reserved_per_url: 23 },
  media_attachments: {
    supported_mime_types: ['image/jpeg', 'image/png', 'image/gif', 'image/webp'],
    description_limit: 1500,
    image_size_limit,
    image_matrix_limit: 33_177_600,
  },
})

const statusOf = (sent: Sent, address: string): Status => ({
  ...sent,
  created_at: new Date().toISOString(),
  content: `<p>${sent.text.replace(/https?:\S+/g, (url) => `<a href="${url}">${url}</a>`)}</p>`,
  url: `${address}/@house/${sent.id}`,
  uri: `${address}/users/house/statuses/${sent.id}`,
})

type Sent = Pick<Status, 'id' | 'text' | 'media' | 'language' | 'key'>
