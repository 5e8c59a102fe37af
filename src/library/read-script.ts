/** A strip that is a file by itself, in one language or several: what `yonkoma/comic` reads. */
import { z } from 'zod'
import { isLocale, type Locale } from '../languages/locales.ts'
import { fault } from '../messages/fault.ts'
import type { Path } from '../messages/path.ts'
import { errorsIn, inReadingOrder, type Problem } from '../problem.ts'
import { checkComic } from '../reading/comic/check-comic.ts'
import { writtenWords } from '../reading/comic/written-words.ts'
import type { Fault } from '../reading/fault.ts'
import { lineCounts, strangers } from '../reading/pair/panel-fit.ts'
import { isRecord, type RawRecord } from '../reading/raw.ts'
import { strip, translatedStrip } from '../reading/schema/comic.ts'
import { type Judged, judge } from '../reading/schema/judge.ts'
import { sketchedPanels, stagedPanels } from '../reading/sketched-panels.ts'
import { spacedData } from '../reading/spaced.ts'
import { type Frontmatter, mostBytes, readYaml } from '../reading/yaml/frontmatter.ts'
import { withOwn } from '../site/own.ts'
import type { Panel, Written } from '../stories/story.ts'
import { type OwnFiles, ownOf } from './own-files.ts'

export interface ReadOptions extends OwnFiles {
  /** What problems call the file; default `strip.yaml`. */
  readonly file?: string
  /** Of a script that does not say it; default English. */
  readonly language?: Locale
}

/** The strip in one language. */
export interface ScriptEdition {
  /** Empty where none was written. */
  readonly title: string
  /** Four; null where something is wrong with that panel, as `problems` says. */
  readonly panels: readonly (Panel | null)[]
  /** Where its words are in the file, by what they are: `title`, `0.caption`, `3.say.1`. */
  readonly written: Readonly<Record<string, Written>>
}

export interface Script {
  /** In the order written; the first one has the staging. */
  readonly languages: readonly Locale[]
  readonly editions: Readonly<Partial<Record<Locale, ScriptEdition>>>
  /** In the order of the file, lines and columns from 1. What cannot be drawn is an error. */
  readonly problems: readonly Problem[]
  /** The cast and the drawings that were handed in. */
  readonly own: OwnFiles
}

/**
 * Reads a strip: YAML with four `panels`, in the words of `comic:` in a story. Other languages follow after lines of
 * `---`, each with its `language` and the words of a translation. Throws nothing: what is wrong is in `problems`.
 */
export function readScript(text: string, options: ReadOptions = {}): Script {
  const { file = 'strip.yaml', language = 'en', ...own } = options
  const bytes = new TextEncoder().encode(text).length
  if (bytes > mostBytes) return { languages: [], editions: {}, problems: [tooLarge(file, bytes)], own }
  return withOwn(ownOf(own), () => {
    const parts = partsOf(text, file)
    const [original, ...others] = parts.map((part, index) => named(part, index === 0 ? language : null))
    if (!original) return { languages: [], editions: {}, problems: [], own }
    const all = [
      original,
      ...others.filter((one, index) => isNew(one, [original, ...others.slice(0, index)])),
    ]
    const doubled = others.filter((one) => !all.includes(one)).map(({ part }) => sameLanguage(part))
    const problems = [
      ...originalProblems(original.part),
      ...others.flatMap(({ part }) => translationProblems(part, original.part)),
      ...doubled,
    ]
    const known = all.filter((one): one is Named & { locale: Locale } => one.locale !== null)
    return {
      languages: known.map(({ locale }) => locale),
      editions: Object.fromEntries(known.map((one) => [one.locale, editionOf(one, original.part)])),
      problems: inReadingOrder(problems),
      own,
    }
  })
}

const tooLarge = (file: string, bytes: number): Problem => {
  const [size, most] = [Math.ceil(bytes / 1000), mostBytes / 1000]
  return { file, line: 1, column: 1, severity: 'error', ...fault('too-large/strip', { size, most }) }
}

/** A document of the file, as `comic:` would have it in a story. */
interface Part {
  readonly file: string
  readonly comic: RawRecord
  readonly frontmatter: Frontmatter
}

interface Named {
  readonly part: Part
  /** Null where nobody says it. */
  readonly locale: Locale | null
}

