/** What a script alone gives away: who stands where, how much is said, how dark a strip is, whether faces act. */
import { typesetting } from '../languages/typesetting.ts'
import { type CastKey, isCast } from '../stories/cast.ts'
import type { Layer } from '../stories/script-words.ts'
import type { Panel } from '../stories/story.ts'
import { contentOf } from './drawn-file.ts'
import type { Finding } from './lint-finding.ts'
import { isDarkPanel } from './panel/backdrop.ts'
import type { PanelPosition } from './panel-picture.ts'
import { scenes } from './scenes/scenes.ts'
import { type Actor, casting } from './staging/casting.ts'

/** What is the same in both languages, and so reported for the original alone. */
export function castFindings(panel: Panel, number: number): Finding[] {
  const actors = actorsOf(panel)
  const [first, second] = firstTwo(panel)
  const [left, right] = [first, second].map((who) => actors.find((actor) => actor.who === who))
  if (!left || !right || left.x <= right.x + 0.02) return []
  return [
    {
      severity: 'warning',
      rule: 'second-speaker-first',
      what: {
        en: `\`${left.who}\` speaks first in panel ${number}, but stands to the right of \`${right.who}\`.`,
        ja: `${number}コマ目で先に話す \`${left.who}\` が、\`${right.who}\` より右に立っています。`,
      },
      cure: {
        en: 'Swap their places, such as `left` and `right`: readers meet the left side first. Japanese is mirrored.',
        ja: '位置を入れ替えてください（例: `left` と `right`）。左右は英語版に合わせて書き、日本語版では自動で反転します。',
      },
    },
  ]
}

/** How many balloons a panel carries, by language. */
export function stagingFindings(panel: Panel, { locale, number }: PanelPosition): Finding[] {
  const { length } = panel.say
  const figures = actorsOf(panel).filter(({ who }) => who !== 'crowd').length
  const isCrowded = typesetting(locale).lettering === 'columns' && figures >= 3
  if (length <= (isCrowded ? 2 : 3)) return []
  return [
    {
      severity: 'warning',
      rule: 'too-many-balloons',
      what: isCrowded
        ? {
            en: `Panel ${number} in Japanese has ${length} balloons for ${figures} figures.`,
            ja: `日本語版の${number}コマ目に、人物${figures}人と吹き出し${length}個があります。`,
          }
        : {
            en: `Panel ${number} has ${length} balloons.`,
            ja: `${number}コマ目に吹き出しが${length}個あります。`,
          },
      cure: isCrowded
        ? {
            en: 'Two balloons have room beside three figures: move a line to another panel, or let one figure go.',
            ja: '人物が3人なら、吹き出しは2個までです。セリフを別のコマに移すか、人物を1人減らしてください。',
          }
        : {
            en: 'Three are the most that are read with pleasure: move a line to another panel.',
            ja: '気持ちよく読めるのは3個までです。セリフを別のコマに移してください。',
          },
    },
  ]
}

/** The rhythm of all four panels, where all of them are drawn. */
export function stripFindings(panels: readonly Panel[]): Finding[] {
  const scripts = panels.flatMap(({ art }) => (art.kind === 'drawn' ? [art.script] : []))
  if (scripts.length < panels.length) return []
  const breaking = scripts.flatMap(({ cast, props }) => [...cast, ...props]).filter(breaksOut)
  return [
    ...(scripts.some(isDarkPanel) ? [] : [withoutDark]),
    ...(breaking.length > 1 ? [oftenBroken(breaking.length)] : []),
    ...stillFaces(panels),
  ]
}

const breaksOut = ({ layer }: { readonly layer: Layer }): boolean => layer === 'breakout'

const oftenBroken = (count: number): Finding => ({
  severity: 'warning',
  rule: 'many-breakouts',
  what: {
    en: `\`breakout\` stands ${count} times in this comic.`,
    ja: `この漫画に \`breakout\` が${count}回あります。`,
  },
  cure: {
    en: 'Keep one: a frame that breaks often is none.',
    ja: '1回だけ残してください。何度も破ると、枠の意味がなくなります。',
  },
})

const darkScenes = Object.entries(scenes).flatMap(([name, { isDark }]) => (isDark ? [`\`${name}\``] : []))

const withoutDark: Finding = {
  severity: 'warning',
  rule: 'no-dark-panel',
  what: { en: 'No panel of this comic is dark.', ja: 'この漫画には、黒いコマがありません。' },
  cure: {
    en: `Make one of them black, best the turn: \`fx: flash\` or \`impact\`, or as its scene ${darkScenes.join(', ')}.`,
    ja: `1つを黒くしてください。「転」のコマが効果的です。\`fx: flash\` か \`impact\`、または場面を ${darkScenes.join('、')} のどれかにします。`,
  },
}

/** Faces that are the same from the first panel to the last. Nobody sees the face of a figure from behind. */
function stillFaces(panels: readonly Panel[]): Finding[] {
  const casts = panels.map((panel) => actorsOf(panel).filter(({ view }) => view !== 'back'))
  const [first = [], ...others] = casts
  return first
    .filter(({ who, expression }) =>
      others.every((cast) => cast.some((one) => one.who === who && one.expression === expression)),
    )
    .map(({ who, expression }) => ({
      severity: 'warning',
      rule: 'still-face',
      what: {
        en: `\`${who}\` looks \`${expression}\` in all ${panels.length} panels.`,
        ja: `\`${who}\` の表情が、${panels.length}コマともずっと \`${expression}\` です。`,
      },
      cure: {
        en: `Let the face act: write another expression for \`${who}\` where something changes.`,
        ja: `顔に芝居をさせましょう。何かが変わるコマで、\`${who}\` に別の表情を書いてください。`,
      },
    }))
}

function actorsOf(panel: Panel): readonly Actor[] {
  const content = contentOf(panel)
  return content ? casting(content.script.cast, content.say) : []
}

const firstTwo = ({ say }: Panel): readonly CastKey[] =>
  [...new Set(say.map(({ speaker }) => speaker).filter(isCast))].filter((who) => who !== 'crowd').slice(0, 2)
