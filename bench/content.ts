/** Writes invented stories as an editor of this generator would: a content folder, ready for YONKOMA_CONTENT. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { expressions, scenes } from '../src/stories/script-words.ts'
import { locales, type SiteLocale } from '../tests/site-languages.ts'
import type { Article, Dialect } from './article.ts'
import { article } from './article.ts'
import { type Random, random } from './random.ts'

export const slugOf = (number: number): string => `story-${String(number).padStart(4, '0')}`

/** The day of a story, one a day from 1 January 2022: `2022-01-01`. */
export const dayOf = (number: number): string =>
  new Date(Date.UTC(2022, 0, number)).toISOString().slice(0, 10)

/** Stories 1 to `count` in both languages, with the site's own files. */
export function writeContent(folder: string, count: number): void {
  writeSite(folder)
  for (let number = 1; number <= count; number++) {
    const story = join(folder, 'stories', slugOf(number))
    mkdirSync(story, { recursive: true })
    for (const locale of locales) writeEdition(story, number, locale)
  }
}

function writeEdition(folder: string, number: number, locale: SiteLocale): void {
  const told = article(number, locale, dialect)
  const fields = locale === 'en' ? original(told, number) : translation(told, number)
  writeFileSync(
    join(folder, `${locale}.mdx`),
    `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${told.body}\n`,
  )
}

const dialect: Dialect = {
  term: (id, words) => `<Term id="${id}">${words}</Term>`,
  note: (words) => `<Note title="—">\n\n${words}\n\n</Note>`,
  unknown: (words) => `<Unknown>\n\n${words}\n\n</Unknown>`,
  story: (number, words) => `[${words}](story:${slugOf(number)})`,
}

const topics = ['services', 'agents', 'models', 'law'] as const
const speakers = [
  ['mika', 'ren'],
  ['pico', 'mika'],
  ['ren', 'pico'],
] as const

function original(told: Article, number: number) {
  const dice = random(number)
  return {
    title: told.title,
    summary: told.summary,
    topic: dice.pick(topics),
    published: `${dayOf(number)}T07:00:00+09:00`,
    author: 'taro',
    disclosure: { text: 'ai-generated', art: 'drawn-by-script' },
    takeaways: told.takeaways,
    comic: {
      title: told.comic,
      card: 3,
      panels: staged(told, dice),
    },
    sources: sources(number),
    glossary: told.terms.map(({ id, term, meaning }) => ({ id, term: term.en, meaning: meaning.en })),
  }
}

function translation(told: Article, number: number) {
  return {
    title: told.title,
    summary: told.summary,
    translated: dayOf(number),
    takeaways: told.takeaways,
    comic: { title: told.comic, panels: told.panels },
    glossary: told.terms.map(({ id, term, reading, meaning }) => ({
      id,
      term: term.ja,
      reading,
      meaning: meaning.ja,
    })),
  }
}

/** Two people who talk, somewhere; no two panels are the same. */
const staged = ({ panels }: Article, dice: Random) =>
  panels.map(({ caption, say, alt }) => {
    const [left, right] = dice.pick(speakers)
    return {
      scene: dice.pick(scenes),
      cast: { [left]: `left ${dice.pick(expressions)}`, [right]: `right ${dice.pick(expressions)}` },
      caption,
      say: say.map((words, turn) => ({ [turn === 0 ? left : right]: words })),
      alt,
    }
  })

const sources = (number: number) =>
  (['primary', 'press', 'analysis'] as const).map((kind) => ({
    title: `Notes no. ${number}, ${kind}`,
    publisher: kind === 'primary' ? 'Kumo Lab' : 'The Daily Crane',
    url: `https://example.com/${kind}/${number}`,
    date: dayOf(number),
    kind,
  }))

function writeSite(folder: string): void {
  cpSync('content/pages', join(folder, 'pages'), { recursive: true })
  const named = (name: string) => ({ name, description: `${name}.` })
  const topicList = Object.fromEntries(topics.map((key) => [key, { en: named(key), ja: named(key) }]))
  writeFileSync(join(folder, 'topics.yaml'), stringify(topicList))
  const person = {
    handle: 'example',
    en: { name: 'Taro', bio: 'Writes.' },
    ja: { name: 'タロー', bio: '書きます。' },
  }
  writeFileSync(join(folder, 'people.yaml'), stringify({ taro: person }))
}
