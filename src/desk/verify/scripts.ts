/** The scripts of a site by their names, as pictures carry them. */
import { scriptName } from '../../comic/script-name.ts'
import { locales } from '../../languages/locales.ts'
import type { Story } from '../../stories/story.ts'

export interface ScriptPlace {
  /** `stories/door/en.mdx` */
  readonly file: string
  /** From 1; null for the whole strip. */
  readonly panel: number | null
}

export function scriptsOf(stories: readonly Story[]): ReadonlyMap<string, ScriptPlace> {
  const places = new Map<string, ScriptPlace>()
  for (const { slug, editions } of stories)
    for (const locale of locales) {
      const panels = editions[locale]?.comic.panels ?? []
      const file = `stories/${slug}/${locale}.mdx`
      const parts = [
        { some: panels, panel: null },
        ...panels.map((one, at) => ({ some: [one], panel: at + 1 })),
      ]
      for (const { some, panel } of parts) {
        const name = scriptName(some, locale)
        if (name !== null) places.set(name, { file, panel })
      }
    }
  return places
}
