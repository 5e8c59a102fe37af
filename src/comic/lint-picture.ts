/** What the report of a drawn panel says, told to whoever wrote its words. */
import { type Localized, nameIn } from '../languages/locales.ts'
import { alike } from '../problem.ts'
import { capital } from '../reading/capital.ts'
import type { Panel } from '../stories/story.ts'
import { collisionFaults } from './lint-collisions.ts'
import type { Finding } from './lint-finding.ts'
import type { PanelReport } from './panel/report.ts'
import type { PanelPosition } from './panel-picture.ts'
import type { Collision } from './staging/collisions.ts'
import type { SoundCollision } from './staging/sound-collisions.ts'

export function pictureFindings(panel: Panel, report: PanelReport, position: PanelPosition): Finding[] {
  const place = placeOf(position)
  const isDrawn = panel.art.kind === 'drawn'
  if (!report.isPlaced) return [withoutRoom(place, isDrawn)]
  const hasCaption = panel.caption !== ''
  return [
    ...report.collisions.map((collision) => told(collision, hasCaption, place)),
    ...report.soundCollisions.map((collision) => toldOfSound(collision, panel, place)),
    ...(report.size < leastSize ? [small(report.size, place, isDrawn)] : []),
  ]
}

const placeOf = ({ number, locale }: PanelPosition): Localized => ({
  en: `panel ${number} in ${nameIn('en', locale)}`,
  ja: `${nameIn('ja', locale)}版の${number}コマ目`,
})

/** Share of its usual size under which lettering is hard to read on a phone. */
const leastSize = 0.79

const withoutRoom = (place: Localized, isDrawn: boolean): Finding => ({
  severity: 'error',
  rule: 'balloon-without-place',
  what: {
    en: `The balloons find no place on ${place.en}.`,
    ja: `${place.ja}に、吹き出しの置き場所がありません。`,
  },
  cure: isDrawn
    ? {
        en: 'Shorten its words, take out a line or a figure, or step back with `shot: wide`.',
        ja: '言葉を短くするか、セリフか人物を減らすか、`shot: wide` で引いてください。',
      }
    : {
        en: 'Shorten its words, take out a line, or let `face`, `avoid` and `box` leave more of the picture free.',
        ja: '言葉を短くするか、セリフを減らすか、`face`、`avoid`、`box` を見直して画像の空きを増やしてください。',
      },
})

const small = (size: number, place: Localized, isDrawn: boolean): Finding => ({
  severity: 'warning',
  rule: 'small-lettering',
  what: {
    en: `The lettering of ${place.en} shrinks to ${Math.round(size * 100)} % of its usual size.`,
    ja: `${place.ja}の文字が、ふだんの${Math.round(size * 100)}%まで小さくなります。`,
  },
  cure: isDrawn
    ? {
        en: 'Shorten its words, take out a figure, or leave more room between the figures.',
        ja: '言葉を短くするか、人物を減らすか、人物のあいだを空けてください。',
      }
    : {
        en: 'Shorten its words, or let `face`, `avoid` and `box` leave more of the picture free.',
        ja: '言葉を短くするか、`face`、`avoid`、`box` を見直して画像の空きを増やしてください。',
      },
})

/** Square px of another balloon that hide words: more than its edge. */
const hidesWords = 2500

function told(
  { balloon, kind, with: other, amount }: Collision,
  hasCaption: boolean,
  place: Localized,
): Finding {
  const name = nameOf(balloon, hasCaption)
  const obstacle = typeof other === 'number' ? nameOf(other, hasCaption) : alike(`\`${other}\``)
  const { rule, what, cure } = collisionFaults[kind](name, obstacle)
  const isLost = kind === 'balloon' && amount >= hidesWords
  return { severity: isLost ? 'error' : 'warning', rule, what: on(place, what), cure }
}

/** Where it is: at the end of an English sentence, at the beginning of a Japanese one. */
const on = (place: Localized, what: Localized): Localized => ({
  en: `${capital(what.en)}, on ${place.en}.`,
  ja: `${place.ja}で、${what.ja}。`,
})

/** @param panel has the words of the sound, by which an editor knows it */
function toldOfSound({ sound, kind, with: other }: SoundCollision, panel: Panel, place: Localized): Finding {
  const words = panel.sfx[sound] ?? ''
  const covered = kind === 'face' ? faceOf(String(other)) : nameOf(Number(other), panel.caption !== '')
  const what =
    kind === 'frame'
      ? {
          en: `The sound effect “${words}” reaches over the frame`,
          ja: `効果音「${words}」が枠からはみ出しています`,
        }
      : {
          en: `The sound effect “${words}” covers ${covered.en}`,
          ja: `効果音「${words}」が${covered.ja}を隠しています`,
        }
  return {
    severity: 'warning',
    rule: 'sound-in-the-way',
    what: on(place, what),
    cure: {
      en: 'Make it `small`, or give it another `place`, such as `right low`.',
      ja: '`small` で小さくするか、別の位置を書いてください（例: `place: right low`）。',
    },
  }
}

const faceOf = (who: string): Localized => ({ en: `the face of \`${who}\``, ja: ` \`${who}\` の顔` })

/** Balloons are counted as editors count lines; the caption is none of them. */
const nameOf = (index: number, hasCaption: boolean): Localized =>
  hasCaption && index === 0
    ? { en: 'the caption', ja: 'ナレーション' }
    : { en: `balloon ${index + (hasCaption ? 0 : 1)}`, ja: `吹き出し${index + (hasCaption ? 0 : 1)}` }
