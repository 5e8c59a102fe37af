/** Keys that the schema does not know. */
import type { Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import type { Fault } from '../../problem.ts'
import { castMeant } from '../comic/line.ts'
import { suggest } from '../text/did-you-mean.ts'

export interface UnknownKey {
  readonly key: string
  /** Of what it stands in. */
  readonly path: Path
  readonly value: unknown
  /** The same as words: "panel 1", "the file". */
  readonly owner: Localized
  readonly allowed: readonly string[]
}

export function unknownKey({ key, path, value, owner, allowed }: UnknownKey): Fault {
  const what = {
    en: `\`${key}\` is not a key of ${owner.en}.`,
    ja: `${owner.ja}に \`${key}\` という項目はありません。`,
  }
  if (/\s/.test(key) && value === null)
    return {
      rule: 'yaml-comma',
      what,
      cure: {
        en: 'Between { and } a comma begins a new key: put the value before it in quotes.',
        ja: '{ と } のあいだでは、コンマの後ろが次の項目になります。その前の値を引用符で囲んでください。',
      },
    }
  const meant =
    Object.hasOwn(keysMeant, key) && allowed.includes(keysMeant[key] ?? '') ? keysMeant[key] : undefined
  if (meant !== undefined)
    return {
      rule: 'unknown-key',
      what,
      cure: { en: `Did you mean \`${meant}\`?`, ja: `もしかして \`${meant}\` ですか。` },
    }
  if (isOfCast(key, path))
    return {
      rule: 'unknown-key',
      what,
      cure: {
        en: `It is one of the cast: indent the line, so that it is below \`cast:\`: ${castLine(key, value)}`,
        ja: `登場人物です。\`cast:\` の下になるように、行を字下げしてください（例: ${castLine(key, value)}）。`,
      },
    }
  if (path.length === 1 && isOfScript(key, path))
    return {
      rule: 'unknown-key',
      what,
      cure: {
        en: 'It belongs to one panel: write it below `panels:`, indented under the dash of that panel.',
        ja: 'コマごとの項目です。`panels:` の下の、そのコマの `-` に合わせて字下げして書いてください。',
      },
    }
  const cure = allowed.length > 0 ? suggest(key, allowed) : { en: 'Delete it.', ja: '消してください。' }
  return { rule: 'unknown-key', what, cure }
}

/** Somebody of the cast whose line is one step too far left. */
export const isOfCast = (key: string, path: Path): boolean =>
  path[0] === 'comic' && path.length === 3 && castMeant(key) !== null

const castLine = (key: string, value: unknown): string =>
  `        ${castMeant(key) ?? key}: ${typeof value === 'string' ? value : ''}`.trimEnd()

/** What other systems, and other languages, call a key. */
export const keysMeant: Readonly<Record<string, string>> = {
  ...{ date: 'published', pubDate: 'published', publishDate: 'published', publish: 'published' },
  ...{ updated: 'revised', modified: 'revised', lastmod: 'revised', update: 'revised' },
  ...{ headline: 'title', heading: 'title', name: 'title' },
  ...{ description: 'summary', excerpt: 'summary', subtitle: 'summary', lead: 'summary', dek: 'summary' },
  ...{ tags: 'topic', tag: 'topic', category: 'topic', categories: 'topic', section: 'topic' },
  ...{ by: 'author', byline: 'author', writer: 'author', authors: 'author' },
  ...{ keypoints: 'takeaways', points: 'takeaways', highlights: 'takeaways' },
  ...{ terms: 'glossary', references: 'sources', source: 'sources', links: 'sources', manga: 'comic' },
  ...{ background: 'scene', location: 'scene', characters: 'cast', people: 'cast', camera: 'shot' },
  ...{ dialogue: 'say', dialog: 'say', lines: 'say', text: 'say', sound: 'sfx', sounds: 'sfx' },
  ...{ effects: 'fx', effect: 'fx', things: 'props', objects: 'props', narration: 'caption' },
  ...{ altText: 'alt', image: 'art', picture: 'art', href: 'url', link: 'url' },
  ...{ type: 'kind', site: 'publisher', media: 'publisher', definition: 'meaning', word: 'term' },
  ...{ 題名: 'title', 見出し: 'title', タイトル: 'title', 要約: 'summary', 概要: 'summary' },
  ...{ 公開日: 'published', 公開: 'published', 日付: 'published', 更新日: 'revised', 更新: 'revised' },
  ...{ 翻訳日: 'translated', 筆者: 'author', 著者: 'author', 話題: 'topic', 要点: 'takeaways' },
  ...{ 出典: 'sources', 用語: 'glossary', 用語集: 'glossary', 漫画: 'comic', コマ: 'panels' },
  ...{ 訂正: 'corrections', 下書き: 'draft', セリフ: 'say', 効果音: 'sfx', 背景: 'scene' },
  ...{ 読み: 'reading', 意味: 'meaning', 説明: 'meaning', 種類: 'kind', 発行元: 'publisher' },
}

const keysOfScripts: readonly string[] = [
  ...['scene', 'shot', 'cast', 'fx', 'props', 'labels', 'box', 'anchors', 'avoid'],
]

/** Keys of a panel that is drawn or lettered, which nobody has misspelt. */
export const isOfScript = (key: string, path: Path): boolean =>
  path[0] === 'comic' && keysOfScripts.includes(key)

const keysOfComics: readonly string[] = ['lettered', 'mood', 'card']

/** Keys of a comic or a panel that belong to the original alone. */
export const isInheritedOfComic = (key: string, path: Path): boolean =>
  isOfScript(key, path) || (path[0] === 'comic' && path.length === 1 && keysOfComics.includes(key))

/** A key of a translation that only its original has. */
export const inheritedKey = (key: string): Fault => {
  return {
    rule: 'inherited-key',
    what: { en: `\`${key}\` is in a translation.`, ja: `翻訳の版に \`${key}\` があります。` },
    cure: {
      en: 'Delete it: a translation takes it from the original.',
      ja: '消してください。翻訳の版では、原文の版のものが使われます。',
    },
  }
}
