/** What was typed behind a command → its flags and words, or what is wrong with it in the editor's language. */
import { parseArgs } from 'node:util'
import { Refusal } from '../disk/refusal.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'
import { nearest } from '../story/read/did-you-mean.ts'

export interface Typed<Flag extends string> {
  readonly flags: Readonly<Record<Flag, boolean>>
  readonly words: readonly string[]
  /** As `--lang` says; null where nothing was said. */
  readonly locale: Locale | null
}

/** The command cannot be run as it was typed: exit code 2. */
export class WrongUsage extends Refusal {}

/**
 * Every command knows `--lang en|ja` as well.
 * @param flags names without dashes, of those that take no value
 * @throws WrongUsage
 */
export function readTyped<const Flag extends string>(
  args: readonly string[],
  flags: readonly Flag[],
): Typed<Flag> {
  const options = Object.fromEntries(flags.map((name) => [name, { type: 'boolean' as const }]))
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, lang: { type: 'string' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Set<string>()
  const words: string[] = []
  let locale: Locale | null = null
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    if (token.name === 'lang') locale = languageIn(token.value)
    else given.add(knownFlag(token, flags))
  }
  const all = flags.map((name) => [name, given.has(name)])
  return { flags: Object.fromEntries(all) as Record<Flag, boolean>, words, locale }
}

function languageIn(value: string | undefined): Locale {
  if (value !== undefined && isLocale(value)) return value
  throw new WrongUsage({
    en: `\`--lang\` is ${value === undefined ? 'without a language' : `"${value}"`}. Write --lang en or --lang ja.`,
    ja: `\`--lang\` の言語が${value === undefined ? 'ありません' : `「${value}」です`}。--lang en か --lang ja と書いてください。`,
  })
}

interface Option {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
}

function knownFlag<Flag extends string>({ name, rawName, value }: Option, flags: readonly Flag[]): Flag {
  const flag = flags.find((known) => known === name)
  if (flag === undefined) throw unknownFlag(rawName, nearest(name, [...flags, 'lang']))
  if (value === undefined) return flag
  throw new WrongUsage({
    en: `\`--${name}\` takes no value. Write --${name} alone.`,
    ja: `\`--${name}\` に値はつきません。--${name} とだけ書いてください。`,
  })
}

const unknownFlag = (typed: string, near: string | null): WrongUsage =>
  new WrongUsage({
    en: `There is no option \`${typed}\`. ${near === null ? '--help lists those there are.' : `Did you mean --${near}?`}`,
    ja: `\`${typed}\` という指定はありません。${near === null ? '使えるものは --help で表示されます。' : `もしかして --${near} ですか。`}`,
  })
