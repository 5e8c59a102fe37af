/** A strip in one language as pictures and words. */
import { editionProblems } from '../comic/lint-edition.ts'
import { glyphProblems, lacksGlyphs } from '../comic/lint-glyphs.ts'
import { contentOf, pageSize } from '../comic/panel/content.ts'
import { type DrawnPanel as Drawing, type PanelReport, renderPanel } from '../comic/panel/panel.ts'
import { fileSize } from '../comic/panel/svg.ts'
import type { Face } from '../fonts/faces.ts'
import type { Locale } from '../languages/locales.ts'
import { comicHands } from '../lettering/comic-hands.ts'
import { type FontSource, perFonts, withFonts } from '../lettering/font.ts'
import type { Size } from '../picture/svg-size.ts'
import { inReadingOrder, type Problem } from '../problem.ts'
import { perOwn, withOwn } from '../site/own.ts'
import type { Panel } from '../stories/story.ts'
import { type PanelTranscript, transcript } from '../stories/transcript.ts'
import { ownOf } from './own-files.ts'
import type { Script } from './read-script.ts'

/** TrueType or OpenType files by what the engine letters with them; `comicFonts` of `yonkoma/comic/node` has all. */
export type Fonts = Readonly<Partial<Record<Face, Uint8Array<ArrayBuffer>>>>

export interface DrawOptions {
  /** One of `script.languages`. */
  readonly language: Locale
  readonly fonts: Fonts
  /** px of a panel, frame line to frame line: 240 to 2400, at most three times as long one way as the other. Default 720 × 470. */
  readonly width?: number
  readonly height?: number
  /** `#rrggbb`: the one colour; default the engine's own. */
  readonly spot?: string
  /**
   * Put before every id, with the number of the panel: for pictures that are elements of a page, where no id may
   * come twice. A letter, then letters, digits and hyphens.
   */
  readonly prefix?: string
}

export interface DrawnPanel {
  /** A whole SVG file without text, scripts or links: all letters are outlines. */
  readonly svg: string
  /** px of the file: the panel, and what breaks out of its frame. */
  readonly width: number
  readonly height: number
  /** What the picture shows, without what is said in it. */
  readonly alt: string
  readonly report: PanelReport
}

export interface DrawnStrip {
  readonly title: string
  /** Four; null where the script has a mistake, or no font has a character. */
  readonly panels: readonly (DrawnPanel | null)[]
  /** What each panel shows, then who says what. Of all panels that can be read. */
  readonly transcript: readonly PanelTranscript[]
  /** What a good letterer or stage manager would not let pass, with its place in the script. */
  readonly problems: readonly Problem[]
}

/**
 * Draws a strip that was read. The same script, fonts and options give the same bytes.
 * @throws RangeError for a size or a language that cannot be, and where fonts are missing
 */
export async function drawStrip(script: Script, options: DrawOptions): Promise<DrawnStrip> {
  const { language: locale, fonts, width = pageSize.width, height = pageSize.height, spot, prefix } = options
  const edition = script.editions[locale]
  if (!edition) throw new RangeError(`The script is in ${script.languages.join(', ')}, not in ${locale}`)
  refuseSize(width, height)
  refuseColour(spot)
  refusePrefix(prefix)
  refuseFonts(fonts, locale)
  const sheet = { locale, width, height, ...(spot !== undefined && { spot }) }
  const within = <T>(act: () => T): T => withOwn(ownOf(script.own), () => withFonts(sourceOf(fonts), act))
  const drawn = within(() => edition.panels.map((panel) => panel && drawingOf(panel, sheet)))
  const known = edition.panels.filter((panel) => panel !== null)
  const comic = { title: edition.title, panels: known }
  const judged = drawn.map((one) => one && { size: { width, height }, report: one.report })
  const isOriginal = locale === script.languages[0]
  const problems = within(() => editionProblems({ comic: edition, locale }, judged, isOriginal))
  // The title is not in the pictures: whoever letters it elsewhere hands over the face of headlines.
  const lettered = fonts.display ? edition : { ...edition, title: '' }
  const missing = await within(() => glyphProblems(lettered, locale))
  return {
    title: edition.title,
    panels: drawn.map((one, index) => {
      const svg = one && prefix !== undefined ? ownIds(one.svg, `${prefix}${index + 1}-`) : one?.svg
      return one && svg ? { ...one, svg, ...fileSize(sheet), alt: edition.panels[index]?.alt ?? '' } : null
    }),
    transcript: within(() => transcript({ comic, locale })),
    problems: inReadingOrder([...missing, ...problems]),
  }
}

function drawingOf(panel: Panel, sheet: Parameters<typeof renderPanel>[1]): Drawing | null {
  const content = contentOf(panel)
  if (!content || lacksGlyphs(panel, sheet.locale)) return null
  const key = JSON.stringify([content, sheet])
  const kept = recent()
  const drawing = kept.get(key) ?? renderPanel(content, sheet)
  // The last ones stay: whoever types changes one panel of four.
  kept.delete(key)
  kept.set(key, drawing)
  for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest)
  return drawing
}

/** A picture has no text in which this could stand: all letters are outlines. */
const ownIds = (svg: string, prefix: string): string => svg.replace(/( id="|url\(#|href="#)/g, `$1${prefix}`)

/** Panels by all that they are drawn from. */
const recentByFonts = perFonts(() => perOwn(() => new Map<string, Drawing>()))
const recent = (): Map<string, Drawing> => recentByFonts()()

const mostKept = 8

function sourceOf(fonts: Fonts): FontSource {
  const known = sources.get(fonts) ?? ((face) => fonts[face] ?? null)
  sources.set(fonts, known)
  return known
}

/** Letters are shaped once for each set of fonts. */
const sources = new WeakMap<Fonts, FontSource>()

/** px of a side, and how many times as long as the other one it may be. */
export const panelSizes = { least: 240, most: 2400, longest: 3 } as const

const { least, most, longest } = panelSizes

export function isPanelSize({ width, height }: Size): boolean {
  const isFit = [width, height].every((side) => Number.isInteger(side) && side >= least && side <= most)
  return isFit && Math.max(width / height, height / width) <= longest
}

function refuseSize(width: number, height: number): void {
  if (isPanelSize({ width, height })) return
  throw new RangeError(
    `A panel is ${least} to ${most} px each way, at most ${longest} times as long one way, not ${width} × ${height}`,
  )
}

function refuseColour(spot: string | undefined): void {
  if (spot !== undefined && !/^#[\da-f]{6}$/i.test(spot))
    throw new RangeError(`A colour is written as #rrggbb, not ${spot}`)
}

function refusePrefix(prefix: string | undefined): void {
  if (prefix !== undefined && !/^[a-z][a-z\d-]*$/i.test(prefix))
    throw new RangeError(`A prefix is a letter, then letters, digits and hyphens, not ${prefix}`)
}

/** What comes after the first of a hand only has what that one lacks. */
function refuseFonts(fonts: Fonts, locale: Locale): void {
  const lacking = [...new Set(comicHands(locale).map(([first]) => first))].filter((face) => !fonts[face])
  if (lacking.length > 0) throw new RangeError(`Lettering in ${locale} needs fonts for ${lacking.join(', ')}`)
}
