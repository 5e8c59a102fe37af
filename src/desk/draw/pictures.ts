/** A strip as the files that somebody asked for. */
import { brandOf } from '../../card/card.ts'
import { picturesOf, withoutScheme } from '../../card/post-pictures.ts'
import { rasterise } from '../../card/raster.ts'
import { stripPng } from '../../card/strip-image.ts'
import { contentOf } from '../../comic/panel/content.ts'
import { scriptName } from '../../comic/script-name.ts'
import { isSite } from '../../disk/places.ts'
import type { Provenance } from '../../picture/disclosure.ts'
import { site } from '../../site.ts'
import { drawnPanels, type PanelChoice } from './panels.ts'
import { type Strip, siteAddress } from './strips.ts'
import type { PanelWhy } from './why-text.ts'

/** `svg` and `png`: panels; `strip`: all four as one PNG; `post`: what `yonkoma post` makes of them. */
export const pictureKinds = ['svg', 'png', 'strip', 'post'] as const
export type PictureKind = (typeof pictureKinds)[number]

export interface PictureChoice extends PanelChoice {
  readonly kinds: readonly PictureKind[]
}

type Unnamed = Omit<PictureFile, 'strip'>

export interface PictureFile {
  /** `door.panel-2.en.svg` */
  readonly name: string
  /** Of the strip or the story: `door`. */
  readonly strip: string
  readonly draw: () => Promise<string | Uint8Array>
  readonly why: PanelWhy | null
}

/** Whatever cannot be drawn is left out: what its author has to mend is told by whoever read it. */
export const pictureFiles = (strip: Strip, choice: PictureChoice): readonly PictureFile[] => {
  const panels = choice.kinds.some((kind) => kind === 'svg' || kind === 'png')
    ? drawnPanels(strip, choice)
    : []
  const files: Readonly<Record<PictureKind, () => readonly Unnamed[]>> = {
    svg: () => panels.map(({ name, svg, why }) => ({ name: `${name}.svg`, draw: async () => svg, why })),
    png: () =>
      panels.map(({ name, whole, provenance, why }) => ({
        name: `${name}.png`,
        draw: async () => rasterise(await whole(), { provenance }),
        // Told once.
        why: choice.kinds.includes('svg') ? null : why,
      })),
    strip: () => wholeStrip(strip),
    post: () => posts(strip, choice.numbers),
  }
  return choice.kinds.flatMap((kind) => files[kind]()).map((file) => ({ ...file, strip: strip.name }))
}

const provenanceOf = ({ made, panels, locale }: Strip): Provenance => ({
  made,
  script: scriptName(
    panels.filter((panel) => panel !== null),
    locale,
  ),
})

/** None where a panel is no drawing, or cannot be drawn. */
function wholeStrip(strip: Strip): readonly Unnamed[] {
  const { name, locale, title, panels, address } = strip
  if (panels.length === 0 || !panels.every((panel) => panel && contentOf(panel))) return []
  const words = {
    locale,
    title,
    name: site.name[locale] ?? '',
    face: isSite ? site.face : null,
    spot: site.colours.spot,
    address,
  }
  const draw = () => {
    const drawn = drawnPanels(strip, { numbers: [], why: false, size: null })
    return stripPng(
      words,
      drawn.map(({ svg }) => svg),
      provenanceOf(strip),
    )
  }
  return [{ name: `${name}.strip.${locale}.png`, draw, why: null }]
}

/** @param numbers of panels, from 1; pages of several are only made where it is empty */
function posts(strip: Strip, numbers: readonly number[]) {
  const { name, locale, headline, panels } = strip
  const brand = { ...brandOf(site, locale), name: site.name[locale] ?? '' }
  const address = withoutScheme(siteAddress())
  return picturesOf({ locale, brand, headline, address, panels, provenance: provenanceOf(strip) })
    .filter(
      ({ panels: [first = 0, ...others] }) =>
        numbers.length === 0 || (others.length === 0 && numbers.includes(first)),
    )
    .map((picture): Unnamed => {
      return { name: `${name}.${picture.name}.${locale}.png`, draw: picture.draw, why: null }
    })
}
