/** Parts of the handbook as they can be read alone: without pictures, and without links to what is not there. */
import { blocksOf } from '../handbook/blocks.ts'

/**
 * The section of the second level in which an example with that tag is, without its heading.
 * @param markdown of the handbook
 * @param tag of a fenced block: `panel=say`, `body`
 * @param end tag of a block that is left out, with the paragraph before it and all that follows
 * @throws where there is none
 */
export function partWith(markdown: string, tag: string, end?: string): string {
  const section = markdown.split(/^(?=## )/m).find((part) => blockIn(part, tag))
  if (section === undefined) throw new Error(`The handbook has no example ${tag}`)
  const [, ...lines] = section.split('\n')
  const last = end === undefined ? undefined : blockIn(section, end)
  const paragraphs = lines
    .slice(0, last && last.line - 2)
    .join('\n')
    .trimEnd()
  return alone(last ? paragraphs.slice(0, paragraphs.lastIndexOf('\n\n')) : paragraphs)
}

const blockIn = (markdown: string, tag: string) => blocksOf(markdown).find((block) => block.tag === tag)

const fences = /^(```\w+)(?: \S+)?\n([\s\S]*?^```)$/m

function alone(text: string): string {
  const parts = text.split(new RegExp(fences, 'gm'))
  const plain = parts.map((part, index) => {
    if (index % 3 === 1) return `${part}\n`
    return index % 3 === 2 ? part : unlinked(part)
  })
  return plain
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Addresses of the web stay. */
const unlinked = (text: string): string =>
  text.replace(/^!\[.*\n?/gm, '').replace(/\[([^\]]+)\]\((?!https?:)[^)]*\)/g, '$1')
