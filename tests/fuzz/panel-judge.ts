/**
 * A second opinion of a finished panel, by other means than the lint's: points spread over faces, the longest way of a
 * tail, the places of balloons. What it finds and the lint does not tell is a fault of ours.
 */
import { contourOf } from '../../src/comic/balloons/contour.ts'
import type { Point, Points } from '../../src/comic/ink/points.ts'
import { hiddenFindings } from '../../src/comic/lint-hidden.ts'
import { pictureFindings } from '../../src/comic/lint-picture.ts'
import { contentOf, pageSize } from '../../src/comic/panel/content.ts'
import { renderPanel, stagePanel } from '../../src/comic/panel/panel.ts'
import { shownOn } from '../../src/comic/panel/shown.ts'
import { facesOf, type StagedPanel } from '../../src/comic/panel/staged.ts'
import type { Locale } from '../../src/languages/locales.ts'
import { blockPath } from '../../src/lettering/block.ts'
import { comicWords } from '../../src/lettering/comic-words.ts'
import type { Panel } from '../../src/stories/story.ts'

export const kinds = ['tail', 'face', 'order', 'words'] as const
export type Kind = (typeof kinds)[number]

export interface Verdict {
  /** What is wrong, by kind: a sentence each. */
  readonly seen: Readonly<Record<Kind, readonly string[]>>
  /** Rules of what the lint tells. */
  readonly told: readonly string[]
}

/** Rules that tell of a fault of a kind. Words are never lost. */
const rules: Readonly<Record<Kind, readonly string[]>> = {
  tail: ['stray-tail', 'crossing-tail', 'balloon-without-place'],
  face: ['hidden-face', 'balloon-over-face', 'crossing-tail', 'sound-in-the-way', 'balloon-without-place'],
  order: ['balloons-out-of-order', 'balloon-without-place'],
  words: [],
}

/** Faults that the lint does not report. */
export const untold = ({ seen, told }: Verdict): readonly string[] =>
  kinds.flatMap((kind) => (told.some((rule) => rules[kind].includes(rule)) ? [] : seen[kind]))

/** Null where a panel is not drawn from a script. */
export function judged(panel: Panel, locale: Locale): Verdict | null {
  const content = contentOf(panel)
  if (!content) return null
  const sheet = { locale, ...pageSize }
  const { svg, report } = renderPanel(content, sheet)
  const staged = stagePanel(content, sheet)
  const findings = [
    ...pictureFindings(panel, report, { locale, number: 1 }),
    ...hiddenFindings(report.hidden, panel, 1),
  ]
  return {
    seen: { tail: tails(staged), face: faces(staged), order: order(staged), words: words(staged, svg) },
    told: findings.map(({ rule }) => rule),
  }
}

const far = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1])

const speakers = ({ content: { caption, say } }: StagedPanel): readonly (string | null)[] => [
  ...(caption === '' ? [] : [null]),
  ...say.map(({ speaker }) => speaker),
]

/** px of 748: a thought ends in a round bubble, which points nowhere more exactly. */
const unseen = 2

function tails(staged: StagedPanel): readonly string[] {
  const heads = facesOf(staged)
  return staged.placement.balloons.flatMap((balloon, index) => {
    const who = speakers(staged)[index]
    const own = heads.filter((head) => head.who === who)
    if (balloon.kind === 'caption' || own.length === 0) return []
    const parts = contourOf(balloon).tails
    const points = parts.flat()
    const tip = points.toSorted((a, b) => far(b, balloon.middle) - far(a, balloon.middle))[0]
    if (!tip) return [`balloon ${index} of ${who} has no tail`]
    const [length, width] = balloon.kind === 'thought' ? [1, 1] : sizeOf(parts[0] ?? [], tip)
    const own_ = Math.min(...own.map(({ mouth }) => far(mouth, tip)))
    const nearer = heads.filter(
      (head) => head.who !== who && head.who !== 'crowd' && far(head.mouth, tip) < own_ - unseen,
    )
    return [
      ...(length < width * 0.99 ? [`the tail of balloon ${index} is ${length} long and ${width} wide`] : []),
      ...nearer.map((head) => `the tail of balloon ${index} points at ${head.who}, not at ${who}`),
    ]
  })
}

/** From the middle of its root to its tip, and from side to side of its root. */
function sizeOf(tail: Points, tip: Point): readonly [length: number, width: number] {
  const [first = tip, last = tip] = [tail[0], tail.at(-1)]
  return [far([(first[0] + last[0]) / 2, (first[1] + last[1]) / 2], tip), far(first, last)]
}

/** Share of a face that may be hidden: the lint's own limit, and what a grid of points is too coarse for. */
const most = 0.12 + 0.04

function faces(staged: StagedPanel): readonly string[] {
  const all = shownOn(staged)
  return staged.figures.flatMap(({ actor: { who, view }, landmarks: { face } }) => {
    const place = all.findIndex(({ kind, name }) => kind === 'figure' && name === who)
    if (view === 'back' || place === -1) return []
    const covers = all.slice(place + 1).filter(({ owner }) => owner !== who)
    let [count, hidden] = [0, 0]
    for (let across = -0.95; across < 1; across += 0.1)
      for (let down = -0.95; down < 1; down += 0.1) {
        if (across ** 2 + down ** 2 > 1) continue
        const spot: Point = [face.x + across * face.rx, face.y + down * face.ry]
        count++
        if (covers.some(({ outlines }) => outlines.some((outline) => holds(outline, spot)))) hidden++
      }
    return hidden / count > most
      ? [`${Math.round((100 * hidden) / count)} % of the face of ${who} is hidden`]
      : []
  })
}

/** The even-odd rule, by a ray to the left. */
function holds(outline: Points, [x, y]: Point): boolean {
  let inside = false
  for (const [index, [ax, ay]] of outline.entries()) {
    const [bx, by] = outline[(index + 1) % outline.length] ?? [0, 0]
    if (ay > y !== by > y && x > ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside
  }
  return inside
}

/** Later ones are lower, or further on; never wholly higher. */
function order({ placement: { balloons }, sheet: { locale } }: StagedPanel): readonly string[] {
  return balloons.flatMap((first, index) =>
    balloons.slice(index + 1).flatMap((second, step) => {
      const [[ax, ay], [, ary]] = [first.middle, first.radii]
      const [[bx, by], [, bry]] = [second.middle, second.radii]
      const isFurther = locale === 'ja' ? bx < ax : bx > ax
      const isAbove = by + bry <= ay - ary
      const isLower = by > ay + 0.75 * ary
      return isAbove || (!isFurther && !isLower)
        ? [`balloon ${index + 1 + step} is read before ${index}`]
        : []
    }),
  )
}

/** Every line of the script is lettered, as one outline of the picture. */
function words({ content, placement: { balloons }, sheet: { locale } }: StagedPanel, svg: string) {
  const wanted = [content.caption, ...content.say.map((line) => line.words)].filter((text) => text !== '')
  return wanted.flatMap((text, index) => {
    const balloon = balloons[index]
    const bare = (line: string): string => line.replace(/\s/g, '')
    const isLettered = balloon && bare(balloon.block.lines.join('')) === bare(comicWords(text, locale))
    const isDrawn = balloon && svg.includes(blockPath(balloon.block, balloon.middle))
    return isLettered && isDrawn ? [] : [`line ${index} is lost: ${text}`]
  })
}
