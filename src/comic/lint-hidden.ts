/** What readers would look for in a panel and not find: faces and words behind something else, or nothing at all. */
import { isCast } from '../story/cast.ts'
import type { Panel } from '../story/story.ts'
import { contentOf, pageSize } from './drawn-file.ts'
import { type Box, ellipse, rectangle } from './ink/curves.ts'
import type { Points } from './ink/points.ts'
import type { Finding } from './lint-finding.ts'
import type { PanelContent } from './panel/content.ts'
import { boxOf, isAsWideAsPanel, type Placed, placedThings } from './panel/things.ts'
import { casting } from './staging/casting.ts'
import { crossings } from './staging/geometry.ts'
import { type Standing, standing } from './staging/stage.ts'

/** What is the same in both languages; told of the original. */
export function hiddenFindings(panel: Panel, number: number): Finding[] {
  const content = contentOf(panel)
  if (!content) return []
  if (isBare(content)) return [bare(number)]
  const seen = layersOf(content)
  return seen.flatMap(({ name, what, area }, index) => {
    if (what === null) return []
    if (insideShare(area) < 0.5) return [outside(name, number)]
    const covers = seen.slice(index + 1).filter(({ outlines }) => outlines.length > 0)
    if (coveredShare(area, covers) < what.most) return []
    const largest = covers.toSorted((a, b) => coveredShare(area, [b]) - coveredShare(area, [a]))[0]
    return [what.finding(largest?.name ?? '', number)]
  })
}

/** Scenes in which there is nothing to see. */
const bareScenes: readonly string[] = ['plain', 'tone', 'black']

const isBare = ({ script, caption, say, sfx }: PanelContent): boolean =>
  bareScenes.includes(script.scene) &&
  [script.cast, script.props, script.effects, say, sfx].every(({ length }) => length === 0) &&
  caption === ''

const bare = (number: number): Finding => ({
  severity: 'warning',
  rule: 'empty-panel',
  what: { en: `Nothing is to be seen in panel ${number}.`, ja: `${number}コマ目に、何も描かれません。` },
  cure: {
    en: 'Write who is there, `cast`, or what, `props`, or where it happens, `scene`: `/gallery/` shows the words.',
    ja: '人物（`cast`）、小道具（`props`）、場面（`scene`）のどれかを書いてください。使える語は `/ja/gallery/` で見られます。',
  },
})

/** Something on the stage, and what may be hidden of it. */
interface Layer {
  readonly name: string
  /** What it hides of others. */
  readonly outlines: readonly Points[]
  /** What must be seen of it. */
  readonly area: Points
  readonly what: Hideable | null
}

interface Hideable {
  /** Share of the area that may be covered. */
  readonly most: number
  readonly finding: (by: string, number: number) => Finding
}

/** From back to front, as `panel/layers.ts` draws them. */
function layersOf({ script, say, labels }: PanelContent): readonly Layer[] {
  const room = { ...pageSize, isMirrored: false, hasBalloons: true }
  const figures = standing(casting(script.cast, say), room, { shot: script.shot, zoom: 1 }).toSorted(
    (a, b) => a.actor.size - b.actor.size,
  )
  const things = placedThings(script.props, room, { locale: 'en', labels, zoom: 1 })
  const front = ({ thing, drawing }: Placed): boolean =>
    (thing.layer === 'among' ? drawing.layer : thing.layer) !== 'behind'
  const cast = (...layers: readonly string[]): Layer[] =>
    figures.filter(({ actor }) => layers.includes(actor.layer)).map(figureLayer)
  return [
    ...things.filter((placed) => !front(placed)).map(thingLayer),
    ...cast('behind'),
    ...cast('among'),
    ...things.filter(front).map(thingLayer),
    ...cast('in-front'),
    ...cast('breakout'),
  ]
}

