/** Four panels to overwrite, which are drawn well as they stand: 起承転結. */
import type { Locale } from '../../languages/locales.ts'
import { wordsWithin } from '../../messages/editor-words.ts'
import { galleryPath } from '../../urls/paths.ts'
import type { PanelWay } from './request.ts'
import { comment, gap, indented, scalar } from './yaml-lines.ts'

interface Staging {
  /** Everything above the words. */
  readonly script: readonly string[]
  readonly speakers: readonly [string, string]
  /** Which of the captions stands here. */
  readonly caption?: number
  readonly hasSound?: boolean
}

const stagings: readonly Staging[] = [
  {
    script: ['scene: office', 'cast:', '  mika: left surprised hold-phone', '  pico: right talk wave'],
    speakers: ['mika', 'pico'],
    caption: 0,
  },
  {
    script: [
      'scene: plain',
      'fx: fade',
      'cast:',
      '  ren: far-left smile point',
      '  mika: far-right sparkle fist',
      'props: screen center',
    ],
    speakers: ['ren', 'mika'],
  },
  {
    script: [
      'scene: black',
      'fx: focus',
      'cast:',
      '  mika: left worried point',
      '  pico: right shock clutch sweats',
    ],
    speakers: ['mika', 'pico!'],
    hasSound: true,
  },
  {
    script: ['scene: dawn', 'cast:', '  mika: left relief think', '  pico: right happy shrug'],
    speakers: ['mika', 'pico'],
    caption: 1,
  },
]

/** Faces in the placeholders that are written beside the story. */
const anchors = [
  'anchors:',
  '  mika: { mouth: [25, 68], face: [16, 48, 18, 26] }',
  '  pico: { mouth: [75, 68], face: [66, 48, 18, 26] }',
]

/** Lines of `comic:`, without indentation. */
export function originalComic(locale: Locale, panels: PanelWay): string[] {
  const words = wordsWithin(locale).hints
  const isDrawn = panels === 'script'
  const notes = isDrawn
    ? [words.gallery(galleryPath(locale)), words.manners]
    : [words.artComment, words.anchors, words.manners]
  return [
    'comic:',
    `  title: ${gap(words.comicTitle)}`,
    `  card: 3 ${comment(words.card)}`,
    '  panels:',
    ...indented(4, notes.map(comment)),
    ...stagings.flatMap((staging, index) => indented(4, panel(staging, { locale, index, isDrawn }))),
  ]
}

interface Position {
  readonly locale: Locale
  readonly index: number
  readonly isDrawn: boolean
}

function panel(
  { script, speakers, caption, hasSound = false }: Staging,
  { locale, index, isDrawn }: Position,
): string[] {
  const words = wordsWithin(locale).hints
  const hasScreen = isDrawn && script.some((line) => line.includes('screen'))
  const captionWords = caption === undefined ? undefined : words.captions[caption]
  // A picture has the same two faces in every panel.
  const names = isDrawn ? speakers : [speakers[0].replace('ren', 'mika'), speakers[1].replace('mika', 'pico')]
  const lines = [
    ...(isDrawn ? script : [`art: ./panel-${index + 1}.svg`, ...anchors]),
    ...(hasScreen ? [`labels: [${gap(words.label)}]`] : []),
    ...(captionWords === undefined ? [] : [`caption: ${gap(captionWords)}`]),
    'say:',
    ...names.map((name, line) => `  - ${scalar(name)}: ${gap(words.say[index]?.[line] ?? '')}`),
    ...(hasSound ? [`sfx: [${gap(words.sound)}]`] : []),
    `alt: ${gap(words.alt)}`,
  ]
  const [first = '', ...others] = lines
  return [comment(words.beats[index] ?? ''), `- ${first}`, ...indented(2, others)]
}
