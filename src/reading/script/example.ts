/**
 * Scripts that the site shows as examples, read as strictly as those of stories. They are our own: a mistake in one is
 * thrown, not reported.
 */
import { inspect } from 'node:util'
import type { z } from 'zod'
import type { Locale } from '../../languages/locales.ts'
import { isSpeaker } from '../../stories/cast.ts'
import type { PanelScript } from '../../stories/panel-script.ts'
import type { Comic, Line } from '../../stories/story.ts'
import { type ComicParts, comicOf } from '../comic/edition-comic.ts'
import { lineOf, speakerOf } from '../comic/line.ts'
import type { Fault } from '../fault.ts'
import { comic, type PanelData, panel, translatedComic } from '../schema/comic.ts'
import { spacedData } from '../spaced.ts'
import { readYaml } from '../yaml/frontmatter.ts'
import { readPanel } from './read-panel.ts'

/** What one panel is drawn from. */
export interface ExamplePanel {
  readonly script: PanelScript
  readonly caption: string
  readonly say: readonly Line[]
  readonly sfx: readonly string[]
  readonly labels: readonly string[]
}

/**
 * A part of a panel, as an editor may type it. It need not have `say` and `alt`.
 * @throws where a story with it would be refused
 */
export function examplePanel(yaml: string): ExamplePanel {
  const data = valid(panel().partial({ say: true, alt: true }), yaml)
  const say = (data.say ?? []).map((entry) => lineOf(entry))
  refuse(scriptFaults({ ...data, say: data.say ?? [] }), yaml)
  return {
    script: readPanel(data, []).script,
    caption: data.caption ?? '',
    say,
    sfx: (data.sfx ?? []).map((sound) => (typeof sound === 'string' ? sound : sound.words)),
    labels: data.labels ?? [],
  }
}

/**
 * Four panels in every language that there are texts in.
 * @param original the language whose text has the staging; the others have only words
 * @throws where a story with it would be refused
 */
export function exampleComic<Known extends Locale>(
  texts: Readonly<Record<Known, string>>,
  original: NoInfer<Known>,
): Readonly<Record<Known, Comic>> {
  const staging = valid(comic(), texts[original])
  for (const data of staging.panels) refuse(scriptFaults(data), texts[original])
  const edition = (locale: Known): Comic => {
    if (locale === original) {
      const own = spacedData(staging, locale)
      return comicOf(own, own, partsOf(locale))
    }
    const words = valid(translatedComic, texts[locale])
    for (const [index, data] of staging.panels.entries()) sameLength(data, words.panels[index], index)
    return comicOf(spacedData(words, locale), staging, partsOf(locale))
  }
  const known = Object.keys(texts) as Known[]
  return Object.fromEntries(known.map((locale) => [locale, edition(locale)])) as Record<Known, Comic>
}

/** Examples have no pictures of their own. */
const partsOf = (locale: Locale): ComicParts => ({
  pictures: new Map(),
  placeOfPanel: () => ({ file: `example.${locale}.yaml`, line: 1, column: 1 }),
})

function valid<T extends z.ZodType>(schema: T, yaml: string): z.output<T> {
  const { data, problems } = readYaml(yaml, 'example.yaml')
  refuse(
    problems.filter(({ severity }) => severity === 'error'),
    yaml,
  )
  const result = schema.safeParse(data)
  if (!result.success) throw new Error(`An example is no script: ${result.error.message}\n${yaml}`)
  return result.data
}

/** Words that mean nothing, and speakers whom nobody knows. */
const scriptFaults = (data: PanelData | Omit<PanelData, 'alt'>): readonly (Fault | string)[] => [
  ...readPanel(data, []).faults,
  ...data.say
    .flatMap((entry) => Object.keys(entry).map(speakerOf))
    .filter((speaker) => !isSpeaker(speaker))
    .map((speaker) => `${speaker} is not one of the cast`),
]

type TranslatedPanel = z.output<typeof translatedComic>['panels'][number]

/** A translation has as many words of every kind as the original. */
function sameLength(original: PanelData, words: TranslatedPanel | undefined, index: number): void {
  for (const key of ['say', 'sfx', 'labels'] as const) {
    const [wanted, found] = [original[key]?.length ?? 0, words?.[key]?.length ?? 0]
    if (wanted !== found)
      throw new Error(`Panel ${index + 1} of an example has ${wanted} ${key}, its translation ${found}`)
  }
  if ((original.caption === undefined) !== (words?.caption === undefined))
    throw new Error(`Panel ${index + 1} of an example has a caption in one language only`)
}

function refuse(faults: readonly unknown[], yaml: string): void {
  if (faults.length > 0) throw new Error(`An example has a fault: ${inspect(faults)}\n${yaml}`)
}
