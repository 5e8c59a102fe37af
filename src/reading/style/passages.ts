/** The words of an edition piece by piece, as a sub-editor goes through them, each able to say where it is. */
import type { Nodes, Parents } from 'mdast'
import type { Locale } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import type { Place } from '../../problem.ts'
import type { Draft } from '../draft.ts'
import { isRecord, listOf, type RawRecord } from '../raw.ts'
import { placeAt } from '../text/place-at.ts'
import { unwritten } from '../unwritten.ts'

type HeadKind = 'title' | 'summary' | 'takeaway'
type BesideKind = 'comic' | 'glossary' | 'correction'
type BodyKind = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell'

export interface Passage {
  readonly kind: HeadKind | BesideKind | BodyKind
  /** Without the marks of Markdown; U+FFFC is in place of code, pictures and bare addresses. */
  readonly text: string
  /** Where the character of an index is in the file. */
  readonly placeAt: (index: number) => Place
  /** From and to which index links go. */
  readonly links: readonly (readonly [from: number, to: number])[]
}

export interface StyledEdition {
  readonly locale: Locale
  readonly file: string
  /** The frontmatter as written. */
  readonly data: RawRecord
  /** Title, summary and takeaways, then the body; without those that are still to be written. */
  readonly passages: readonly Passage[]
  /** The words of the comic, the glossary and the corrections. */
  readonly beside: readonly Passage[]
  /** False while some words are still to be written. */
  readonly isWritten: boolean
}

/** Null where the text has problems that hide some of its words. */
export function styledEdition({ locale, file, frontmatter, body, text }: Draft): StyledEdition | null {
  if (!isRecord(frontmatter?.data) || body === null) return null
  const { data, placeOf } = frontmatter
  const all = [...headPassages(data, placeOf), ...bodyPassages(body.tree, text)]
  const written = (passages: readonly Passage[]): Passage[] =>
    passages.filter((passage) => !passage.text.trimStart().startsWith(unwritten))
  return {
    locale,
    file,
    data,
    passages: written(all),
    beside: written(besidePassages(data, placeOf)),
    isWritten: !text.includes(`${unwritten} `),
  }
}

type PlaceOf = (path: Path, index?: number) => Place

/** Letters of a text that may be published; a longer one is refused, and nobody needs to hear how to word it. */
const longest = 2000

/** Shapes a passage of the frontmatter; nothing where there are no words. */
const passageIn =
  (placeOf: PlaceOf) =>
  (kind: HeadKind | BesideKind, text: unknown, path: Path): Passage[] =>
    typeof text === 'string' && text.length <= longest
      ? [{ kind, text, links: [], placeAt: (index) => placeOf(path, index) }]
      : []

function headPassages(data: RawRecord, placeOf: PlaceOf): Passage[] {
  const passage = passageIn(placeOf)
  return [
    ...passage('title', data['title'], ['title']),
    ...passage('summary', data['summary'], ['summary']),
    ...listOf(data['takeaways']).flatMap((text, index) => passage('takeaway', text, ['takeaways', index])),
  ]
}

/** Without sounds and signs, which are drawn, and may be foreign. */
function besidePassages(data: RawRecord, placeOf: PlaceOf): Passage[] {
  const passage = passageIn(placeOf)
  const comic = isRecord(data['comic']) ? data['comic'] : {}
  const records = (list: unknown) => listOf(list).map((entry) => (isRecord(entry) ? entry : {}))
  return [
    ...passage('comic', comic['title'], ['comic', 'title']),
    ...records(comic['panels']).flatMap((panel, index) => {
      const path = ['comic', 'panels', index]
      return [
        ...passage('comic', panel['caption'], [...path, 'caption']),
        ...passage('comic', panel['alt'], [...path, 'alt']),
        ...listOf(panel['say']).flatMap((line, at) =>
          isRecord(line)
            ? Object.entries(line).flatMap(([who, words]) =>
                passage('comic', words, [...path, 'say', at, who]),
              )
            : passage('comic', line, [...path, 'say', at]),
        ),
      ]
    }),
    ...records(data['glossary']).flatMap(({ meaning }, index) =>
      passage('glossary', meaning, ['glossary', index, 'meaning']),
    ),
    ...records(data['corrections']).flatMap(({ what }, index) =>
      passage('correction', what, ['corrections', index, 'what']),
    ),
  ]
}

/** @param text of the whole file */
function bodyPassages(tree: Parents, text: string): Passage[] {
  const found: Passage[] = []
  const walk = (parent: Parents, around: BodyKind): void => {
    for (const node of parent.children) {
      const own = kindOf(node, around)
      if (own !== null) found.push(passageOf(node, own, text))
      else if ('children' in node) walk(node, inside(node, around))
    }
  }
  walk(tree, 'paragraph')
  return found
}

/** What a node is by itself; null for what only holds others. */
function kindOf({ type }: Nodes, around: BodyKind): BodyKind | null {
  if (type === 'paragraph') return around
  if (type === 'heading') return 'heading'
  return type === 'tableCell' ? 'cell' : null
}

function inside(node: Nodes, around: BodyKind): BodyKind {
  const { type } = node
  if (type === 'blockquote' || ('name' in node && node.name === 'Quote')) return 'quote'
  return type === 'listItem' && around !== 'quote' ? 'item' : around
}

interface Piece {
  /** Index in the passage. */
  readonly from: number
  /** Offset in the file. */
  readonly offset: number
}

function passageOf(node: Nodes, kind: BodyKind, source: string): Passage {
  const pieces: Piece[] = []
  const links: [number, number][] = []
  let text = ''
  const add = (words: string, offset: number): void => {
    pieces.push({ from: text.length, offset })
    text += words
  }
  const read = (part: Nodes): void => {
    const [start, end] = [part.position?.start.offset ?? 0, part.position?.end.offset ?? 0]
    const written = source.slice(start, end)
    if (part.type === 'text') return add(/^https?:/.test(written) ? '\ufffc' : written, start)
    if (!('children' in part)) return add(part.type === 'break' ? '\n' : '\ufffc', start)
    const before = text.length
    for (const child of part.children) read(child)
    if (part.type === 'link') links.push([before, text.length])
  }
  read(node)
  return { kind, text, links, placeAt: (index) => placeAt(source, offsetOf(pieces, index)) }
}

function offsetOf(pieces: readonly Piece[], index: number): number {
  const piece = pieces.findLast(({ from }) => from <= index)
  return piece ? piece.offset + index - piece.from : 0
}
