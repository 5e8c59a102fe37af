import { words } from '../../languages/languages.ts'
import type { Locale } from '../../languages/locales.ts'
import { isOn } from '../../urls/is-on.ts'
import { aboutPath, archivePath, glossaryPath, homePath, stripsPath, topicsPath } from '../../urls/paths.ts'

export interface MenuPlace {
  readonly label: string
  readonly path: string
  /** Left out where the menu is a row, which has no room for it. */
  readonly isMenuOnly?: boolean
}

/** What the menu of every page leads to, without the pages that the site does without. */
export function menuPlaces(locale: Locale): readonly MenuPlace[] {
  const say = words(locale)
  return [
    { label: say['nav.latest'], path: homePath(locale) },
    { label: say['nav.topics'], path: topicsPath(locale) },
    { label: say['nav.archive'], path: archivePath(locale), isMenuOnly: true },
    { label: say['strips.title'], path: stripsPath(locale), isMenuOnly: true },
    { label: say['nav.glossary'], path: glossaryPath(locale) },
    { label: say['nav.about'], path: aboutPath(locale) },
  ].filter(({ path }) => isOn(path))
}
