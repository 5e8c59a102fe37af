/**
 * Sound effects: placed last, around where the script wants them, where neither faces nor balloons are; smaller where
 * there is no room.
 */
import { typesetting } from '../../languages/typesetting.ts'
import { type SoundLettering, soundLettering } from '../../lettering/sound.ts'
import type { Balloon } from '../balloons/balloon.ts'
import { contourOf } from '../balloons/contour.ts'
import { ellipse } from '../ink/curves.ts'
import { clamp, distance, type Point, type Points } from '../ink/points.ts'
import { soundCosts as costs, coverCosts, soundRoom } from './costs.ts'
import { boundsOf, widened } from './geometry.ts'
import { type Area, areaOf, type Coverage, coverageOf } from './place-coverage.ts'
import { isCrowd, type Obstacle, type OnStage, type PlaceRequest, unitOfLetters } from './place-request.ts'

/** A sound that wants a place, in px of the panel as it is seen: mirrored already. */
export interface WantedSound {
  readonly words: string
  /** Where its middle should be; null where the script does not say. */
  readonly x: number | null
  readonly y: number | null
  /** Times the usual size. */
  readonly size: number
  /** Degrees to the right as seen; null for the usual slant. */
  readonly tilt: number | null
  /** It lies behind the cast, which may cover it. */
  readonly isBehind: boolean
}

export interface PlacedSound {
  readonly lettering: SoundLettering
  /** px of an em. */
  readonly size: number
  readonly middle: Point
  readonly tilt: number
  readonly isBehind: boolean
}

export interface SoundRequest
  extends Pick<PlaceRequest, 'faces' | 'width' | 'height' | 'top' | 'locale' | 'isRightToLeft'> {
  /** In reading order. */
  readonly sounds: readonly WantedSound[]
  readonly balloons: readonly Balloon[]
  /** px of an em of balloons at full size: 30 in a panel 720 px wide. */
  readonly size: number
  /** What else wants to be seen. */
  readonly obstacles?: readonly Obstacle[]
}

/** px of an em of a sound in a panel 720 px wide. Kana are as wide as they are high. */
const usualSize = { rows: 92, columns: 78 } as const
const usualTilt = -7
const scales = [1, 0.88, 0.77, 0.66] as const
/** Where a sound goes of itself: up on the side that is read last. */
const home = { x: 0.78, y: 0.2 }

/** Each sound in its place; later ones keep off earlier ones. */
export function placeSounds(request: SoundRequest): readonly PlacedSound[] {
  const cast = request.faces.flatMap(faceAreas)
  const coverable = cast.map((area): Area => ({ ...area, cost: area.cost * costs.behind }))
  const room = soundRoom.balloon * unitOfLetters(request)
  const kept = [
    ...request.balloons.flatMap((balloon) => balloonAreas(balloon, room)),
    ...(request.obstacles ?? []).map(areaOf),
  ]
  const placed: PlacedSound[] = []
  for (const sound of request.sounds) {
    const others = placed.map(
      (other): Area => ({ outline: outlineOf(other), cost: costs.sound, name: 'sound' }),
    )
    const coverage = coverageOf([...(sound.isBehind ? coverable : cast), ...kept, ...others], request)
    placed.push(placedSound(request, sound, coverage))
  }
  return placed
}

/** What balloons should leave free, as far as they can: where sounds are wanted. */
export function soundObstacles({ sounds, ...request }: Omit<SoundRequest, 'balloons'>): readonly Obstacle[] {
  return sounds.map((sound) => {
    const { width, height } = letteringFor(request, sound, { scale: 0.9, isVertical: false })
    const [x, y] = wanted(request, sound)
    const cost = sound.isBehind ? coverCosts.soundBehind : coverCosts.sound
    return { x: x - width / 2, y: y - height / 2, width, height, cost, name: sound.words }
  })
}

function faceAreas({ who, face, head, hands }: OnStage): readonly Area[] {
  if (isCrowd({ who })) return [{ outline: head, cost: costs.crowd, name: who }]
  return [
    { outline: head, cost: costs.head, name: who },
    { outline: ellipseOutline(face), cost: costs.face, name: who },
    ...hands.map((hand) => ({ outline: ellipseOutline(hand), cost: costs.hand, name: who })),
  ]
}

function balloonAreas(balloon: Balloon, room: number): readonly Area[] {
  const { body, tails } = contourOf(balloon)
  return [widened(body, room), ...tails].map((outline) => ({
    outline,
    cost: costs.balloon,
    name: balloon.kind,
  }))
}

/** In 20 points. */
export const ellipseOutline = ({ x, y, rx, ry }: OnStage['face']): Points => ellipse([x, y], [rx, ry], 20)

type SoundStage = Omit<SoundRequest, 'sounds' | 'balloons'>

function wanted({ width, height, isRightToLeft }: SoundStage, { x, y }: WantedSound): Point {
  return [x ?? (isRightToLeft ? 1 - home.x : home.x) * width, y ?? home.y * height]
}

