/** What hands and eyes are aimed at. */
import type { aimFaults as english } from '../../en/faults/aims.ts'
import type { Twin } from '../../message.ts'
import { pathName } from '../names.ts'

const withoutAim = (pose: string, target: string): string =>
  pose === 'look' ? `\`look@${target}\` を消して` : `\`${pose}\` だけにして`

export const aimFaults: Twin<typeof english> = {
  'unknown-target': ({ word, aim, isMeant }) => [
    `\`${word}\` の先が、人物の名前でも小道具でもありません。`,
    isMeant
      ? `もしかして \`${aim}\` ですか。`
      : `そのコマの人か物を書いてください（例: \`${aim}\`）。独自の小道具は content/props/ に加えられます。`,
  ],
  'unknown-target/what': ({ word, aim }) => [
    `\`${word}\` の先が書かれていません。`,
    `たとえば \`${aim}\` のように書いてください。`,
  ],
  'unknown-target/hold': ({ word }) => [
    `\`${word}\` の先は、手に持てるものではありません。`,
    '小道具の名前を書いてください（例: `hold@key`）。',
  ],
  'unknown-target/voice': ({ aim, who }) => [
    `\`${who}\` は content/cast.yaml に \`drawn: false\` とあって描かれないため、\`${aim}@${who}\` の先になれません。`,
    `ほかの人を書くか、${withoutAim(aim, who)}ください。`,
  ],
  'unknown-target/pose': ({ pose, aims }) => [
    `\`${pose}\` には @ をつけられません。`,
    `\`${pose}\` だけにするか、${aims.join('、')} のどれかを書いてください。`,
  ],
  'absent-target': ({ path, pose, target, key }) => [
    `\`${pose}@${target}\` の先の \`${target}\` が、${pathName(path)}にありません。`,
    `\`${key}\` に \`${target}\` を加えるか、${withoutAim(pose, target)}ください。`,
  ],
  'absent-target/self': ({ pose, who }) => [
    `\`${who}\` の \`${pose}\` の先が、本人になっています。`,
    `ほかの人か物を書く（例: ${pose}@door）か、${withoutAim(pose, who)}ください。`,
  ],
}
