/** Addresses on other sites. */
import type { Messages } from '../../message.ts'

/** What a server did that was asked for a page. */
export type Unreachable =
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'silent'; readonly seconds: number }
  /** A code of the network, like `ECONNREFUSED`. */
  | { readonly kind: 'failed'; readonly code: string }

function reason(answer: Unreachable): string {
  if (answer.kind === 'refused') return `the server answers ${answer.status}`
  return answer.kind === 'silent'
    ? `no answer within ${answer.seconds} seconds`
    : `the connection failed (${answer.code})`
}

const otherAddress = 'Link to the page’s current address, to a copy in a web archive, or to another source.'

export const linkFaults = {
  'dead-link/gone': ({ url, status }: { readonly url: string; readonly status: number }) => [
    `There is no page at ${url}: the server answers ${status}.`,
    otherAddress,
  ],
  'dead-link/no-host': ({ url, host }: { readonly url: string; readonly host: string }) => [
    `There is no page at ${url}: no server is called ${host}.`,
    otherAddress,
  ],
  'moved-link': ({ url, address }: { readonly url: string; readonly address: string }) => [
    `${url} has moved permanently.`,
    `Write ${address}`,
  ],
  'unreachable-link': ({ url, answer }: { readonly url: string; readonly answer: Unreachable }) => [
    `${url} could not be checked: ${reason(answer)}.`,
    'Open it in a browser: some sites block automated checks. If it opens, leave it as it is.',
  ],
} as const satisfies Messages
