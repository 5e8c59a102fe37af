/** An original → the file of its translation, with the original's words above every line and gaps to fill. */

import type { Locale } from '../../languages/locales.ts'
import { prose } from '../../languages/prose.ts'
import { typesetting } from '../../languages/typesetting.ts'
import { wordsWithin } from '../../messages/editor-words.ts'
import type { PanelData } from '../../reading/schema/comic.ts'
import type { OriginalData } from '../../reading/schema/story.ts'
import { unwritten } from '../../reading/unwritten.ts'
import { translatedBody } from './translated-body.ts'
import { comment, gap, indented, scalar } from './yaml-lines.ts'

/** What another story calls a term in the language of the translation. */
export interface KnownTerm {
  readonly term: string
  readonly reading: string | null
}

export interface Translating {
  /** Language of the translation. */
  readonly lang: Locale
  /** Whole file of the original, which has no problems but gaps. */
  readonly text: string
  readonly data: OriginalData
  /** YYYY-MM-DD. */
  readonly translated: string
  /** By id. */
  readonly known: ReadonlyMap<string, KnownTerm>
}

export const translationText = (from: Translating): string =>
  ['---', ...frontmatter(from), '---', translatedBody(from.text, from.lang)].join('\n')

/** How many characters fit, by the letters of the language. */
const rooms = {
  title: { latin: 70, cjk: 38 },
  summary: { latin: 200, cjk: 100 },
  short: { latin: 40, cjk: 20 },
  balloon: { latin: 60, cjk: 28 },
} as const

const most = (lang: Locale, room: keyof typeof rooms): string =>
  gap(wordsWithin(lang).translationHints.most(rooms[room][typesetting(lang).script]))

function frontmatter({ lang, data, translated, known }: Translating): string[] {
  const words = wordsWithin(lang).translationHints
  return [
    comment(words.head),
    `draft: true ${comment(words.draft)}`,
    comment(data.title),
    `title: ${most(lang, 'title')}`,
    comment(data.summary),
    `summary: ${most(lang, 'summary')}`,
    `translated: ${translated}`,
    'takeaways:',
    ...indented(2, listed(data.takeaways, gap(words.short))),
    ...comic(data, lang),
    ...list(
      'corrections',
      data.corrections.flatMap(({ what }) => [comment(what), `- what: ${gap(words.short)}`]),
    ),
    ...sources(data, lang),
    ...list(
      'glossary',
      data.glossary.flatMap((term) => glossaryTerm(term, { lang, known: known.get(term.id) })),
    ),
  ]
}

/** Nothing where the list is empty. */
const list = (key: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${key}:`, ...indented(2, lines)]

/** Every entry of the original as a comment, and below it what to fill. */
const listed = (originals: readonly string[], value: string): string[] =>
  originals.flatMap((words) => [comment(words), `- ${value}`])

function comic({ comic: { title, art, lettered, panels } }: OriginalData, lang: Locale): string[] {
  return [
    'comic:',
    ...indented(2, [
      comment(title),
      `title: ${most(lang, 'short')}`,
      ...(lettered && art !== undefined ? [picture(art, lang)] : []),
      'panels:',
      ...indented(
        2,
        panels.flatMap((data) => panel(data, lang, lettered === true)),
      ),
    ]),
  ]
}

/** The original's own, since a file must be there; its comment is a gap. */
const picture = (art: string, lang: Locale): string =>
  `art: ${scalar(art)} ${comment(`${unwritten} ${wordsWithin(lang).translationHints.art}`)}`

function panel(data: PanelData, lang: Locale, isLettered: boolean): string[] {
  const { caption, labels = [], say, sfx = [], alt, art } = data
  const short = gap(wordsWithin(lang).translationHints.short)
  const sounds = sfx.map((sound) => (typeof sound === 'string' ? sound : sound.words))
  const lines = say.flatMap((entry) => Object.entries(entry).map(([who, words]) => `${who}: ${words}`))
  const parts = [
    ...(isLettered && art !== undefined ? [picture(art, lang)] : []),
    ...list('labels', listed(labels, short)),
    ...(caption === undefined ? [] : [comment(caption), `caption: ${most(lang, 'balloon')}`]),
    ...(lines.length === 0 ? ['say: []'] : list('say', listed(lines, most(lang, 'balloon')))),
    ...list('sfx', listed(sounds, short)),
    comment(alt),
    `alt: ${short}`,
  ]
  return withDash(parts)
}

/** Keys of one entry: comments above the first key go above its dash. */
function withDash(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => !line.startsWith('#'))
  return [...lines.slice(0, first), `- ${lines[first] ?? ''}`, ...indented(2, lines.slice(first + 1))]
}

function sources({ sources: originals }: OriginalData, lang: Locale): string[] {
  return [
    'sources:',
    ...indented(2, [
      comment(wordsWithin(lang).translationHints.sources),
      ...originals.flatMap(({ title, publisher }) => [comment(`${title} — ${publisher}`), '- {}']),
    ]),
  ]
}

interface Naming {
  readonly lang: Locale
  readonly known: KnownTerm | undefined
}

function glossaryTerm(
  { id, term, meaning, also }: OriginalData['glossary'][number],
  { lang, known }: Naming,
): string[] {
  const words = wordsWithin(lang).translationHints
  const reading = known?.reading ?? null
  return [
    comment([term, ...also].join(', ')),
    `- id: ${scalar(id)}`,
    known === undefined
      ? `  term: ${most(lang, 'short')}`
      : `  term: ${scalar(known.term)} ${comment(words.known)}`,
    ...(prose(lang).reading === null
      ? []
      : [
          reading === null
            ? `  reading: よみ ${comment(`${unwritten} ${words.reading}`)}`
            : `  reading: ${scalar(reading)}`,
        ]),
    `  ${comment(meaning)}`,
    `  meaning: ${gap(words.short)}`,
  ]
}

/** Terms by id as the stories of a library call them, the oldest story first. */
export function knownTerms(
  stories: readonly {
    readonly editions: {
      readonly [L in Locale]?: { readonly glossary: readonly (KnownTerm & { id: string })[] }
    }
  }[],
  lang: Locale,
): ReadonlyMap<string, KnownTerm> {
  const found = new Map<string, KnownTerm>()
  for (const { editions } of stories)
    for (const { id, term, reading } of editions[lang]?.glossary ?? [])
      if (!found.has(id) && !term.startsWith(unwritten)) found.set(id, { term, reading })
  return found
}
