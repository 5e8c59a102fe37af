/** What the report of a drawn panel says, told to whoever wrote its words. */
import { type Localized, languageName } from '../i18n/locales.ts'
import type { Panel } from '../story/story.ts'
import type { Finding } from './lint-finding.ts'
import type { PanelReport } from './panel/report.ts'
import type { PanelPosition } from './panel-picture.ts'
import type { Collision } from './staging/collisions.ts'
import type { SoundCollision } from './staging/sound-collisions.ts'

export function pictureFindings(panel: Panel, report: PanelReport, position: PanelPosition): Finding[] {
  const place = `panel ${position.number} in ${language[position.locale]}`
  const isDrawn = panel.art.kind === 'drawn'
  if (!report.isPlaced) return [withoutRoom(place, isDrawn)]
  const hasCaption = panel.caption !== ''
  return [
    ...report.collisions.map((collision) => told(collision, hasCaption, place)),
    ...report.soundCollisions.map((collision) => toldOfSound(collision, panel, place)),
    ...(report.size < leastSize ? [small(report.size, place, isDrawn)] : []),
  ]
}

const language = { ...languageName, ja: 'Japanese' } as const satisfies Localized

/** Share of its usual size under which lettering is hard to read on a phone. */
const leastSize = 0.79

const withoutRoom = (place: string, isDrawn: boolean): Finding => ({
  severity: 'error',
  rule: 'balloon-without-place',
  what: `The balloons find no place on ${place}.`,
  cure: isDrawn
    ? 'Shorten its words, take out a line or a figure, or step back with `shot: wide`.'
    : 'Shorten its words, take out a line, or let `face`, `avoid` and `box` leave more of the picture free.',
})

const small = (size: number, place: string, isDrawn: boolean): Finding => ({
  severity: 'warning',
  rule: 'small-lettering',
  what: `The lettering of ${place} shrinks to ${Math.round(size * 100)} % of its usual size.`,
  cure: isDrawn
    ? 'Shorten its words, take out a figure, or leave more room between the figures.'
    : 'Shorten its words, or let `face`, `avoid` and `box` leave more of the picture free.',
})

/** Square px of another balloon that hide words: more than its edge. */
const hidesWords = 2500

function told(
  { balloon, kind, with: other, amount }: Collision,
  hasCaption: boolean,
  place: string,
): Finding {
  const name = nameOf(balloon, hasCaption)
  const obstacle = typeof other === 'number' ? nameOf(other, hasCaption) : `\`${other}\``
  const { rule, what, cure } = kinds[kind](name, obstacle)
  const isLost = kind === 'balloon' && amount >= hidesWords
  return { severity: isLost ? 'error' : 'warning', rule, what: `${upper(what)}, on ${place}.`, cure }
}

/** @param panel has the words of the sound, by which an editor knows it */
function toldOfSound({ sound, kind, with: other }: SoundCollision, panel: Panel, place: string): Finding {
  const name = `The sound effect “${panel.sfx[sound] ?? ''}”`
  const hasCaption = panel.caption !== ''
  const what =
    kind === 'frame'
      ? `${name} reaches over the frame`
      : `${name} covers ${kind === 'face' ? `the face of \`${other}\`` : nameOf(Number(other), hasCaption)}`
  return {
    severity: 'warning',
    rule: 'sound-in-the-way',
    what: `${what}, on ${place}.`,
    cure: 'Make it `small`, or give it another `place`, such as `right low`.',
  }
}

/** Balloons are counted as editors count lines; the caption is none of them. */
const nameOf = (index: number, hasCaption: boolean): string =>
  hasCaption && index === 0 ? 'the caption' : `balloon ${index + (hasCaption ? 0 : 1)}`

type Told = Pick<Finding, 'rule' | 'what' | 'cure'>

const kinds: Readonly<Record<Collision['kind'], (name: string, other: string) => Told>> = {
  face: (name, other) => ({
    rule: 'balloon-over-face',
    what: `${name} covers the face of ${other}`,
    cure: `Shorten its words, move ${other} to another place, or make figures smaller: \`shot: wide\`, \`x0.9\`.`,
  }),
  head: (name, other) => ({
    rule: 'balloon-over-head',
    what: `${name} covers the hair of ${other}`,
    cure: `Shorten its words, move ${other} to another place, or make figures smaller: \`shot: wide\`, \`x0.9\`.`,
  }),
  hand: (name, other) => ({
    rule: 'balloon-over-hand',
    what: `${name} covers a hand of ${other}`,
    cure: `Give ${other} a pose with lower hands, move ${other} to another place, or shorten the words.`,
  }),
  balloon: (name, other) => ({
    rule: 'balloon-over-balloon',
    what: `${name} covers ${other}`,
    cure: 'Shorten the words of both, or say one of them in another panel.',
  }),
  frame: (name) => ({
    rule: 'balloon-over-frame',
    what: `${name} reaches over the frame`,
    cure: 'Shorten its words, or part them into two lines of `say`.',
  }),
  tail: (name, other) => ({
    rule: 'crossing-tail',
    what: `the tail of ${name} crosses ${other}`,
    cure: 'Let figures stand from the left in the order in which they speak, or shorten the words.',
  }),
  avoid: (name, other) => ({
    rule: 'balloon-over-avoid',
    what: `${name} covers a part of the picture that \`avoid\` keeps free, ${other}`,
    cure: 'Shorten the words, or keep a smaller part free.',
  }),
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
