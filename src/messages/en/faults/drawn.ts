/** What a letterer or a stage manager would not let pass in a comic. */
import { type Locale, nameIn } from '../../../languages/locales.ts'
import type { Messages } from '../../message.ts'
import { capital, panelName } from '../names.ts'
import { type Mark, markName } from './hidden.ts'

/** A panel of one edition. */
export interface Where {
  /** From 0. */
  readonly panel: number
  readonly locale: Locale
}

/** A panel, drawn from a script or a picture of the author's. */
export interface Lettered extends Where {
  readonly isDrawn: boolean
}

export interface Collided extends Lettered {
  readonly balloon: number
}

export interface WithFigure extends Collided {
  readonly who: string
}

export interface WithMark extends Collided {
  readonly other: Mark
}

const balloonName = (balloon: number): string => markName({ balloon })

const inPanel = ({ panel, locale }: Where): string => `${panelName(panel)} (${nameIn('en', locale)})`

const moveApart = ({ who, isDrawn }: Pick<WithFigure, 'who' | 'isDrawn'>): string =>
  isDrawn
    ? `Shorten the text, move \`${who}\`, or make the figures smaller: \`shot: wide\`, \`x0.9\`.`
    : `Shorten the text, or ${freeMore}`

const inOrder = ({ isDrawn }: Lettered): string =>
  isDrawn
    ? 'Place the figures from left to right in the order in which they speak, or shorten the text.'
    : inPicture

/** Nobody can be moved there. */
const inPicture =
  'Check `mouth` in `anchors`, shorten the text, or use a picture with the figures from left to right as they speak.'

const freeMore = 'make the `face` and `avoid` areas smaller, or `box` larger.'

const balloons = {
  'balloon-over-face': ({ balloon, who, ...where }: WithFigure) => [
    `In ${inPanel(where)}, ${balloonName(balloon)} covers the face of \`${who}\`.`,
    moveApart({ who, ...where }),
  ],
  'balloon-over-head': ({ balloon, who, ...where }: WithFigure) => [
    `In ${inPanel(where)}, ${balloonName(balloon)} covers the hair of \`${who}\`.`,
    moveApart({ who, ...where }),
  ],
  'balloon-over-hand': ({ balloon, who, ...where }: WithFigure) => [
    `In ${inPanel(where)}, ${balloonName(balloon)} covers one of the hands of \`${who}\`.`,
    `Shorten the text, move \`${who}\`, or give \`${who}\` a pose with its hands down: \`stand\`, \`hips\`, \`fold\`.`,
  ],
  'balloon-over-balloon': ({ balloon, other, ...where }: WithMark) => [
    `In ${inPanel(where)}, ${balloonName(balloon)} covers ${markName(other)}.`,
    'Shorten the text of both, or move one to another panel.',
  ],
  'crossing-tail': ({ balloon, other, ...where }: WithMark) => [
    `In ${inPanel(where)}, the tail of ${balloonName(balloon)} crosses ${markName(other)}.`,
    inOrder(where),
  ],
  'balloons-out-of-order': ({ balloon, other, ...where }: WithMark) => [
    `In ${inPanel(where)}, ${markName(other)} is read before ${balloonName(balloon)}.`,
    inOrder(where),
  ],
  'stray-tail': ({ balloon, who, ...where }: WithFigure) => [
    `In ${inPanel(where)}, the tail of ${balloonName(balloon)} is closer to \`${who}\` than to its speaker.`,
    where.isDrawn
      ? `Place the figures from left to right in the order in which they speak, move \`${who}\` away, or shorten the text.`
      : inPicture,
  ],
  'stray-tail/short': ({ balloon, who, ...where }: WithFigure) => [
    `In ${inPanel(where)}, the tail of ${balloonName(balloon)} does not reach \`${who}\`.`,
    where.isDrawn
      ? `Move \`${who}\` further into the picture, make the figures smaller (\`shot: wide\`), or shorten the text.`
      : `Check \`mouth\` of \`${who}\` in \`anchors\`, or shorten the text.`,
  ],
  'balloon-over-avoid': ({ balloon, box, ...where }: Collided & { box: string }) => [
    `In ${inPanel(where)}, ${balloonName(balloon)} covers \`${box}\`, which \`avoid\` keeps free.`,
    'Shorten the text, or keep a smaller part free.',
  ],
  'balloon-without-place': ({ isDrawn, ...where }: Lettered) => [
    `The balloons do not fit in ${inPanel(where)}.`,
    isDrawn
      ? 'Shorten the text, remove a line or a figure, or use `shot: wide`.'
      : `Shorten the text, remove a line, or ${freeMore}`,
  ],
  'small-lettering': ({ percent, isDrawn, ...where }: Lettered & { percent: number }) => [
    `The lettering of ${inPanel(where)} shrinks to ${percent}% of its usual size.`,
    isDrawn
      ? 'Shorten the text, remove a figure, or leave more room between the figures.'
      : `Shorten the text, or ${freeMore}`,
  ],
  'too-many-balloons': ({ panel, count }: { panel: number; count: number }) => [
    `${capital(panelName(panel))} has ${count} balloons.`,
    'Three is the most that reads well. Move a line to another panel.',
  ],
  'too-many-balloons/crowded': ({ count, figures, ...where }: Where & { count: number; figures: number }) => [
    `${capital(inPanel(where))} has ${count} balloons for ${figures} figures.`,
    'Three figures leave room for two balloons. Move a line to another panel, or remove a figure.',
  ],
  'sound-in-the-way': ({ sound, over, ...where }: Where & { sound: string; over: Mark | 'frame' }) => [
    `In ${inPanel(where)}, the sound effect “${sound}” ${soundOver(over)}.`,
    'Make it `small`, or give it another place: `place: right low`.',
  ],
  'missing-glyph': ({ text, names, isMore, medium, elsewhere }: MissingGlyph) => [
    `The ${media[medium]}'s fonts have no ${text} (${names.join(', ')}${isMore ? ', …' : ''}).${elsewhere.length === 0 ? '' : ` Also at ${elsewhere.join(', ')}.`}`,
    names.length === 1 && !isMore
      ? 'Use another character, or leave it out.'
      : 'Use other characters, or leave them out.',
  ],
} as const satisfies Messages

