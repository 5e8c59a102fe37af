/** What an editor asked for → what is to be written, or everything that is wrong with it. */
import { isLocale, type Locale, type Localized } from '../../languages/locales.ts'
import type { Said } from '../../messages/editor-words.ts'
import { made } from '../../reading/schema/story.ts'
import { nearest } from '../../reading/text/did-you-mean.ts'
import { site } from '../../site.ts'
import { isSlug, slugFrom } from './slug.ts'

export const questions = ['slug', 'lang', 'topic', 'panels', 'author', 'text', 'art'] as const
export type Question = (typeof questions)[number]

/** As typed, by flag or at a question. */
export type Answers = Readonly<Partial<Record<Question, string>>>

export const ways = ['script', 'art'] as const
/** How the panels come to their pictures: drawn from a script, or the author's own artwork. */
export type PanelWay = (typeof ways)[number]

/** What an answer is where none is given. */
export const presets = { panels: 'script', text: 'ai-assisted', art: 'human' } as const

/** What is there already. */
export interface World {
  readonly topics: readonly string[]
  /** Of topics and people, by their keys. */
  readonly names: ReadonlyMap<string, Localized>
  /** False where the file of topics has mistakes. */
  readonly canAddTopic: boolean
  readonly people: readonly string[]
  /** Names of the files in the story's folder. */
  readonly files: readonly string[]
}

export interface OriginalRequest {
  readonly kind: 'original'
  readonly slug: string
  readonly lang: Locale
  readonly topic: string
  readonly author: string
  readonly panels: PanelWay
  readonly text: string
  /** Of the author's own pictures. */
  readonly art: string
  /** What nobody was asked: it is marked in the file, so that it cannot go out unseen. */
  readonly unasked: readonly Question[]
}

export interface TranslationRequest {
  readonly kind: 'translation'
  readonly slug: string
  readonly lang: Locale
  /** Language of the edition that is there. */
  readonly original: Locale
}

export type Request = OriginalRequest | TranslationRequest

/** The editions whose files are there. */
export const editionsIn = (files: readonly string[]): Locale[] =>
  site.languages.filter((locale) => files.includes(`${locale}.mdx`))

/** What is wrong with one answer; null where nothing is. An answer that is not there is judged elsewhere. */
function answerFault(
  question: Question,
  answer: string,
  { topics, people }: Pick<World, 'topics' | 'people'>,
): Said | null {
  const among = (known: readonly string[]): Said | null =>
    known.includes(answer)
      ? null
      : ({ begin }) => begin.unknown({ question, answer, known, near: nearest(answer, known) })
  if (question === 'slug')
    return isSlug(answer) ? null : ({ begin }) => begin.badSlug(answer, slugFrom(answer) || 'claude-outage')
  const known = { lang: site.languages, topic: topics, panels: ways, author: people, text: made, art: made }
  return among(known[question])
}

/** What is wrong with the answers, one by one. */
export const wrongAnswers = (answers: Answers, world: Pick<World, 'topics' | 'people'>): Said[] =>
  questions.flatMap((question) => {
    const answer = answers[question]
    return answer === undefined ? [] : (answerFault(question, answer, world) ?? [])
  })

export function judgeAnswers(answers: Answers, world: World): Request | readonly Said[] {
  const faults = [...wrongAnswers(answers, world), ...editionFaults(answers, world)]
  const { slug, lang } = answers
  if (faults.length > 0 || slug === undefined || lang === undefined || !isLocale(lang)) return faults
  const original = originalFor(lang, world)
  if (original !== undefined) return { kind: 'translation', slug, lang, original }
  const { topic = '', author = world.people[0] ?? '', text = presets.text, art = presets.art } = answers
  const panels = answers.panels === 'art' ? 'art' : 'script'
  const unasked = questions.filter((question) => answers[question] === undefined)
  return { kind: 'original', slug, lang, topic, author, panels, text, art, unasked }
}

/** The edition in another language that is there; undefined where none is. */
const originalFor = (lang: Locale, { files }: Pick<World, 'files'>): Locale | undefined =>
  editionsIn(files).find((other) => other !== lang)

/** What is missing, and what cannot be made since it is there. */
function editionFaults(answers: Answers, world: World): Said[] {
  const { slug, lang } = answers
  const present = editionsIn(world.files)
  const missing = (['slug', 'lang'] as const).filter((question) => answers[question] === undefined)
  if (slug !== undefined && present.length === site.languages.length) return [exist(slug, present)]
  const unasked = missing.map(
    (question): Said =>
      ({ begin }) =>
        begin.missing[question](site.languages),
  )
  if (slug === undefined || lang === undefined || !isLocale(lang))
    return [...unasked, ...(present.length === 0 ? originalFaults(answers, world) : [])]
  if (present.includes(lang)) return [exist(slug, [lang])]
  return originalFor(lang, world) !== undefined ? inheritedFaults(answers) : originalFaults(answers, world)
}

const exist =
  (slug: string, editions: readonly Locale[]): Said =>
  ({ begin }) =>
    begin.exist(editions.map((locale) => `${slug}/${locale}.mdx`))

const inheritedFaults = (answers: Answers): Said[] =>
  (['topic', 'panels', 'author', 'text', 'art'] as const)
    .filter((question) => answers[question] !== undefined)
    .map(
      (question): Said =>
        ({ begin }) =>
          begin.inherited(question),
    )

function originalFaults(
  { topic, panels, art }: Answers,
  { topics, people, files, canAddTopic }: World,
): Said[] {
  const pictures = panels === 'art' ? files.filter((name) => /^panel-[1-4]\.svg$/.test(name)) : []
  return [
    ...topicFaults(topic, { topics, canAddTopic }),
    ...(people.length === 0 ? [emptyList('people.yaml')] : []),
    ...pictures.map(
      (name): Said =>
        ({ begin }) =>
          begin.pictureExists(name),
    ),
    ...(art !== undefined && panels !== 'art' ? [artOfScript] : []),
  ]
}

function topicFaults(
  topic: string | undefined,
  { topics, canAddTopic }: Pick<World, 'topics' | 'canAddTopic'>,
): Said[] {
  if (!canAddTopic) return [({ begin }) => begin.brokenTopics('topics.yaml')]
  if (topics.length === 0) return [emptyList('topics.yaml')]
  return topic === undefined ? [({ begin }) => begin.missingTopic(topics)] : []
}

const emptyList =
  (file: string): Said =>
  ({ begin }) =>
    begin.emptyList(file)

const artOfScript: Said = ({ begin }) => begin.artOfScript
