/** Keys that the schema does not know. */
import { type Fault, fault } from '../../messages/fault.ts'
import type { Path } from '../../messages/path.ts'
import type { Subject } from '../../messages/subject.ts'
import { castMeant } from '../comic/line.ts'
import { choice } from '../text/did-you-mean.ts'

export interface UnknownKey {
  readonly key: string
  /** Of what the key is in. */
  readonly path: Path
  /** What messages call that. */
  readonly owner: Subject
  readonly value: unknown
  readonly allowed: readonly string[]
}

export function unknownKey({ key, path, owner, value, allowed }: UnknownKey): Fault {
  const found = { key, owner }
  const near = Object.hasOwn(keysMeant, key) ? keysMeant[key] : undefined
  if (near !== undefined && allowed.includes(near))
    return fault('unknown-key', { ...found, choice: { near, valid: [] } })
  if (isOfCast(key, path)) return fault('unknown-key/cast', { ...found, line: castLine(key, value) })
  if (path.length === 1 && isOfScript(key, path)) return fault('unknown-key/panel', found)
  return fault('unknown-key', { ...found, choice: choice(key, allowed) })
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
