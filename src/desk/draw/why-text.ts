/** Why the balloons of a panel are where they are, in a few lines for whoever wrote it. */
import type { Judged, Reason, Why, WhyBalloon } from '../../comic/staging/why.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'

export interface PanelWhy extends Why {
  /** How far figures were made smaller, 1 to 0.78. */
  readonly zoom: number
}

export function whyText(why: PanelWhy, locale: EditorLocale): string {
  const { cost, good, smaller, size, zoom, balloons } = why
  const words = editorWords(locale).draw
  const head = words.panel({
    cost: Math.round(cost),
    good,
    smaller: Math.round(smaller),
    letters: percent(size),
    figures: percent(zoom),
  })
  return [head, ...balloons.flatMap((balloon) => linesOf(balloon, why, locale))]
    .map((line) => `  ${line}\n`)
    .join('')
}

const percent = (share: number): number => Math.round(share * 100)

/** Costs under 1 are of no interest, and nobody reads more than the first few. */
const least = 1
const most = 5

function linesOf(
  { saying, number, here, elsewhere }: WhyBalloon,
  why: Why,
  locale: EditorLocale,
): readonly string[] {
  const words = editorWords(locale).draw
  const line = (reason: Reason, sign: string): string =>
    `   ${(sign + Math.round(reason.cost)).padStart(6)}  ${words.reasons[reason.name](nameOf(reason, why, locale))}`
  const told = here.reasons.filter((reason) => Math.abs(reason.cost) >= least).slice(0, most)
  const more = elsewhere ? whatIsWorse(here, elsewhere).slice(0, most) : []
  return [
    words.balloon({ name: words.balloonName(number), words: saying.words, cost: Math.round(here.cost) }),
    ...told.map((reason) => line(reason, '')),
    ...(elsewhere
      ? [words.elsewhere({ place: placeOf(elsewhere, why), cost: Math.round(elsewhere.cost) })]
      : []),
    ...more.map((reason) => line(reason, '+')),
  ]
}

/** What costs more elsewhere, by how much. */
function whatIsWorse(here: Judged, elsewhere: Judged): readonly Reason[] {
  const known = (wanted: Reason): number =>
    here.reasons.find(({ name, of }) => name === wanted.name && of === wanted.of)?.cost ?? 0
  return elsewhere.reasons
    .map((reason) => ({ ...reason, cost: reason.cost - known(reason) }))
    .filter(({ cost }) => cost >= least)
    .toSorted((a, b) => b.cost - a.cost)
}

/** Balloons by their number; people, things and sounds by their word. */
const nameOf = ({ of }: Reason, { balloons }: Why, locale: EditorLocale): string =>
  typeof of === 'number'
    ? editorWords(locale).draw.balloonName(balloons[of]?.number ?? of)
    : (editorWords(locale).draw.things[of ?? ''] ?? `\`${of}\``)

const thirds = [0, 1, 2] as const

/** Down and across, each 0 to 2. */
function placeOf({ candidate: { x, y } }: Judged, { setting: { request } }: Why) {
  const third = (share: number) => thirds[Math.min(2, Math.max(0, Math.floor(share * 3)))] ?? 0
  return { down: third(y / request.height), across: third(x / request.width) }
}
