/** What a server of Bluesky does for those who post, judged by the lexicons of the AT Protocol. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { type AppBskyFeedPost, jsonToLex, lexicons } from '@atproto/api'
import { CID } from 'multiformats/cid'
import * as raw from 'multiformats/codecs/raw'
import * as digest from 'multiformats/hashes/digest'
import { type Answered, type Asked, serve } from './server.ts'

export const account = { handle: 'house.test', password: 'abcd-efgh-ijkl-mnop' } as const
const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz'

export interface BlueskyServer {
  readonly address: string
  /** Newest first. */
  readonly posts: AppBskyFeedPost.Record[]
  /** Bytes by their CID. */
  readonly blobs: Map<string, Buffer>
  /** What the next posts are answered with, instead of being kept. */
  trouble: Answered | null
}

const token = (scope: string): string =>
  [{ alg: 'none' }, { scope, sub: did, exp: Math.floor(Date.now() / 1000) + 3600 }, {}]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')

export async function blueskyServer(): Promise<BlueskyServer> {
  const session = { accessJwt: token('com.atproto.access'), refreshJwt: token('com.atproto.refresh') }
  const answer = ({ url, headers, body }: Asked): Answered => {
    const method = url.pathname.replace('/xrpc/', '')
    const sent = headers.get('content-type')?.startsWith('application/json') ? JSON.parse(`${body}`) : body
    if (method === 'com.atproto.server.createSession') {
      lexicons.assertValidXrpcInput(method, sent)
      if (sent.identifier !== account.handle || sent.password !== account.password)
        return failed(401, 'AuthenticationRequired', 'Invalid identifier or password')
      return { json: { ...session, handle: account.handle, did, active: true } }
    }
    if (method !== 'com.atproto.repo.listRecords')
      assert.equal(headers.get('authorization'), `Bearer ${session.accessJwt}`)
    const known = methods[method]
    if (!known) return failed(501, 'MethodNotImplemented', method)
    return server.trouble && method.endsWith('createRecord') ? server.trouble : known({ url, sent, headers })
  }
  const methods: Readonly<Record<string, (call: Call) => Answered>> = {
    'com.atproto.repo.uploadBlob': ({ sent, headers }) => {
      const bytes = sent as Buffer
      const cid = cidOf(bytes).toString()
      server.blobs.set(cid, bytes)
      const mimeType = headers.get('content-type') ?? ''
      return { json: { blob: { $type: 'blob', ref: { $link: cid }, mimeType, size: bytes.byteLength } } }
    },
    'com.atproto.repo.createRecord': ({ sent }) => {
      const input = jsonToLex(sent as never) as { collection: string; record: AppBskyFeedPost.Record }
      lexicons.assertValidXrpcInput('com.atproto.repo.createRecord', input)
      lexicons.assertValidRecord(input.collection, input.record)
      server.posts.unshift(input.record)
      return { json: { uri: uriOf(server.posts.length), cid: cidOf(Buffer.from('post')).toString() } }
    },
    'com.atproto.repo.listRecords': ({ url }) => {
      const { limit, cursor = '0', ...others } = Object.fromEntries(url.searchParams)
      lexicons.assertValidXrpcParams('com.atproto.repo.listRecords', {
        ...others,
        cursor,
        limit: Number(limit),
      })
      assert.deepEqual(others, { repo: did, collection: 'app.bsky.feed.post' })
      const [from, to] = [Number(cursor), Number(cursor) + Number(limit)]
      const records = server.posts.slice(from, to).map((value, index) => ({
        uri: uriOf(server.posts.length - from - index),
        cid: cidOf(Buffer.from('post')).toString(),
        value,
      }))
      return { json: { records, ...(to < server.posts.length ? { cursor: String(to) } : {}) } }
    },
  }
  const server: BlueskyServer = { address: await serve(answer), posts: [], blobs: new Map(), trouble: null }
  return server
}

interface Call extends Pick<Asked, 'url' | 'headers'> {
  readonly sent: unknown
}

/** Record keys of a test are numbers. */
const uriOf = (number: number): string => `at://${did}/app.bsky.feed.post/${number}`

const failed = (status: number, error: string, message: string): Answered => ({
  status,
  json: { error, message },
})

const cidOf = (bytes: Uint8Array): CID =>
  CID.createV1(raw.code, digest.create(0x12, createHash('sha256').update(bytes).digest()))