/** Whose fonts they are. */
export type Medium = keyof typeof media

const media = { comic: 'comic', card: 'social card' } as const

export interface MissingGlyph {
  readonly text: string
  /** Of its first characters, as Unicode has them. */
  readonly names: readonly string[]
  readonly isMore: boolean
  readonly medium: Medium
  /** Other places, `12:4`. */
  readonly elsewhere: readonly string[]
}

function soundOver(over: Mark | 'frame'): string {
  if (over === 'frame') return 'reaches over the frame'
  return `covers ${'word' in over ? 'the face of ' : ''}${markName(over)}`
}

const staging = {
  'second-speaker-first': ({ panel, first, second }: { panel: number; first: string; second: string }) => [
    `\`${first}\` speaks first in ${panelName(panel)} but is to the right of \`${second}\`.`,
    'Swap their places (`left`, `right`): English readers start on the left. The Japanese edition is mirrored automatically.',
  ],
  'empty-panel': ({ panel }: { panel: number }) => [
    `There is nothing to see in ${panelName(panel)}.`,
    'Add figures (`cast`), a `scene`, or props: `props: [door center]`. To see all words, run npm run dev and open /gallery/ at its address.',
  ],
  'odd-shape': (found: { panel: number; width: number; height: number; isLong: boolean }) => [
    `The picture of ${panelName(found.panel)} is ${found.width} × ${found.height} px, ${found.isLong ? 'too long and thin' : 'too small'} to read.`,
    found.isLong
      ? 'Use a picture, or a `box`, closer in shape to 720 × 470 px.'
      : 'Use a larger picture, or a larger `box`. Panels are 720 × 470 px on a page.',
  ],
  'no-dark-panel': ({ scenes }: { scenes: readonly string[] }) => [
    'No panel of this comic is dark.',
    `Make one dark, ideally the twist (usually panel 3): \`fx: flash\`, \`fx: impact\`, or one of the scenes ${scenes.map((scene) => `\`${scene}\``).join(', ')}.`,
  ],
  'many-breakouts': ({ count }: { count: number }) => [
    `\`breakout\` appears ${count} times in this comic.`,
    'Keep one: the effect wears off if it is repeated.',
  ],
  'not-in-picture': ({ panel, shot, who }: { panel: number; shot: string; who: string }) => [
    `\`shot: ${shot}\` does not show \`${who}\`, who is in \`cast\` of ${panelName(panel)}.`,
    `Delete \`${who}\`, or choose another shot.`,
  ],
  'not-in-picture/thing': ({ panel, first, thing }: { panel: number; first: string; thing: string }) => [
    `\`shot: insert\` in ${panelName(panel)} shows \`${first}\` alone, without \`${thing}\`.`,
    `Give \`${thing}\` a place (\`${thing} right high\`), or delete it.`,
  ],
  'still-camera': ({ shot, first, last }: { shot: string; first: number; last: number }) => [
    `Panels ${first} to ${last} show the same people in the same shot, \`${shot}\`.`,
    'Change one: `shot: close`, `shot: over`, `shot: insert` for a thing, or one figure alone.',
  ],
  'still-face': ({ who, expression, panels }: { who: string; expression: string; panels: number }) => [
    `\`${who}\` has the expression \`${expression}\` in all ${panels} panels.`,
    `Give \`${who}\` another expression where something changes: ${who}: ${expression === 'surprised' ? 'happy' : 'surprised'}`,
  ],
} as const satisfies Messages

export const drawnFaults = { ...balloons, ...staging } as const
