/** What readers would look for in a panel and not find. */
import type { Messages } from '../../message.ts'
import { capital, panelName } from '../names.ts'

/** Something in a panel: a balloon as editors count them, 0 for the caption; a word of the script; a sound by its words. */
export type Mark = { readonly balloon: number } | { readonly word: string } | { readonly sound: string }

export interface Hidden {
  readonly panel: number
  /** The word of the script. */
  readonly name: string
}

export interface HiddenBy extends Hidden {
  readonly by: Mark
}

/** What somebody holds: the word of the script that says so, `hold@key` or `hold-paper`. */
export interface InHands extends Hidden {
  readonly who: string
}

export function markName(mark: Mark): string {
  if ('word' in mark) return `\`${mark.word}\``
  if ('sound' in mark) return `the sound effect “${mark.sound}”`
  return mark.balloon === 0 ? 'the caption' : `balloon ${mark.balloon}`
}

const showHeld = (who: string): string =>
  `Move \`${who}\` away, bring \`${who}\` forward (\`in-front\`), or give \`${who}\` another pose.`

export const hiddenFaults = {
  'hidden-face': ({ panel, name, by }: HiddenBy) => [
    `${capital(markName(by))} covers the face of \`${name}\` in ${panelName(panel)}.`,
    'In `cast`, move them apart (`far-left`, `far-right` after the names) or make them smaller (`x0.9`), or write `shot: medium` in the panel.',
  ],
  'hidden-face/thing': ({ panel, name, thing }: Hidden & { thing: string }) => [
    `\`${thing}\` covers the face of \`${name}\` in ${panelName(panel)}.`,
    `Move one of them, or put the prop behind: \`${thing} behind\`.`,
  ],
  'hidden-label': ({ panel, name, by }: Hidden & { by: Mark | 'frame' }) => [
    by === 'frame'
      ? `The frame cuts off the text on \`${name}\` in ${panelName(panel)}.`
      : `${capital(markName(by))} hides the text on \`${name}\` in ${panelName(panel)}.`,
    `Move ${by === 'frame' ? `\`${name}\`` : 'one of them'} (\`${name} right high\`), or make it smaller (\`${name} x0.8\`).`,
  ],
  'hidden-thing': ({ panel, name, by }: HiddenBy) => [
    `${capital(markName(by))} hides \`${name}\` in ${panelName(panel)}.`,
    `Move one of them, bring \`${name}\` forward (\`${name} in-front\`), or remove it.`,
  ],
  'hidden-label/held': ({ panel, name, who, by }: InHands & { by: Mark | 'frame' }) => [
    by === 'frame'
      ? `The frame cuts off the text that \`${who}\` holds (\`${name}\`) in ${panelName(panel)}.`
      : `${capital(markName(by))} hides the text that \`${who}\` holds (\`${name}\`) in ${panelName(panel)}.`,
    showHeld(who),
  ],
  'hidden-thing/held': ({ panel, name, who, by }: InHands & { by: Mark }) => [
    `${capital(markName(by))} hides what \`${who}\` holds (\`${name}\`) in ${panelName(panel)}.`,
    showHeld(who),
  ],
  'short-reach': ({ panel, who, target }: { panel: number; who: string; target: string }) => [
    `\`${who}\` cannot reach \`${target}\` in ${panelName(panel)}.`,
    'Move them closer to each other, or write `point` instead of `reach`.',
  ],
  'short-reach/nothing': ({ panel, who }: { panel: number; who: string }) => [
    `\`${who}\` reaches for nothing in ${panelName(panel)}.`,
    'Say what for (`reach@door`), or choose another pose.',
  ],
  'idle-breakout': ({ panel, name, isFigure }: Hidden & { isFigure: boolean }) => [
    `\`${name}\` has \`breakout\` but stays inside the frame of ${panelName(panel)}.`,
    isFigure
      ? `Raise or enlarge \`${name}\` (\`breakout +12y x1.2\`), or delete \`breakout\`.`
      : 'Only figures can break out. Write `in-front`.',
  ],
  'outside-frame': ({ panel, name }: Hidden) => [
    `The frame of ${panelName(panel)} cuts off \`${name}\`.`,
    `Move \`${name}\` (\`center\`), lower or raise it (\`-12y\`, \`+12y\`), or make it smaller (\`x0.9\`).`,
  ],
  'outside-frame/held': ({ panel, name, who }: InHands) => [
    `The frame of ${panelName(panel)} cuts off what \`${who}\` holds (\`${name}\`).`,
    `Use \`shot: medium\`, move \`${who}\` (\`center\`, \`+12y\`), or choose another pose.`,
  ],
} as const satisfies Messages
