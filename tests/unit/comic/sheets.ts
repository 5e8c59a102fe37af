/** Everything that the engine can draw, by the word that an editor types, in sheets. */

import type { Look } from '../../../src/comic/cast/figure.ts'
import { figureOf } from '../../../src/comic/cast/figures.ts'
import { effects as effectOf } from '../../../src/comic/effects/effects.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { marks as markOf } from '../../../src/comic/marks/marks.ts'
import { heldProp } from '../../../src/comic/panel/held-things.ts'
import { renderPanel } from '../../../src/comic/panel/panel.ts'
import { props as propOf } from '../../../src/comic/props/props.ts'
import { scenes as sceneOf } from '../../../src/comic/scenes/scenes.ts'
import type { Locale } from '../../../src/languages/locales.ts'
import { type CastKey, castKeys } from '../../../src/stories/cast.ts'
import { labelled, type Prop, props } from '../../../src/stories/prop-words.ts'
import { effects, expressions, marks, poses, scenes } from '../../../src/stories/script-words.ts'
import { locales, type SiteLocale } from '../../site-languages.ts'
import { line, type PanelParts, panelContent, role } from './panel-content.ts'
import { type Cell, cell, fileCell, type Sheet } from './sheet.ts'

const room = { width: 720, height: 470 }
const whole = [0, 0, 720, 470] as const

export const sheets = (): readonly Sheet[] => [
  ...castKeys()
    .filter((who) => who !== 'crowd')
    .map(characterSheet),
  { name: 'crowd', columns: 5, width: 224, height: 145, cells: expressions.map(crowdCell) },
  { name: 'scenes', columns: 6, width: 288, height: 188, cells: scenes.map(sceneCell) },
  { name: 'props', columns: 11, width: 130, height: 110, cells: props.map(propCell) },
  { name: 'marks', columns: 7, width: 150, height: 150, cells: marks.map(markCell) },
  { name: 'effects', columns: 6, width: 240, height: 157, cells: effects.flatMap(effectCells) },
  { name: 'balloons', columns: 6, width: 299, height: 193, cells: locales.flatMap(balloonCells) },
]

const characterSheet = (who: CastKey): Sheet => ({
  name: who,
  columns: 10,
  width: 132,
  height: 144,
  cells: [
    ...expressions.map((expression) => headCell(who, { expression, pose: 'stand', view: 'three-quarter' })),
    ...poses.map((pose) =>
      bodyCell(who, pose, {
        expression: 'smile',
        pose,
        view: 'three-quarter',
        ...(pose === 'hold' && { held: heldProp('key', { locale: 'en', label: '', ...room }) }),
      }),
    ),
    ...sides.map((look) => bodyCell(who, `${look.view} ${look.expression} ${look.pose}`, look)),
  ],
})

/** The other three sides, with the poses that look most different from there. */
const sides: readonly Look[] = [
  { view: 'front', expression: 'smile', pose: 'stand' },
  { view: 'front', expression: 'laugh', pose: 'cheer' },
  { view: 'front', expression: 'shock', pose: 'clutch' },
  { view: 'front', expression: 'tired', pose: 'type' },
  { view: 'profile', expression: 'talk', pose: 'point' },
  { view: 'profile', expression: 'shout', pose: 'fist' },
  { view: 'profile', expression: 'smile', pose: 'hold-phone' },
  { view: 'profile', expression: 'sad', pose: 'sit' },
  { view: 'back', expression: 'smile', pose: 'stand' },
  { view: 'back', expression: 'smile', pose: 'hold-mug' },
]

const headCell = (who: CastKey, look: Look): Cell =>
  cell(look.expression, figure(who, look), [205, 100, 310, 338])

const bodyCell = (who: CastKey, name: string, look: Look): Cell =>
  cell(name, wholeFigure(who, look), [120, 70, 480, 524])

/** On a floor near the lower edge. */
function wholeFigure(who: CastKey, look: Look): Drawing {
  const drawing = new Drawing(who)
  const scale = 0.84
  const y = 582 - figureOf(who).ground(look) * scale
  figureOf(who).draw(drawing.at({ x: 360, y, scale }), { ...look, isWhole: true })
  return drawing
}

function figure(who: CastKey, look: Look): Drawing {
  const drawing = new Drawing(who)
  figureOf(who).draw(drawing.at({ x: 360, y: 290 }), look)
  return drawing
}

const sceneCell = (scene: (typeof scenes)[number]): Cell => {
  const drawing = new Drawing(scene)
  sceneOf[scene].draw(drawing, room)
  return cell(scene, drawing, whole)
}

function propCell(prop: Prop): Cell {
  const { box, draw, drawFront } = propOf[prop]
  const drawing = new Drawing(prop)
  const look = { locale: 'en', label: labels[prop] ?? '', ...room } as const
  draw(drawing, look)
  drawFront?.(drawing, look)
  return cell(prop, drawing, [box.x - 12, box.y - 12, box.width + 24, box.height + 24])
}

const labels: Readonly<Partial<Record<Prop, string>>> = Object.fromEntries(
  labelled.map((prop) => [prop, 'Word 1']),
)

function markCell(mark: (typeof marks)[number]): Cell {
  const drawing = figure('mika', { expression: 'talk', pose: 'stand', view: 'three-quarter' })
  markOf[mark](drawing.at({ x: 360, y: 290 }))
  return cell(mark, drawing, [130, 80, 460, 460])
}

const effectCells = (effect: (typeof effects)[number]): readonly Cell[] =>
  [false, true].map((isDark) => {
    const drawing = new Drawing(effect)
    sceneOf[isDark ? 'black' : 'plain'].draw(drawing, room)
    effectOf[effect](
      drawing,
      { ...room, isDark, hasSun: true, seed: effect },
      { x: 360, y: 270, rx: 105, ry: 92 },
    )
    return cell(isDark ? `${effect}, dark` : effect, drawing, whole)
  })

const words = {
  en: { caption: 'Meanwhile, at 2 a.m.', say: 'Wait, is that 100 % right?', sfx: ['RUMBLE!'] },
  ja: { caption: '一方そのころ、午前2時', say: 'ちょっと待って、それ100％本当？', sfx: ['ゴゴゴゴ'] },
} as const

const manners = ['say', 'shout', 'thought', 'whisper'] as const

function balloonCells(locale: SiteLocale): readonly Cell[] {
  const { say, caption, sfx } = words[locale]
  const scene = 'tone'
  const spoken = manners.map((manner) => ({ name: manner, parts: { say: [line('mika', say, manner)] } }))
  const panels: readonly { name: string; parts: PanelParts }[] = [
    ...spoken,
    { name: 'say of a robot', parts: { say: [line('pico', say)] } },
    { name: 'caption and sfx', parts: { caption, sfx, script: { cast: [role('ren', { pose: 'think' })] } } },
  ]
  return panels.map(({ name, parts }) =>
    panelCell(`${name}, ${locale}`, locale, { ...parts, script: { ...parts.script, scene } }),
  )
}

const crowdCell = (expression: (typeof expressions)[number]): Cell =>
  panelCell(expression, 'en', { script: { cast: [role('crowd', { expression })] } })

function panelCell(name: string, locale: Locale, parts: PanelParts): Cell {
  const prefix = name.replace(/\W/g, '')
  return fileCell(name, renderPanel(panelContent(parts), { locale, ...room, prefix }).svg)
}
