import { site } from '../site.ts'
import { homePath, link } from './paths.ts'

const off = Object.entries({ play: false, ...site.pages }).flatMap(([name, isOn]) => (isOn ? [] : [name]))
const offPaths = site.languages.flatMap((locale) => off.map((name) => `${homePath(locale)}${name}/`))

/** False for the path of a page that the site does without, and of what is below it. */
export const isOn = (path: string): boolean => !offPaths.some((start) => path.startsWith(start))

/** What an `href` needs; undefined where the site does without that page, so that words stay words. */
export const linkIfOn = (path: string): string | undefined => (isOn(path) ? link(path) : undefined)
