/** One text with all that a writer, or a language model, must know to write stories for a site. */
import { readFileSync } from 'node:fs'
import { engineFile } from '../../disk/places.ts'
import { houseStyle } from '../../languages/house-style.ts'
import { words } from '../../languages/languages.ts'
import { type Locale, nameIn } from '../../languages/locales.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { rulesPageWords as enRooms } from '../../messages/en/rules/page.ts'
import { rules as enRules } from '../../messages/en/rules/rules.ts'
import { specWords as enWords } from '../../messages/en/spec.ts'
import { rulesPageWords as jaRooms } from '../../messages/ja/rules/page.ts'
import { rules as jaRules } from '../../messages/ja/rules/rules.ts'
import { specWords as jaWords } from '../../messages/ja/spec.ts'
import { requiredKinds, sectionKinds, sectionName } from '../../reading/body/section-names.ts'
import { site } from '../../site.ts'
import type { SectionKind } from '../../stories/story.ts'
import { handbookFile } from '../handbook/handbook.ts'
import { exampleEdition, exampleScripts } from './examples.ts'
import { partWith } from './handbook-parts.ts'
import { keyLists } from './keys.ts'
import { castRoom, vocabulary } from './vocabulary.ts'

const all = {
  en: { say: enWords, rooms: enRooms.rooms, rules: enRules },
  ja: { say: jaWords, rooms: jaRooms.rooms, rules: jaRules },
} as const satisfies Readonly<Record<EditorLocale, unknown>>

export interface SpecFacts {
  /** Keys of topics.yaml and of people.yaml. */
  readonly topics: readonly string[]
  readonly people: readonly string[]
  /** Name of the folder of content. */
  readonly content: string
}

/** Markdown. The same facts give the same text. */
export function spec(facts: SpecFacts, locale: EditorLocale): string {
  const { say } = all[locale]
  const { craft, folder, words: vocabularyWords } = say
  const handbook = readFileSync(engineFile(handbookFile(locale)), 'utf8')
  const files = site.languages.map((code) => `\`${code}.mdx\``).join(', ')
  const parts = [
    `${say.title(site.name[site.languages.find((code) => code === locale) ?? site.languages[0]])}\n\n${say.lead}`,
    part(craft.title, craft.text),
    part(
      folder.title,
      folder.text({ content: facts.content, files }),
      folder.lists({ topics: codes(facts.topics), people: codes(facts.people) }),
    ),
    keysPart(facts, locale),
    part(say.comic, partWith(handbook, 'panel=say', 'cast')),
    part(
      vocabularyWords.title,
      vocabularyWords.text,
      words(locale)['gallery.mirror'],
      castRoom(locale),
      vocabulary(locale),
    ),
    part(say.text.title, partWith(handbook, 'body'), headings(locale)),
    rulesPart(locale),
    examplesPart(locale),
  ]
  return `${parts.join('\n\n')}\n`
}

const part = (title: string, ...paragraphs: readonly string[]): string =>
  [`## ${title}`, ...paragraphs].join('\n\n')

const codes = (list: readonly string[]): string => list.map((word) => `\`${word}\``).join(', ')

function keysPart({ topics, people }: SpecFacts, locale: EditorLocale): string {
  const { keys } = all[locale].say
  const lists = keyLists({ topics, people }, locale)
  return part(
    keys.title,
    `### ${keys.original}`,
    lists.original,
    `### ${keys.translation}`,
    keys.shared,
    lists.translation,
  )
}

/** Of every language of the site, in the words of a reader of this text. */
const headings = (reader: EditorLocale): string =>
  site.languages
    .map((code) => {
      const named = (kinds: readonly SectionKind[]) =>
        kinds.map((kind) => `\`## ${sectionName(kind, code)}\``).join(', ')
      const [required, others] = [
        sectionKinds.filter(isRequired),
        sectionKinds.filter((kind) => !isRequired(kind)),
      ]
      return all[reader].say.text.headings({
        language: nameIn(reader, code),
        required: named(required),
        others: named(others),
      })
    })
    .join('\n')

const isRequired = (kind: SectionKind): boolean => requiredKinds.some((one) => one === kind)

function rulesPart(locale: EditorLocale): string {
  const { say, rooms, rules } = all[locale]
  const lists = Object.entries(rules).flatMap(([room, sentences]) => {
    const lines = Object.entries(sentences).map(([rule, sentence]) => `- \`${rule}\` ${sentence}`)
    return [`### ${rooms[room as keyof typeof rules]}`, lines.join('\n')]
  })
  const lengths = site.languages.map((code) => {
    const { most, unit } = houseStyle(code).sentenceLength
    return say.rules.sentence({ language: nameIn(locale, code), most, unit })
  })
  return part(say.rules.title, say.rules.text, lengths.join('\n'), ...lists)
}

function examplesPart(locale: EditorLocale): string {
  const { examples } = all[locale].say
  const [first, second] = site.languages
  const edition = (file: 'original' | 'translation', code: Locale): string =>
    fenced('mdx', exampleEdition(file, code))
  return part(
    examples.title,
    examples.scripts,
    ...exampleScripts().map((script) => fenced('yaml', script)),
    examples.original(`${first}.mdx`),
    edition('original', first),
    ...(second ? [examples.translation(`${second}.mdx`), edition('translation', second)] : []),
  )
}

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``
