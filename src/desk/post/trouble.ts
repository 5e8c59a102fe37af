/** What the packages of services throw → what an editor can do about it. */
import type { PostTrouble } from '../../messages/en/post.ts'

/** What they have in common; 1 and 2 are no answers of a server. */
interface Thrown {
  readonly status?: unknown
  readonly statusCode?: unknown
}

/** @param secrets are never printed, whatever a server says */
export function troubleOf(error: unknown, secrets: readonly string[]): PostTrouble {
  const { status, statusCode } = (error ?? {}) as Thrown
  const code = Number(status ?? statusCode ?? 0)
  if (code === 401 || code === 403) return { kind: 'credentials' }
  const why = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), firstLine(error))
  return code >= 400 ? { kind: 'refused', why } : { kind: 'unreached', why }
}

/** The reason that lies deepest says most: `connect ECONNREFUSED 127.0.0.1:1`. */
function firstLine(error: unknown): string {
  let deepest = error
  while (deepest instanceof Error && deepest.cause instanceof Error) deepest = deepest.cause
  const text = deepest instanceof Error ? deepest.message || deepest.name : String(deepest)
  return text.trim().split('\n')[0] ?? ''
}
