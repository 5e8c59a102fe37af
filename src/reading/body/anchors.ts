/**
 * Anchors of headings. A recognised section has a fixed one; every other is made from the words
 * of one edition, whose language has readable addresses; the others take it over by position, so that switching the language keeps
 * the reader's place.
 */
import { slug as slugOf } from 'github-slugger'
import type { Heading as MdastHeading } from 'mdast'
import type { Choice } from '../../messages/en/names.ts'
import { nearest } from '../text/did-you-mean.ts'
import type { OutlineSection } from './outline.ts'
import { sectionKinds } from './section-names.ts'

export type Anchors = ReadonlyMap<MdastHeading, string>

/** Anchors that the page uses itself; a test compares them with the components. */
const taken: readonly string[] = [
  ...['main', 'colophon', 'menu', 'strip', 'takeaways', 'contents', 'sources', 'glossary', 'made'],
  ...['corrections', 'terms', 'topics', 'related', 'footnote-label'],
]

/** Where links may lead on every story's page, besides to its headings. */
export const anchorsOfPage = (terms: readonly string[]): readonly string[] => [
  ...['takeaways', 'sources', 'made', 'panel-1', 'panel-2', 'panel-3', 'panel-4'],
  ...(terms.length === 0 ? [] : ['glossary', ...terms.map((id) => `term-${id}`)]),
]

/** Which anchors a link may name, as authors write them. */
export function anchorChoice(anchor: string, valid: readonly string[]): Choice {
  const near = nearest(anchor, valid)
  return { near: near && `#${near}`, valid: valid.map((id) => `#${id}`) }
}

/** Beginnings of anchors that the page counts up: of its headings, panels, terms and notes. */
const takenBeginnings = /^(?:h|panel|term|note|footnote)-/

/** True for an anchor that no heading of an author may have. */
export const isTaken = (id: string): boolean => taken.includes(id) || takenBeginnings.test(id)

/**
 * @param own headings of the edition that gets the anchors
 * @param naming headings of the edition that names them: the same, or another one; null where there is none
 */
export function anchors(own: readonly OutlineSection[], naming: readonly OutlineSection[] | null): Anchors {
  const found = new Map<MdastHeading, string>()
  // A part called "Impact" must not take the anchor of the section, wherever that is.
  const used = new Set<string>([...taken, ...sectionKinds])
  const free = (naming ?? []).filter(({ kind }) => kind === null)
  let freeIndex = 0
  for (const section of own) {
    const twin = section.kind === null ? free[freeIndex++] : naming?.find(({ kind }) => kind === section.kind)
    const id = section.kind ?? unique(anchorFrom(twin?.text, `section-${freeIndex}`), used)
    found.set(section.node, id)
    for (const [index, part] of section.parts.entries())
      found.set(part.node, unique(anchorFrom(twin?.parts[index]?.text, `${id}-${index + 1}`), used))
  }
  return found
}

/** Words → anchor of a–z, digits and hyphens, at most 48 characters; `otherwise` where nothing is left. */
function anchorFrom(text: string | undefined, otherwise: string): string {
  const words = slugOf(text ?? '')
    .normalize('NFKD')
    .replace(/[^a-z0-9-]+/g, '')
    .replace(/-{2,}/g, '-')
  const short = words.length > 48 ? words.slice(0, 48).replace(/-[^-]*$/, '') : words
  const id = short.replace(/^-+|-+$/g, '') || otherwise
  return takenBeginnings.test(id) ? `about-${id}` : id
}

function unique(wanted: string, used: Set<string>): string {
  let id = wanted
  for (let number = 2; used.has(id); number++) id = `${wanted}-${number}`
  used.add(id)
  return id
}
