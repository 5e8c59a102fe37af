/** What readers would look for in a panel and not find, as its report measured it. */
import type { Localized } from '../languages/locales.ts'
import { alike } from '../problem.ts'
import { isCast } from '../stories/cast.ts'
import type { Panel } from '../stories/story.ts'
import { contentOf } from './drawn-file.ts'
import type { Finding } from './lint-finding.ts'
import type { PanelContent } from './panel/content.ts'
import type { Hidden } from './panel/hidden.ts'

/** What is the same in both languages, and so reported for the original alone. */
export function emptyFindings(panel: Panel, number: number): Finding[] {
  const content = contentOf(panel)
  return content && isBare(content) ? [bare(number)] : []
}

/** The sentences name no language: most of this is the same in both, and is then told once. */
export const hiddenFindings = (all: readonly Hidden[], panel: Panel, number: number): Finding[] =>
  all.map((hidden) => ({
    severity: 'warning',
    ...faults[hidden.what](hidden, coverOf(hidden, panel), number),
  }))

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

/** Balloons are counted as editors count lines; a sound is known by its words. */
function coverOf({ by: { kind, name } }: Hidden, { caption, sfx }: Panel): Localized {
  if (kind === 'sound')
    return { en: `the sound effect “${sfx[Number(name)] ?? ''}”`, ja: `効果音「${sfx[Number(name)] ?? ''}」` }
  if (kind !== 'balloon') return alike(`\`${name}\``)
  const number = Number(name) + (caption === '' ? 1 : 0)
  return number === 0
    ? { en: 'the caption', ja: 'ナレーション' }
    : { en: `balloon ${number}`, ja: `吹き出し${number}` }
}

type Told = Omit<Finding, 'severity'>

const faults: Readonly<Record<Hidden['what'], (hidden: Hidden, by: Localized, number: number) => Told>> = {
  face: (hidden, by, number) =>
    hidden.by.kind === 'frame' ? cutOff(hidden, number) : hiddenFace(hidden, by, number),
  label: ({ name, by: { kind } }, by, number) => ({
    rule: 'hidden-label',
    what:
      kind === 'frame'
        ? {
            en: `The frame cuts off the words on \`${name}\` in panel ${number}.`,
            ja: `${number}コマ目で、 \`${name}\` の文字が枠で切れています。`,
          }
        : {
            en: `${capital(by.en)} hides the words on \`${name}\` in panel ${number}.`,
            ja: `${number}コマ目で、${by.ja} が \`${name}\` の文字を隠しています。`,
          },
    cure: {
      en: `Move one of them to another place: \`${name} right high\`, or make it smaller: \`${name} x0.8\`.`,
      ja: `どちらかを別の位置に移すか（例: \`${name} right high\`）、\`${name} x0.8\` で小さくしてください。`,
    },
  }),
  thing: (hidden, by, number) =>
    hidden.by.kind === 'frame' ? cutOff(hidden, number) : hiddenThing(hidden, by, number),
  breakout: ({ name }, _, number) => ({
    rule: 'idle-breakout',
    what: {
      en: `\`${name}\` does not reach over the frame of panel ${number}.`,
      ja: `${number}コマ目の \`${name}\` は、枠の外まで届いていません。`,
    },
    cure: isCast(name)
      ? {
          en: `Lift it or make it larger, \`breakout +12y x1.2\`, or leave \`breakout\` out.`,
          ja: '`breakout +12y x1.2` のように高くするか大きくするか、`breakout` を消してください。',
        }
      : {
          en: 'Only figures break out: write `in-front`.',
          ja: '枠を破れるのは人物だけです。`in-front` と書いてください。',
        },
  }),
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

const cutOff = ({ name }: Hidden, number: number): Told => ({
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

const hiddenFace = (
  { name: who, by: { kind, name: cover } }: Hidden,
  by: Localized,
  number: number,
): Told => ({
  rule: 'hidden-face',
  what: {
    en: `${capital(by.en)} covers the face of \`${who}\` in panel ${number}.`,
    ja: `${number}コマ目で、${by.ja} が \`${who}\` の顔を隠しています。`,
  },
  cure:
    kind === 'thing'
      ? {
          en: `Move one of them to another place, or put the thing behind: \`${cover} behind\`.`,
          ja: `どちらかを別の位置に移すか、\`${cover} behind\` と書いて後ろに回してください。`,
        }
      : {
          en: 'Move them apart, such as `far-left` and `far-right`, or make them smaller: `shot: medium`, `x0.9`.',
          ja: '`far-left` と `far-right` のように離すか、`shot: medium` や `x0.9` で小さくしてください。',
        },
})

const hiddenThing = ({ name }: Hidden, by: Localized, number: number): Told => ({
  rule: 'hidden-thing',
  what: {
    en: `${capital(by.en)} hides \`${name}\` in panel ${number}.`,
    ja: `${number}コマ目で、${by.ja} が \`${name}\` を隠しています。`,
  },
  cure: {
    en: `Move one of them to another place, bring it forward, \`${name} in-front\`, or leave it out.`,
    ja: `どちらかを別の位置に移すか、\`${name} in-front\` で手前に出すか、省いてください。`,
  },
})
