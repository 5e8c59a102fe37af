/** What hands and eyes are aimed at. */
import type { Messages } from '../../message.ts'
import type { Path } from '../../path.ts'
import { either, pathName } from '../names.ts'

/** Nobody looks at nothing; a hand does what it always does. */
const withoutAim = (pose: string, target: string): string =>
  pose === 'look' ? `leave \`look@${target}\` out` : `write \`${pose}\` alone`

export const aimFaults = {
  'unknown-target': ({ word, aim, isMeant }: { word: string; aim: string; isMeant: boolean }) => [
    `\`${word}\` names no character or prop.`,
    isMeant
      ? `Did you mean \`${aim}\`?`
      : `Name a character or a prop of the panel: \`${aim}\`. Props of your own go in content/props/.`,
  ],
  'unknown-target/what': ({ word, aim }: { word: string; aim: string }) => [
    `\`${word}\` does not say what.`,
    `Write \`${aim}\`, for example.`,
  ],
  'unknown-target/hold': ({ word }: { word: string }) => [
    `\`${word}\` is not something that a hand can hold.`,
    'Name a prop: `hold@key`.',
  ],
  'unknown-target/voice': ({ aim, who }: { aim: string; who: string }) => [
    `\`${aim}@${who}\` aims at nobody: content/cast.yaml says \`drawn: false\` of \`${who}\`.`,
    `Name somebody else, or ${withoutAim(aim, who)}.`,
  ],
  'unknown-target/pose': ({ pose, aims }: { pose: string; aims: readonly string[] }) => [
    `\`${pose}\` cannot be aimed with @.`,
    `Write \`${pose}\` alone, or ${either(aims)}.`,
  ],
  'absent-target': ({
    path,
    pose,
    target,
    key,
  }: {
    path: Path
    pose: string
    target: string
    key: 'cast' | 'props'
  }) => [
    `\`${pose}@${target}\` leads nowhere: \`${target}\` is not in ${pathName(path)}.`,
    `Add \`${target}\` to \`${key}\`, or ${withoutAim(pose, target)}.`,
  ],
  'absent-target/self': ({ pose, who }: { pose: string; who: string }) => [
    `\`${pose}@${who}\` aims \`${who}\` at themselves.`,
    `Name somebody or something else (${pose}@door), or ${withoutAim(pose, who)}.`,
  ],
} satisfies Messages
