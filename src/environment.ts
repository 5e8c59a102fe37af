/** The public address as an owner writes it → the one way in which every file of the site writes it. */
import type { Said } from './messages/editor-words.ts'
import type { AddressFault } from './messages/en/settings.ts'

/** What stands in for the address until there is one. No site has it: RFC 2606 keeps the name free. */
export const noAddress = 'https://yonkoma.example'

/**
 * A host and a path are written as they are sent, without a slash at the end: `https://例え.example/漫画/` is
 * `https://xn--r8jz45g.example/%E6%BC%AB%E7%94%BB`. What is no address becomes `noAddress`; `addressFault` says so.
 */
export const publicAddress = (text: string): string =>
  (addressFault(text) === null ? new URL(text).href : noAddress).replace(/\/+$/, '')

/** What is wrong with a public address; null where nothing is. */
export function addressFault(text: string): Said | null {
  const fault = addressWrong(text)
  return fault && (({ settings }) => settings.address(shown(text), fault))
}

/** Without a password: what is printed is kept in logs. */
const shown = (text: string): string => text.replace(/\/\/[^/]*@/, '//…@')

function addressWrong(text: string): AddressFault | null {
  if (!/^\s*https?:\/\//i.test(text) || !URL.canParse(text)) return 'form'
  const { username, password, search, hash } = new URL(text)
  if (username !== '' || password !== '') return 'password'
  return search !== '' || hash !== '' || /[?#]/.test(text) ? 'query' : null
}
