/** Names of stories and topics as addresses spell them. */

export const isSlug = (text: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text)

const mostLetters = 60

/** "My Story!" → "my-story"; empty where there is no word in Latin letters, or some of the words are not. */
export function slugFrom(text: string): string {
  if (/[\p{L}--\p{Script=Latin}]/v.test(text.normalize('NFKC'))) return ''
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, mostLetters)
    .replace(/^-+|-+$/g, '')
}