interface Form {
  readonly scale: number
  readonly isVertical: boolean
}

const letteringFor = (
  place: SoundStage,
  { words, size }: WantedSound,
  { scale, isVertical }: Form,
): SoundLettering =>
  soundLettering(words, { locale: place.locale, size: emOf(place, size) * scale, isVertical, seed: words })

const emOf = ({ locale, size }: SoundStage, times: number): number =>
  usualSize[typesetting(locale).lettering] * unitOfLetters({ size }) * times

/** Squares may stand in a column where they have no room in a row. What is longer than the panel is made to fit. */
const formsOf = (place: SoundStage, sound: WantedSound): readonly Form[] =>
  (typesetting(place.locale).lettering === 'columns' ? [false, true] : [false]).flatMap((isVertical) => {
    const { width, height } = letteringFor(place, sound, { scale: 1, isVertical })
    const fitting = Math.min(
      1,
      (0.88 * place.width) / width,
      (0.84 * (place.height - (place.top ?? 0))) / height,
    )
    return scales.map((scale): Form => ({ scale: Math.min(scale, fitting), isVertical }))
  })

function placedSound(place: SoundStage, sound: WantedSound, coverage: Coverage): PlacedSound {
  const slant = (sound.tilt ?? usualTilt) * (sound.tilt === null && place.isRightToLeft ? -1 : 1)
  let best = { cost: Number.POSITIVE_INFINITY, placed: undefined as PlacedSound | undefined }
  for (const form of formsOf(place, sound)) {
    const lettering = letteringFor(place, sound, form)
    const tilt = form.isVertical ? slant * 0.4 : slant
    const price = (1 - form.scale) * costs.smaller + (form.isVertical ? costs.upright : 0)
    if (price >= best.cost) continue
    const rest = { lettering, tilt, isBehind: sound.isBehind, size: emOf(place, sound.size) * form.scale }
    for (const { middle, far } of around(place, wanted(place, sound), rest)) {
      if (price + far >= best.cost) break
      const cost = price + far + covered(coverage, { ...rest, middle })
      if (cost < best.cost) best = { cost, placed: { ...rest, middle } }
    }
  }
  if (!best.placed) throw new Error('A sound effect was placed nowhere')
  return best.placed
}

type Slanted = Pick<PlacedSound, 'lettering' | 'tilt'>

/** Steps away from where a sound should be, as shares of width and height. */
const steps: readonly Point[] = Array.from({ length: 19 * 12 }, (_, index) => [
  ((index % 19) - 9) * 0.05,
  (Math.floor(index / 19) - 4) * 0.065,
])

/** Middles to be tried and their costs, the nearest first; letters stay inside the panel. */
function around(place: SoundStage, [x, y]: Point, slanted: Slanted) {
  const { width, height, top = 0 } = place
  const { right, bottom } = boundsOf(outlineOf({ ...slanted, middle: [0, 0] }))
  const margin = soundRoom.frame * unitOfLetters(place)
  const [reach, rise] = [right + margin, bottom + margin]
  const inside = (value: number, least: number, most: number): number =>
    least > most ? (least + most) / 2 : clamp(value, least, most)
  return steps
    .map(([dx, dy]) => {
      const middle: Point = [
        inside(x + dx * width, reach, width - reach),
        inside(y + dy * height, top + rise, height - rise),
      ]
      return { middle, far: (distance(middle, [x, y]) / unitOfLetters(place)) * costs.away }
    })
    .sort((a, b) => a.far - b.far)
}

/** A turned box is summed up as seven upright slices. */
function covered(
  coverage: Coverage,
  { lettering, tilt, middle: [x, y] }: Slanted & { readonly middle: Point },
): number {
  const angle = (tilt * Math.PI) / 180
  const isTall = lettering.height > lettering.width
  const [long, short] = isTall ? [lettering.height, lettering.width] : [lettering.width, lettering.height]
  const slice = long / slices / 2
  const band = isTall
    ? { from: -slice, to: slice, half: short / 2 }
    : { from: -short / 2, to: short / 2, half: slice }
  let cost = 0
  for (let index = 0; index < slices; index++) {
    const along = (2 * index + 1 - slices) * slice
    const [dx, dy] = isTall ? [-along * Math.sin(angle), along] : [along, along * Math.sin(angle)]
    cost += coverage.cost({ bands: [band] }, x + dx, y + dy)
  }
  return cost
}

const slices = 7

/** The turned box around its letters. */
export function outlineOf({ lettering, tilt, middle: [x, y] }: Slanted & { readonly middle: Point }): Points {
  const angle = (tilt * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [half, rise] = [lettering.width / 2, lettering.height / 2]
  return (
    [
      [-half, -rise],
      [half, -rise],
      [half, rise],
      [-half, rise],
    ] as const
  ).map(([dx, dy]) => [x + cos * dx - sin * dy, y + sin * dx + cos * dy])
}
