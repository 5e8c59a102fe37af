/** What a script alone gives away: who stands where, how much is said, how dark a strip is, whether faces act. */
import { typesetting } from '../languages/typesetting.ts'
import { fault } from '../messages/fault.ts'
import { perOwn } from '../site/own.ts'
import { type CastKey, isCast } from '../stories/cast.ts'
import { sceneWords } from '../stories/drawn-words.ts'
import type { Layer } from '../stories/script-words.ts'
import type { Panel } from '../stories/story.ts'
import { type Finding, warning } from './lint-finding.ts'
import { sceneOf } from './own/own-scenes.ts'
import { isDarkPanel } from './panel/backdrop.ts'
import { contentOf } from './panel/content.ts'
import { holderOf } from './panel/insert-hand.ts'
import { besideInsert } from './panel/things.ts'
import type { PanelPosition } from './panel-picture.ts'
import { blocking } from './staging/blocking.ts'
import type { Actor } from './staging/casting.ts'

/** What is the same in all languages, and so reported for the original alone. */
export function castFindings(panel: Panel, number: number): Finding[] {
  const actors = actorsOf(panel)
  const [first, second] = firstTwo(panel)
  const [left, right] = [first, second].map((who) => actors.find((actor) => actor.who === who))
  const outside = outsideOf(panel, number)
  if (!left || !right || left.x <= right.x + 0.02) return outside
  return [
    ...outside,
    warning(fault('second-speaker-first', { panel: number - 1, first: left.who, second: right.who })),
  ]
}

/** Written into the cast, and yet neither seen nor heard. */
function outsideOf({ art, say }: Panel, number: number): Finding[] {
  if (art.kind !== 'drawn') return []
  const { cast, shot, props } = art.script
  const [first] = props
  const there = new Set<string | null>([
    ...blocking({ script: art.script, say }).map(({ who }) => who),
    ...say.map(({ speaker }) => speaker),
    holderOf(art.script),
  ])
  const things = shot === 'insert' && first ? besideInsert(props).map(({ prop }) => prop) : []
  return [
    ...cast
      .filter(({ who }) => !there.has(who))
      .map(({ who }) => warning(fault('not-in-picture', { panel: number - 1, shot, who }))),
    ...things.map((thing) =>
      warning(fault('not-in-picture/thing', { panel: number - 1, first: first?.prop ?? '', thing })),
    ),
  ]
}

/** How many balloons a panel carries, by language. */
export function stagingFindings(panel: Panel, { locale, number }: PanelPosition): Finding[] {
  const { length: count } = panel.say
  const figures = actorsOf(panel).filter(({ who }) => who !== 'crowd').length
  const isCrowded = typesetting(locale).lettering === 'columns' && figures >= 3
  if (count <= (isCrowded ? 2 : 3)) return []
  const found = { panel: number - 1, count }
  return [
    warning(
      isCrowded
        ? fault('too-many-balloons/crowded', { ...found, figures, locale })
        : fault('too-many-balloons', found),
    ),
  ]
}

/** The rhythm of all four panels, where all of them are drawn. */
export function stripFindings(panels: readonly Panel[]): Finding[] {
  const scripts = panels.flatMap(({ art }) => (art.kind === 'drawn' ? [art.script] : []))
  if (scripts.length < panels.length) return []
  const breaking = scripts.flatMap(({ cast, props }) => [...cast, ...props]).filter(breaksOut)
  return [
    ...(scripts.some(isDarkPanel) ? [] : [warning(fault('no-dark-panel', { scenes: darkScenes() }))]),
    ...(breaking.length > 1 ? [warning(fault('many-breakouts', { count: breaking.length }))] : []),
    ...stillCamera(panels),
    ...stillFaces(panels),
  ]
}

const breaksOut = ({ layer }: { readonly layer: Layer }): boolean => layer === 'breakout'

const darkScenes = perOwn(() => sceneWords().filter((name) => sceneOf(name).isDark))

/** The same two or more from the same distance, three times in a row. */
function stillCamera(panels: readonly Panel[]): Finding[] {
  const views = panels.map((panel) => {
    const people = actorsOf(panel).map(({ who }) => who)
    return people.length < 2 ? '' : `${contentOf(panel)?.script.shot} ${people.toSorted()}`
  })
  const from = views.findIndex((view, index) => view !== '' && isRepeated(views, index))
  if (from === -1) return []
  const run = views.slice(from).findIndex((view) => view !== views[from])
  const [shot = ''] = views[from]?.split(' ') ?? []
  const last = run === -1 ? panels.length : from + run
  return [warning(fault('still-camera', { shot, first: from + 1, last }))]
}

const isRepeated = (views: readonly string[], at: number): boolean =>
  views[at] === views[at + 1] && views[at] === views[at + 2]

/** Faces that are the same from the first panel to the last. Nobody sees the face of a figure from behind. */
function stillFaces(panels: readonly Panel[]): Finding[] {
  const casts = panels.map((panel) => actorsOf(panel).filter(({ view }) => view !== 'back'))
  const [first = [], ...others] = casts
  return first
    .filter(({ who, expression }) =>
      others.every((cast) => cast.some((one) => one.who === who && one.expression === expression)),
    )
    .map(({ who, expression }) => warning(fault('still-face', { who, expression, panels: panels.length })))
}

function actorsOf(panel: Panel): readonly Actor[] {
  const content = contentOf(panel)
  return content ? blocking(content) : []
}

const firstTwo = ({ say }: Panel): readonly CastKey[] =>
  [...new Set(say.map(({ speaker }) => speaker).filter(isCast))].filter((who) => who !== 'crowd').slice(0, 2)