const figureLayer = ({ actor: { who, view }, landmarks }: Standing): Layer => ({
  name: who,
  outlines: [landmarks.head, landmarks.body],
  area: ellipse([landmarks.face.x, landmarks.face.y], [landmarks.face.rx, landmarks.face.ry], 24),
  what: view === 'back' ? null : { most: 0.34, finding: (by, number) => hiddenFace(who, by, number) },
})

function thingLayer(placed: Placed): Layer {
  const { thing, look, drawing } = placed
  const box = boxOf(placed)
  return {
    name: thing.prop,
    outlines: isAsWideAsPanel(drawing) ? [] : [boxOutline(box)],
    area: boxOutline(middleOf(box)),
    what:
      look.label === '' ? null : { most: 0.5, finding: (by, number) => hiddenLabel(thing.prop, by, number) },
  }
}

const boxOutline = ({ x, y, width, height }: Box): Points => rectangle([x, y], [width, height])

/** Where the words of a thing are. */
const middleOf = ({ x, y, width, height }: Box): Box => ({
  x: x + width * 0.15,
  y: y + height * 0.15,
  width: width * 0.7,
  height: height * 0.7,
})

/** Share of an area that lies under others, told from points spread over it. */
function coveredShare(area: Points, covers: readonly Layer[]): number {
  const xs = area.map(([x]) => x)
  const ys = area.map(([, y]) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top]
  let [all, covered] = [0, 0]
  for (let spot = 0; spot < steps * steps; spot++) {
    const x = left + (((spot % steps) + 0.5) / steps) * width
    const y = top + ((Math.floor(spot / steps) + 0.5) / steps) * height
    if (!isInside(area, x, y)) continue
    all++
    if (covers.some(({ outlines }) => outlines.some((outline) => isInside(outline, x, y)))) covered++
  }
  return all === 0 ? 0 : covered / all
}

const steps = 14

/** Share of an area that the frame does not cut off. */
const insideShare = (area: Points): number =>
  coveredShare(area, [{ name: 'frame', outlines: [wholePanel], area, what: null }])

const wholePanel = rectangle([0, 0], [pageSize.width, pageSize.height])

const isInside = (outline: Points, x: number, y: number): boolean =>
  crossings(outline, y).filter((crossing) => crossing < x).length % 2 === 1

const outside = (name: string, number: number): Finding => ({
  severity: 'warning',
  rule: 'outside-frame',
  what: {
    en: `The frame of panel ${number} cuts \`${name}\` off.`,
    ja: `${number}コマ目で、\`${name}\` が枠の外に切れています。`,
  },
  cure: {
    en: 'Write a place, a height or a size that keeps it in the picture.',
    ja: '絵の中に収まる位置、高さ、大きさを書いてください。',
  },
})

const hiddenFace = (who: string, by: string, number: number): Finding => ({
  severity: 'warning',
  rule: 'hidden-face',
  what: {
    en: `\`${by}\` stands before the face of \`${who}\` in panel ${number}.`,
    ja: `${number}コマ目で、\`${by}\` が \`${who}\` の顔を隠しています。`,
  },
  cure: isCast(by)
    ? {
        en: 'Move them apart, such as `far-left` and `far-right`, or make them smaller: `shot: medium`, `x0.9`.',
        ja: '`far-left` と `far-right` のように離すか、`shot: medium` や `x0.9` で小さくしてください。',
      }
    : {
        en: `Move one of them to another place, or put the thing behind: \`${by} behind\`.`,
        ja: `どちらかを別の位置に移すか、\`${by} behind\` と書いて後ろに回してください。`,
      },
})

const hiddenLabel = (prop: string, by: string, number: number): Finding => ({
  severity: 'warning',
  rule: 'hidden-label',
  what: {
    en: `\`${by}\` hides the words on \`${prop}\` in panel ${number}.`,
    ja: `${number}コマ目で、\`${by}\` が \`${prop}\` の文字を隠しています。`,
  },
  cure: {
    en: `Move one of them to another place: \`${prop} right high\`, or \`${by} far-left\`.`,
    ja: `どちらかを別の位置に移してください（例: \`${prop} right high\`、\`${by} far-left\`）。`,
  },
})
