/**
 * One invented article in one language: 600 to 1,000 English words or 1,500 to 2,500 Japanese characters.
 * The same seed gives the same article to both generators; only the dialect of its marks differs.
 */
import type { SiteLocale } from '../tests/site-languages.ts'
import { english } from './english.ts'
import type { Grammar } from './grammar.ts'
import { paragraph, say, short } from './grammar.ts'
import { japanese } from './japanese.ts'
import type { Random } from './random.ts'
import { random } from './random.ts'
import type { BenchTerm } from './terms.ts'
import { terms } from './terms.ts'

/** How one generator writes what plain Markdown has no mark for. */
export interface Dialect {
  readonly term: (id: string, words: string) => string
  readonly note: (words: string) => string
  readonly unknown: (words: string) => string
  readonly story: (number: number, words: string) => string
}

export interface Panel {
  readonly caption: string
  readonly say: readonly string[]
  readonly alt: string
}

export interface Article {
  readonly title: string
  readonly summary: string
  readonly takeaways: readonly string[]
  readonly comic: string
  readonly panels: readonly Panel[]
  readonly terms: readonly BenchTerm[]
  /** Markdown, starting at a second-level heading. */
  readonly body: string
}

/** A writer at work: the language, its words, the dice, and how much to write. */
interface Desk {
  readonly locale: SiteLocale
  readonly grammar: Grammar
  readonly dice: Random
  readonly dialect: Dialect
  readonly joint: string
}

/** `number` counts from 1; links lead to earlier numbers only. */
export function article(number: number, locale: SiteLocale, dialect: Dialect): Article {
  const grammar = locale === 'en' ? english : japanese
  const dice = random(number * 2 + (locale === 'en' ? 0 : 1))
  const desk = { locale, grammar, dice, dialect, joint: locale === 'en' ? ' ' : '' }
  const chosen = random(number).some(terms, 4)
  return {
    title: short(grammar, dice, { rule: 'title', max: locale === 'en' ? 66 : 34 }),
    summary: say(grammar, 'summary', dice),
    takeaways: lines(desk, 'takeaway', 3),
    comic: say(grammar, 'comic', dice),
    panels: [0, 1, 2, 3].map(() => panelOf(desk)),
    terms: chosen,
    body: sections(desk, number, chosen).join('\n\n'),
  }
}

const headings = {
  en: [
    'Detailed breakdown',
    'Why is this significant',
    'Impact',
    'Points to consider',
    'Try it yourself',
    'Summary',
    'Why it matters',
  ],
  ja: [
    'くわしい経緯',
    'なぜ見過ごせないのか',
    '影響',
    '考えておきたいこと',
    'やってみよう',
    'まとめ',
    'なぜ重要なのか',
  ],
} as const

function sections(desk: Desk, number: number, chosen: readonly BenchTerm[]): string[] {
  const [breakdown, significance, impact, points, tryIt, summary, matters] = headings[desk.locale]
  const words = (low: number, high: number) =>
    paragraph(desk.grammar, desk.dice, { count: desk.dice.between(low, high), joint: desk.joint })
  return [
    `## ${breakdown}`,
    ...chosen.slice(0, 3).flatMap((term) => part(desk, term)),
    desk.dialect.note(words(1, 2)),
    `## ${significance}`,
    words(2, 3),
    table(desk),
    words(1, 3),
    `## ${impact}`,
    ...earlier(desk, number),
    words(3, 5),
    desk.dialect.unknown(words(1, 2)),
    `## ${points}`,
    lines(desk, 'point', 4)
      .map((line) => `- ${line}`)
      .join('\n'),
    `## ${tryIt}`,
    lines(desk, 'step', 3)
      .map((line, place) => `${place + 1}. ${line}`)
      .join('\n'),
    `## ${summary}`,
    words(2, 4),
    `## ${matters}`,
    words(2, 4),
  ]
}

/** A third-level heading, a paragraph that uses a term, and a plain one. */
function part({ locale, grammar, dice, dialect, joint }: Desk, term: BenchTerm): string[] {
  const name = dialect.term(term.id, term.term[locale])
  const opening = { en: `It begins with the ${name}.`, ja: `話は${name}から始まります。` }
  const title = { en: `The ${term.term.en.toLowerCase()} question`, ja: `${term.term.ja}の問い` }
  return [
    `### ${title[locale]}`,
    opening[locale] + joint + paragraph(grammar, dice, { count: dice.between(2, 3), joint }),
    paragraph(grammar, dice, { count: dice.between(2, 4), joint }),
  ]
}

/** Links to one or two earlier stories; none in the first. */
function earlier({ locale, dice, dialect }: Desk, number: number): string[] {
  if (number === 1) return []
  const target = dice.between(Math.max(1, number - 30), number - 1)
  const link = dialect.story(target, { en: 'an earlier story', ja: '以前の記事' }[locale])
  return [{ en: `We wrote about the background in ${link}.`, ja: `背景は${link}で書きました。` }[locale]]
}

function table({ locale, grammar, dice }: Desk): string {
  const head = { en: ['What', 'Before', 'After'], ja: ['項目', '前', '後'] }[locale]
  const row = () => [say(grammar, 'subject', dice), say(grammar, 'cell', dice), say(grammar, 'cell', dice)]
  return [head, head.map(() => '---'), row(), row(), row(), row()]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

function lines({ grammar, dice }: Desk, rule: string, count: number): string[] {
  const found = new Set<string>()
  while (found.size < count) found.add(say(grammar, rule, dice))
  return [...found]
}

const panelOf = (desk: Desk): Panel => ({
  caption: say(desk.grammar, 'caption', desk.dice),
  say: lines(desk, 'speech', 2),
  alt: say(desk.grammar, 'alt', desk.dice),
})
