/** The sheet of the gallery with everything that a script may put into a panel. */
import type { Drawing } from '../comic/ink/drawing.ts'
import { propOf } from '../comic/own/own-props.ts'
import { examples } from '../languages/examples.ts'
import type { Locale } from '../languages/locales.ts'
import { showsWords } from '../picture/own-art.ts'
import { isHouseProp, type PropWord, propWords } from '../stories/drawn-words.ts'
import type { Prop } from '../stories/prop-words.ts'
import type { Sheet } from './gallery-file.ts'

/** A picture is called by its thing. */
export const propSheet = (locale: Locale): Sheet => ({
  name: `props.${locale}`,
  ...size,
  cells: propWords().map((prop) => ({ id: prop, draw: (drawing) => drawProp(drawing, prop, locale) })),
})

/** What an editor types for the thing as the sheet shows it. */
export function propSnippet(prop: PropWord, locale: Locale): string {
  const label = sampleLabel(prop, locale)
  const words = label.includes('\n') ? JSON.stringify(label) : label
  return label === '' ? `props: [${prop}]` : `props: [${prop}]\nlabels: [${words}]`
}

/** Words on things that show words; empty on others. */
function sampleLabel(prop: PropWord, locale: Locale): string {
  if (!showsWords(prop)) return ''
  const words: Readonly<Partial<Record<Prop, string>>> = examples(locale).labels
  return words[isHouseProp(prop) ? prop : 'sign'] ?? ''
}

/** px. */
const size = { width: 240, height: 190 } as const
const margin = 20

/** In the middle, as large as there is room. */
function drawProp(drawing: Drawing, prop: PropWord, locale: Locale): void {
  const { box, draw, drawFront } = propOf(prop)
  const isWide = box.width >= 720
  const room = { width: size.width - 2 * margin, height: size.height - 2 * margin }
  const scale = isWide ? 0.7 : Math.min(1.2, room.width / box.width, room.height / box.height)
  const local = drawing.at({
    x: size.width / 2 - (box.x + box.width / 2) * scale,
    y: size.height / 2 - (box.y + box.height / 2) * scale,
    scale,
  })
  const look = { locale, label: sampleLabel(prop, locale), width: 720, height: 470 }
  draw(local, look)
  drawFront?.(local, look)
}
