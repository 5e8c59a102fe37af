/** What messages call the places of a file, inside a Japanese sentence. A particle may follow at once. */
import { type Locale, nameIn } from '../../languages/locales.ts'
import type { Choice, PartName } from '../en/names.ts'
import type { Path } from '../path.ts'
import type { Subject, Thing } from '../subject.ts'

/** 「2コマ目」. @param index from 0 */
export const panelName = (index: number): string => `${index + 1}コマ目`

/** 「2コマ目の `say` 」. */
export const keyOfPanel = (key: string, index: number): string => `${panelName(index)}の \`${key}\` `

const things: Readonly<Record<Thing, string>> = {
  file: 'ファイル',
  frontmatter: '冒頭の設定欄（`---` のあいだ）',
  text: '文章',
  value: '値',
}

/** 「`summary` 」「`<Figure>` の `alt` 」「冒頭の設定欄（`---` のあいだ）」. */
export function subjectName(subject: Subject): string {
  if (typeof subject === 'string') return things[subject]
  if ('component' in subject) return `\`<${subject.component}>\` の \`${subject.attribute}\` `
  return pathName(subject)
}

/** 「`sources` の2番目の `url` 」「4コマ目の1番目のセリフ」; the empty path is the file. */
export function pathName(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return things.file
  const around = path
    .slice(0, -1)
    .flatMap((part, index) => (typeof part === 'number' ? [entryName(path[index - 1], part)] : []))
  return spaced([...around, ...innermost(path, last)].join('の'))
}

function innermost(path: Path, last: PropertyKey): readonly string[] {
  if (typeof last === 'number') return [entryName(path.at(-2), last)]
  if (path.at(-3) === 'say') return []
  const keys = path.map((key) => `\`${String(key)}\``)
  // Where no entry of a list says where it is, the groups do.
  if (!path.some((part) => typeof part === 'number')) return keys
  return keys.slice(path.at(-3) === 'anchors' ? -2 : -1)
}

/** Words in backticks have a space on either side. */
function spaced(text: string): string {
  const parts = text.split(/(`[^`]+`)/).filter((part) => part !== '')
  return parts.at(-1)?.endsWith('`') ? `${parts.join(' ')} ` : parts.join(' ')
}

const entryNames: Readonly<Record<string, string>> = {
  say: 'セリフ',
  sfx: '効果音',
}

function entryName(list: PropertyKey | undefined, index: number): string {
  if (list === 'panels') return panelName(index)
  const noun = entryNames[String(list)]
  return noun === undefined ? `\`${String(list)}\`の${index + 1}番目` : `${index + 1}番目の${noun}`
}

/** 「英語版」. */
export const editionName = (locale: Locale): string => `${nameIn('ja', locale)}版`

/** 「もしかして `published` ですか。使えるのは … です。」; empty where nothing is valid. No word twice. */
export function suggestion({ near, valid }: Choice): string {
  const question = near === null ? '' : `もしかして \`${near}\` ですか。`
  const isSaid = valid.length === 0 || (valid.length === 1 && valid[0] === near)
  return isSaid ? question : `${question}使えるのは ${valid.join('、')} です。`
}

/** 「en.mdx か ja.mdx」. */
export const either = (names: readonly string[]): string => names.join(' か ')

/** 「 `scene`、`shot`、`cast` 」. */
export const listed = (keys: readonly string[]): string => ` ${keys.map((key) => `\`${key}\``).join('、')} `

const parts: Readonly<Record<Extract<PartName, string>, string>> = {
  head: '題名と基本の項目',
  takeaways: '要点',
  comic: '4コマの題',
  corrections: '訂正',
  sources: '出典',
  glossary: '用語集',
  text: '本文',
}

/** 「2コマ目」, as a heading. */
export function partName(part: PartName): string {
  if (typeof part === 'number') return panelName(part)
  return typeof part === 'string' ? parts[part] : part.heading
}
