/** What the desk shows of a strip: every panel as it is, or as it was before its mistake; and where to write. */

import { isLocale, type Locale, type Localized } from '../../languages/locales.ts'
import { errorsIn, type Problem } from '../../problem.ts'
import { partAt } from '../../reading/file-parts.ts'
import type { Sketch } from '../../reading/sketch.ts'
import { site } from '../../site.ts'
import type { Gaps, ShownPanel, ShownProblem, ShownStrip } from './desk.ts'
import type { LastGood } from './last-good.ts'

export type Sketches = Partial<Localized<Sketch>>

export interface StripSource {
  readonly slug: string
  readonly sketches: Sketches
  /** Of the story. */
  readonly problems: readonly ShownProblem[]
  readonly lastGood: LastGood
}

export function shownStrips(source: StripSource): Partial<Localized<ShownStrip>> {
  const { slug, sketches, lastGood } = source
  return Object.fromEntries(
    site.languages.flatMap((locale) => {
      const sketch = sketches[locale]
      if (!sketch) return []
      const before = lastGood.story(slug)?.story.editions[locale]?.comic.title ?? ''
      const panels = sketch.panels.map((_, index) => shownPanel(source, locale, index))
      return [[locale, { title: sketch.title || before, panels }]]
    }),
  )
}

function shownPanel(
  { slug, sketches, problems, lastGood }: StripSource,
  locale: Locale,
  index: number,
): ShownPanel {
  const key = { slug, locale, index }
  const panel = sketches[locale]?.panels[index]
  if (panel) {
    lastGood.keepPanel(key, panel)
    return { panel, isOld: false, problems: [] }
  }
  const near = problems.filter((problem) => isFault(problem) && partOf(problem, sketches)?.name === index)
  const own = near.filter(({ file }) => localeOf(file) === locale)
  // Where nothing is wrong in its own file, it depends on the original's panel.
  const reasons = own.length > 0 ? own : near
  const errors = errorsIn(reasons) as ShownProblem[]
  const before = lastGood.panel(key)
  return { panel: before, isOld: before !== null, problems: errors.length > 0 ? errors : reasons }
}

/** What is still to be written is no mistake; a new story has dozens of it. */
export const isFault = ({ rule }: Problem): boolean => rule !== 'unwritten'

/** Places to write, part by part, from the top of the first file to the end of the last. */
export function gapsIn(problems: readonly ShownProblem[], sketches: Sketches): readonly Gaps[] {
  const groups = Map.groupBy(
    problems.filter((problem) => !isFault(problem)),
    (problem) => JSON.stringify([problem.file, partOf(problem, sketches)?.name]),
  )
  return [...groups.values()].flatMap((places): Gaps[] => {
    const part = places[0] && partOf(places[0], sketches)
    return part ? [{ file: fileName(places[0]?.file ?? ''), part: part.name, places }] : []
  })
}

const fileName = (file: string): string => file.replace(/^.*\//, '')

function localeOf(file: string): Locale | null {
  const locale = fileName(file).replace(/\.mdx$/, '')
  return isLocale(locale) ? locale : null
}

function partOf({ file, line }: Problem, sketches: Sketches) {
  const locale = localeOf(file)
  return locale === null ? undefined : partAt(sketches[locale]?.parts ?? [], line)
}
