/** What the page on which anybody can write a strip tells its program: where files are, what may be typed, what is said. */

import { examples } from '../languages/examples.ts'
import { language } from '../languages/languages.ts'
import { type Locale, locales } from '../languages/locales.ts'
import { meanings } from '../languages/meanings.ts'
import { type EditorLocale, editorLocales } from '../messages/editor-locale.ts'
import { schemaHelp as en } from '../messages/en/schema.ts'
import { schemaHelp as ja } from '../messages/ja/schema.ts'
import { strip } from '../reading/schema/comic.ts'
import { inWords } from '../reading/script/in-words.ts'
import { type ArtKind, artName } from '../site/own-art.ts'
import { ownCastText, siteOwn } from '../site/own-files.ts'
import { site } from '../site.ts'
import { shotWords } from '../stories/aimed-words.ts'
import { castKeys, speakerKeys } from '../stories/cast.ts'
import { propWords, sceneWords } from '../stories/drawn-words.ts'
import type { Kind } from '../stories/script-place.ts'
import * as typed from '../stories/script-words.ts'
import { link } from '../urls/paths.ts'
import { type PlayFiles, playFiles } from './play.ts'

/** As it is typed, and what it means; empty where nobody has said it. */
export type PlayWord = readonly [word: string, meaning: string]

export interface PlayData extends PlayFiles {
  readonly locale: Locale
  /** What is wrong is told in it. */
  readonly told: EditorLocale
  /** What every language calls itself. */
  readonly names: Readonly<Record<string, string>>
  readonly words: Readonly<Record<Kind, readonly PlayWord[]>>
  /** The strip to begin with. */
  readonly example: string
  readonly own: {
    readonly cast: string
    readonly props: Readonly<Record<string, string>>
    readonly scenes: Readonly<Record<string, string>>
  }
  readonly spot: string
}

export function playData(locale: Locale): PlayData {
  const { editor, worker, fonts } = playFiles()
  const told = editorLocales.find((one) => one === locale) ?? editorLocales[0]
  return {
    editor: link(editor),
    worker: link(worker),
    fonts: Object.fromEntries(Object.entries(fonts).map(([face, path]) => [face, link(path)])),
    locale,
    told,
    names: Object.fromEntries(locales.map((one) => [one, language(one).name])),
    words: wordsOf(locale, told),
    example: example(locale),
    own: { cast: ownCastText, props: ownArt('props'), scenes: ownArt('scenes') },
    spot: site.colours.spot,
  }
}

function wordsOf(locale: Locale, told: EditorLocale): PlayData['words'] {
  const mean = meanings(locale)
  const listed = (words: readonly string[], meant: object = {}): readonly PlayWord[] =>
    words.map((word) => [word, (meant as Record<string, string>)[word.replace(/@.*/, '')] ?? ''])
  const standing = [
    ...listed(Object.keys(typed.places), mean.places),
    ...listed(Object.keys(typed.sizes), mean.sizes),
  ]
  const layers = listed(typed.layers, mean.layers)
  const heights = listed(Object.keys(typed.heights), mean.heights)
  const top = Object.keys(strip().shape)
  const keys = (names: readonly string[], path: string): readonly PlayWord[] =>
    names.map((name) => [name, help[told][`${path}.${name}`] ?? ''])
  return {
    top: keys(top, 'comic'),
    language: locales.map((one) => [one, language(one).name]),
    panel: keys(Object.keys(strip().shape.panels.element.shape), 'comic.panels'),
    scene: listed(sceneWords(), mean.scenes),
    shot: listed(shotWords(), mean.shots),
    fx: listed(typed.effects, mean.effects),
    cast: listed(castKeys(), mean.cast),
    figure: [
      ...listed(typed.expressions, mean.expressions),
      ...listed(typed.poses, mean.poses),
      ...standing,
      ...listed(typed.marks, mean.marks),
      ...listed(typed.views, mean.views),
      ...listed(typed.facings, mean.facings),
      ...layers,
    ],
    props: listed(propWords(), mean.props),
    thing: [...standing, ...heights],
    say: listed(speakerKeys(), mean.cast),
    sound: [...standing, ...heights, ...layers],
  }
}

const help: Readonly<Record<EditorLocale, Readonly<Record<string, string>>>> = {
  en: en.story,
  ja: ja.story,
}

/** A strip of the gallery, in this language and the others of the site that are not its original's. */
function example(locale: Locale): string {
  const [name, original]: readonly ['hand' | 'one-line', Locale] =
    locale === 'ja' ? ['hand', 'ja'] : ['one-line', 'en']
  const textIn = (one: Locale): string => examples(one).scripts[name]
  const first = locale === original ? textIn(original) : inWords(textIn(original), textIn(locale))
  const others = site.languages.filter((one) => one !== locale && one !== original)
  return [locale, ...others]
    .map((one, index) => `language: ${one}\n${index === 0 ? first : textIn(one)}`)
    .join('---\n')
}

/** A file that cannot be read as text is told by `check`, and is not there. */
const ownArt = (kind: ArtKind): Readonly<Record<string, string>> =>
  Object.fromEntries(
    siteOwn.art.flatMap((file) => {
      const name = artName(file)
      return file.kind === kind && name !== null && typeof file.bytes !== 'string'
        ? [[name, new TextDecoder().decode(file.bytes)]]
        : []
    }),
  )
