/** Words that no font of the comic can draw. They would be empty boxes, so they are refused. */
import type { Locale, Localized } from '../i18n/locales.ts'
import { type BalloonManner, type ComicLettering, comicHands } from '../lettering/comic-hands.ts'
import { comicWords } from '../lettering/comic-words.ts'
import { type Hand, headlineHand, missingCharacters } from '../lettering/hand.ts'
import type { Panel } from '../story/story.ts'
import type { Finding } from './lint-finding.ts'
import type { PanelPosition } from './panel-picture.ts'

export function glyphFindings(panel: Panel, { locale, number }: PanelPosition): Finding[] {
  if (panel.art.kind === 'finished') return []
  return wordsOf(panel).flatMap(({ name, words, letterings }) => {
    const hands = letterings.map((lettering) => comicHands[lettering][locale])
    return missing(comicWords(words, locale), hands, {
      en: `${name.en} of panel ${number}`,
      ja: `${number}コマ目の${name.ja}`,
    })
  })
}

/** The comic's title is lettered on the picture of the whole strip. */
export const titleFindings = (title: string, locale: Locale): Finding[] =>
  missing(
    title,
    [headlineHand],
    locale === 'en'
      ? { en: 'the title of the English comic', ja: '英語版の漫画の題名' }
      : { en: 'the title of the Japanese comic', ja: '日本語版の漫画の題名' },
  )

interface Words {
  /** As in "… in line 2 of panel 1". */
  readonly name: Localized
  readonly words: string
  /** Every way in which the words may be lettered. */
  readonly letterings: readonly ComicLettering[]
}

const wordsOf = ({ caption, say, sfx, labels }: Panel): readonly Words[] => [
  { name: { en: 'the caption', ja: 'ナレーション' }, words: caption, letterings: ['caption'] },
  ...say.map(({ words, manner }, index) =>
    numbered({ en: 'line', ja: 'セリフ' }, index, { words, letterings: [manner satisfies BalloonManner] }),
  ),
  ...sfx.map((words, index) =>
    numbered({ en: 'sound effect', ja: '効果音' }, index, { words, letterings: ['sound'] }),
  ),
  ...labels.map((words, index) =>
    numbered({ en: 'label', ja: ' `labels` ' }, index, { words, letterings: ['label', 'shout'] }),
  ),
]

const numbered = (name: Localized, index: number, words: Omit<Words, 'name'>): Words => ({
  name: { en: `${name.en} ${index + 1}`, ja: `${index + 1}番目の${name.ja}` },
  ...words,
})

/** Plain letters and digits are in every face. */
function missing(words: string, hands: readonly Hand[], name: Localized): Finding[] {
  if (/^[\w\s.,!?]*$/.test(words)) return []
  const characters = [...new Set(hands.flatMap((hand) => missingCharacters(hand, words)))]
  if (characters.length === 0) return []
  const listed = characters.map((character) => `${character} (${codePoint(character)})`)
  return [
    {
      severity: 'error',
      rule: 'missing-glyph',
      what: {
        en: `No font of the comic has ${listed.join(', ')}, in ${name.en}.`,
        ja: `${name.ja}の ${listed.join('、')} は、漫画のフォントにない文字です。`,
      },
      cure: {
        en: 'Write it with other characters, or leave it out.',
        ja: 'ほかの文字で書くか、省いてください。',
      },
    },
  ]
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
