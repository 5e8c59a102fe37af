/** The public address as an owner writes it → the one way in which every file of the site writes it. */
import type { Localized } from './languages/locales.ts'

/** What stands in for the address until there is one. No site has it: RFC 2606 keeps the name free. */
export const noAddress = 'https://yonkoma.example'

/**
 * A host and a path are written as they are sent, without a slash at the end: `https://例え.example/漫画/` is
 * `https://xn--r8jz45g.example/%E6%BC%AB%E7%94%BB`. What is no address becomes `noAddress`; `addressFault` says so.
 */
export const publicAddress = (text: string): string =>
  (addressFault(text) === null ? new URL(text).href : noAddress).replace(/\/+$/, '')

/** What is wrong with a public address; null where nothing is. */
export function addressFault(text: string): Localized | null {
  const wrong = addressWrong(text)
  if (wrong === null) return null
  return {
    en: `The address of the site (YONKOMA_ADDRESS) is "${shown(text)}", ${wrong.en}. Write it like https://news.example.org or https://example.org/news.`,
    ja: `サイトのアドレス（YONKOMA_ADDRESS）が「${shown(text)}」で、${wrong.ja}。https://news.example.org や https://example.org/news のように書いてください。`,
  }
}

/** Without a password: what is printed is kept in logs. */
const shown = (text: string): string => text.replace(/\/\/[^/]*@/, '//…@')

function addressWrong(text: string): Localized | null {
  if (!/^\s*https?:\/\//i.test(text) || !URL.canParse(text))
    return {
      en: 'which is not an address that begins with https://',
      ja: 'https:// で始まるアドレスではありません',
    }
  const { username, password, search, hash } = new URL(text)
  if (username !== '' || password !== '')
    return { en: 'which has a name or a password in it', ja: 'ユーザー名かパスワードが入っています' }
  if (search !== '' || hash !== '' || /[?#]/.test(text))
    return { en: 'which has a ? or a # in it', ja: '? か # が入っています' }
  return null
}
