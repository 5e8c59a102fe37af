/** The sheet of the gallery with everything that a script may put into a panel. */
import type { Drawing } from '../comic/ink/drawing.ts'
import { props as drawings } from '../comic/props/props.ts'
import type { Locale, Localized } from '../languages/locales.ts'
import { type labelled, type Prop, props } from '../stories/script-words.ts'
import type { Sheet } from './gallery-file.ts'

/** A picture is called by its thing. */
export const propSheet = (locale: Locale): Sheet => ({
  name: `props.${locale}`,
  ...size,
  cells: props.map((prop) => ({ id: prop, draw: (drawing) => drawProp(drawing, prop, locale) })),
})

/** What an editor types for the thing as the sheet shows it. */
export function propSnippet(prop: Prop, locale: Locale): string {
  const label = sampleLabel(prop, locale)
  const words = label.includes('\n') ? JSON.stringify(label) : label
  return label === '' ? `props: [${prop}]` : `props: [${prop}]\nlabels: [${words}]`
}

/** Words on things that show words; empty on others. */
function sampleLabel(prop: Prop, locale: Locale): string {
  const words: Readonly<Partial<Record<Prop, Localized>>> = labels
  return words[prop]?.[locale] ?? ''
}

const labels: Readonly<Record<(typeof labelled)[number], Localized>> = {
  screen: { en: 'chat ✗\nAPI ✓', ja: 'チャット ✗\nAPI ✓' },
  sign: { en: 'OPEN', ja: '営業中' },
  notebook: { en: 'B', ja: '案B' },
  dial: { en: '9½ h', ja: '9時間半' },
  shutters: { en: 'API', ja: 'API' },
  'big-phone': { en: '×40', ja: '40倍' },
  chart: { en: 'Users', ja: '利用者' },
  'falling-chart': { en: 'Shares', ja: '株価' },
  box: { en: 'Models', ja: 'モデル' },
  newspaper: { en: 'We won', ja: '勝った' },
  podium: { en: 'SUMMIT', ja: 'サミット' },
}

/** px. */
const size = { width: 240, height: 190 } as const
const margin = 20

/** In the middle, as large as there is room. */
function drawProp(drawing: Drawing, prop: Prop, locale: Locale): void {
  const { box, draw, drawFront } = drawings[prop]
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
