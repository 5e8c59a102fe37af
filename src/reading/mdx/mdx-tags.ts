/** Tags and braces in the source, where the parser gave up. */

/** What vfile-message throws, as far as we read it. */
export interface ParseMessage {
  readonly reason: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

export type Range = readonly [start: number, end: number]

const attribute = /\s+[\w:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/.source
const wholeTag = new RegExp(String.raw`^<\/?[A-Za-z][\w.-]*(?:${attribute})*\s*\/?>`)

/** Names of components whose tags begin in a range. */
export const tagsIn = (text: string, [start, end]: Range): string[] =>
  [...text.slice(start, end).matchAll(/<\/?([A-Z][\w.]*)/g)].map(([, name = '']) => name)

/** Offset of the first tag, not after `limit`, that is not written as tags are; null where all are. */
export function brokenTag(text: string, limit: number): number | null {
  const source = withoutCode(text)
  const opening = /<\/?[A-Za-z]/g
  for (let found = opening.exec(source); found && found.index <= limit; found = opening.exec(source)) {
    const tag = wholeTag.exec(source.slice(found.index))
    if (!tag) return found.index
    opening.lastIndex = found.index + tag[0].length
  }
  return null
}

/** Offset of the first `{` before `limit` that nothing closes; null where all are closed. */
export function openBrace(text: string, limit: number): number | null {
  const open: number[] = []
  for (const { 0: sign, index } of withoutCode(text).slice(0, limit).matchAll(/[{}]/g))
    if (sign === '{') open.push(index)
    else open.pop()
  return open[0] ?? null
}

/** Frontmatter, code and escaped signs as spaces: what looks like a tag there is none. */
function withoutCode(text: string): string {
  const spaces = (found: string): string => found.replace(/[^\n]/g, ' ')
  return text
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, spaces)
    .replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|(?![\s\S]))/gm, spaces)
    .replace(/\\[^\n]/g, spaces)
    .replace(/(?<!`)(`+)(?!`)(?:(?!\n\s*\n)[\s\S])*?(?<!`)\1(?!`)/g, spaces)
}