/** Documents begin after a line of `---`; one before the first is none. */
function partsOf(text: string, file: string): readonly Part[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
  const starts = lines.flatMap((line, index) => (/^---[ \t]*$/.test(line) ? [index + 1] : []))
  const from = starts.length > 0 && lines.slice(0, starts[0]).every(isIdle) ? starts : [0, ...starts]
  return from.map((start, index) => {
    const next = from[index + 1]
    const yaml = lines.slice(start, next === undefined ? undefined : next - 1).join('\n')
    return partOf(readYaml(yaml, file, start), file)
  })
}

const isIdle = (line: string): boolean => /^(?:---)?[ \t]*(?:#.*)?$/.test(line)

/** Rules know panels by where they are in a story. */
function partOf(read: Frontmatter, file: string): Part {
  const { data } = read.meant()
  const inside = (path: Path): Path => (path[0] === 'comic' ? path.slice(1) : path)
  const frontmatter: Frontmatter = {
    ...read,
    data: read.data === undefined ? undefined : { comic: read.data ?? {} },
    placeOf: (path, index) => read.placeOf(inside(path), index),
    placeOfKey: (path) => read.placeOfKey(inside(path)),
    writtenOf: (path) => read.writtenOf(inside(path)),
    writtenAt: (path) => read.writtenAt(inside(path)),
    isCutOff: (path) => read.isCutOff(inside(path)),
  }
  return { file, comic: isRecord(data) ? data : {}, frontmatter }
}

function named(part: Part, byDefault: Locale | null): Named {
  const written = part.comic['language']
  return { part, locale: typeof written === 'string' && isLocale(written) ? written : byDefault }
}

const isNew = ({ locale }: Named, before: readonly Named[]): boolean =>
  locale === null || before.every((other) => other.locale !== locale)

function originalProblems(part: Part): readonly Problem[] {
  const { frontmatter } = part
  const { value, problems } = judged(z.strictObject({ comic: strip() }), part)
  const nobody = value?.comic.panels.flatMap(strangers) ?? []
  return [
    ...frontmatter.problems,
    ...problems,
    ...checkComic(part),
    ...nobody.map((found) => problemAt(part, found)),
  ]
}

function translationProblems(part: Part, original: Part): readonly Problem[] {
  const { value, problems } = judged(z.strictObject({ comic: translatedStrip }), part)
  const wanted = strip().safeParse(original.comic).data
  const differing = value && wanted ? lineCounts(value.comic, wanted) : []
  return [...part.frontmatter.problems, ...problems, ...differing.map((found) => problemAt(part, found))]
}

/** Of what cannot be read as YAML one problem says so, and its keys are not judged. */
function judged<T extends z.ZodType>(schema: T, { file, frontmatter }: Part): Judged<z.output<T>> {
  if (frontmatter.data === undefined) return { value: null, problems: [] }
  return judge(schema, { file, frontmatter, whole: 'file' })
}

const problemAt = ({ file, frontmatter }: Part, { path, index, atKey: _, ...found }: Fault): Problem => ({
  file,
  ...frontmatter.placeOf(path, index),
  severity: 'error',
  ...found,
})

const sameLanguage = (part: Part): Problem =>
  problemAt(part, { path: ['comic', 'language'], ...fault('does-not-match-original/language') })

function editionOf({ part, locale }: Named & { readonly locale: Locale }, original: Part): ScriptEdition {
  const { file, frontmatter } = part
  const words = spacedData(part.comic, locale)
  const isTrusted = (of: Part) => () => errorsIn(of.frontmatter.problems).length === 0
  return {
    title: typeof words['title'] === 'string' ? words['title'] : '',
    written: writtenIn(part, part === original),
    panels: sketchedPanels({
      words,
      staged: stagedPanels(part === original ? words : original.comic, isTrusted(original)),
      staging: original.comic,
      pictures: new Map(),
      isOriginal: part === original,
      isTrusted: isTrusted(part),
      placeOf: (index) => ({ file, ...frontmatter.placeOf(['comic', 'panels', index]) }),
    }),
  }
}

/** That of the title alone where the rest cannot be read. */
function writtenIn({ comic, frontmatter }: Part, isOriginal: boolean): ScriptEdition['written'] {
  const { data = { panels: [] } } = (isOriginal ? strip() : translatedStrip).safeParse(comic)
  return writtenWords(data, (path) => frontmatter.writtenOf(['comic', ...path]))
}
