/** Keys that the schema does not know. */
import type { Localized } from '../../i18n/locales.ts'
import type { Fault } from '../../problem.ts'
import { suggest } from '../read/did-you-mean.ts'
import type { Path } from '../read/path.ts'

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
    what: { en: `\`${key}\` stands in a translation.`, ja: `翻訳の版に \`${key}\` があります。` },
    cure: {
      en: 'Delete it: a translation takes it from the original.',
      ja: '消してください。翻訳の版では、原文の版のものが使われます。',
    },
  }
}
