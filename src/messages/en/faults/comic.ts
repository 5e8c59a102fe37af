/** How a comic comes to its pictures: drawn, the author's own, or finished. */
import type { Messages } from '../../message.ts'
import { capital, keyOfPanel, listed, panelName } from '../names.ts'

export interface KeysOfPanel {
  readonly panel: number
  readonly keys: readonly string[]
}

export const comicFaults = {
  'misplaced-key/no-picture': ({ panel, keys }: KeysOfPanel) => [
    `${capital(panelName(panel))} has no picture for ${listed(keys)}.`,
    `Add the picture, \`art: ./panel-${panel + 1}.png\`, or delete ${listed(keys)}.`,
  ],
  'misplaced-key/drawn': ({ panel, keys }: KeysOfPanel) => [
    `${capital(panelName(panel))} has both a picture, \`art\`, and ${listed(keys)}.`,
    `Delete ${listed(keys)} to show the picture, or delete \`art\` to have the panel drawn.`,
  ],
  'misplaced-key/lettered': ({ panel, keys }: KeysOfPanel) => [
    `${capital(panelName(panel))} has ${listed(keys)}, but the comic is \`lettered: true\`.`,
    `Delete ${listed(keys)}: finished pictures are shown as they are. To have the panels drawn, delete \`lettered: true\` and every \`art\`.`,
  ],
  'misplaced-key/sound': ({ panel, sound }: { panel: number; sound: number }) => [
    `Sound effect ${sound + 1} in ${panelName(panel)} has a place, but the comic is \`lettered: true\`.`,
    'Write only its words: the finished picture shows its place.',
  ],
  'misplaced-key/two-pictures': ({ panel }: { panel: number }) => [
    `${capital(panelName(panel))} has its own picture, and \`comic\` has one for all panels.`,
    'Delete one of the two.',
  ],
  'misplaced-key/mood': ({ hasArt }: { hasArt: boolean }) => [
    '`mood` is only for comics that are `lettered: true`.',
    `Delete it.${hasArt ? ' If your pictures already contain the words, write `lettered: true`.' : ''}`,
  ],
  'missing-key/box': ({ panel }: { panel: number }) => [
    `${keyOfPanel('box', panel)} is missing.`,
    `Add its part of the strip, like \`box: [0, ${panel * 25}, 100, 25]\`: left, top, width and height, in %.`,
  ],
  'missing-key/finished-picture': ({ panel }: { panel: number }) => [
    `${keyOfPanel('art', panel)} is missing.`,
    `Add the finished picture in this language, like \`art: ./panel-${panel + 1}.png\`.`,
  ],
  'outside-picture/box': ({
    who,
    panel,
    mouth,
    box,
  }: {
    who: string
    panel: number
    mouth: readonly number[]
    box: readonly number[]
  }) => [
    `The mouth of \`${who}\` in ${panelName(panel)} is at [${mouth.join(', ')}], outside the panel's \`box\` [${box.join(', ')}].`,
    'Measure both in % of the whole picture, from its left and top.',
  ],
} as const satisfies Messages
