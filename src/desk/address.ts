/** Asks addresses on the web whether a page is there. The only file that talks to other people's servers. */
import { setTimeout as pause } from 'node:timers/promises'
import { site } from '../site.ts'

/** What came of asking for an address. */
export type Answer =
  | { readonly kind: 'fine' }
  /** A status such as 404. */
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'no-host' }
  /** Refuses, or is in trouble: 403, 429, 500. */
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'silent'; readonly seconds: number }
  /** A code of the network, such as `ECONNREFUSED`. */
  | { readonly kind: 'failed'; readonly code: string }
  | { readonly kind: 'moved'; readonly to: string }

export interface AskOptions {
  /** ms until an answer counts as none. */
  readonly timeout?: number
  /** ms before the second try. */
  readonly pause?: number
  /** Addresses asked for at the same time. */
  readonly concurrency?: number
  /** How one of them is asked for. */
  readonly asking?: (url: string, options: AskOptions) => Promise<Answer>
}

/** Addresses of one server asked for at the same time: more would be rude, and some refuse it. */
const mostOfOneHost = 2

/** Asks for every address once, a few at a time, each twice where the first answer is not good. */
export async function askAll(
  urls: Iterable<string>,
  options: AskOptions = {},
): Promise<ReadonlyMap<string, Answer>> {
  const { concurrency = 8, asking = ask } = options
  const answers = new Map<string, Answer>()
  const queue = lanes([...new Set(urls)]).values()
  const work = async (): Promise<void> => {
    for (const lane of queue) for (const url of lane) answers.set(url, await asking(url, options))
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return answers
}

/** Addresses to be asked for one after another: as many lanes of each server as it may be asked for at once. */
const lanes = (urls: readonly string[]): readonly (readonly string[])[] =>
  [...Map.groupBy(urls, hostOf).values()].flatMap((own) =>
    Array.from({ length: mostOfOneHost }, (_, lane) =>
      own.filter((_url, index) => index % mostOfOneHost === lane),
    ),
  )

export const hostOf = (url: string): string => new URL(url).hostname

/** Without the page's body first, then with it: not every server knows how to answer HEAD. */
export async function ask(url: string, options: AskOptions = {}): Promise<Answer> {
  const first = await attempt(url, 'HEAD', options)
  if (first.kind === 'fine' || first.kind === 'moved' || isBusy(first)) return first
  if (isPassing(first)) await pause(options.pause ?? 1000)
  return attempt(url, 'GET', options)
}

const isBusy = (answer: Answer): boolean => answer.kind === 'refused' && answer.status === 429

/** What may be over in a moment. */
const isPassing = (answer: Answer): boolean =>
  answer.kind === 'failed' ||
  answer.kind === 'silent' ||
  (answer.kind === 'refused' && answer.status >= 500 && answer.status !== 501)

const patience = 10_000

async function attempt(url: string, method: 'HEAD' | 'GET', { timeout = patience }: AskOptions) {
  try {
    return judged(await followed(url, method, timeout))
  } catch (error) {
    return failure(error, timeout)
  }
}

interface Arrival {
  readonly status: number
  /** Where a chain of permanent redirects leads; null where there was none. */
  readonly moved: string | null
}

function judged({ status, moved }: Arrival): Answer {
  if (status === 404 || status === 410) return { kind: 'gone', status }
  if (status >= 300) return { kind: 'refused', status }
  return moved === null ? { kind: 'fine' } : { kind: 'moved', to: moved }
}

function failure(error: unknown, timeout: number): Answer {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { kind: 'silent', seconds: timeout / 1000 }
  const code = codeOf(error instanceof Error && error.cause !== undefined ? error.cause : error)
  return code === 'ENOTFOUND' ? { kind: 'no-host' } : { kind: 'failed', code }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}

const mostHops = 10
const permanent: readonly number[] = [301, 308]
const temporary: readonly number[] = [302, 303, 307]

/** Redirects are followed by hand, since only permanent ones mean that the address should be changed. */
async function followed(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Arrival> {
  let at = url
  let moved: string | null = null
  let hasStrayed = false
  for (let hop = 0; hop <= mostHops; hop++) {
    const response = await fetch(at, {
      method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    })
    await response.body?.cancel()
    const { status } = response
    const location = response.headers.get('location')
    if (location === null || ![...permanent, ...temporary].includes(status)) return { status, moved }
    at = new URL(location, at).href
    hasStrayed ||= temporary.includes(status)
    if (!hasStrayed) moved = at
  }
  throw new Error('too many redirects')
}

/** Says who asks and where to complain. */
const headers = {
  'user-agent': `Yonkoma link check (+${site.address}/)`,
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
}
