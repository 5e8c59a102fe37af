/** What was typed after a command → its flags and words, or what is wrong with it in the editor's language. */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Refusal } from '../disk/refusal.ts'
import { type EditorLocale, isEditorLocale } from '../messages/editor-locale.ts'
import { nearest } from '../reading/text/did-you-mean.ts'
import { eatenByNpm } from './eaten.ts'

export interface Typed<Flag extends string, Value extends string = never> {
  readonly flags: Readonly<Record<Flag, boolean>>
  /** Of options that take a value; those that were not typed are left out. */
  readonly values: Readonly<Partial<Record<Value, string>>>
  readonly words: readonly string[]
  /** As `--lang` says; null where nothing was said. */
  readonly locale: EditorLocale | null
}

/** The command cannot be run as it was typed: exit code 2. */
export class WrongUsage extends Refusal {}

/**
 * Every command knows `--lang` as well, the language of editors.
 * @param flags names without dashes, of those that take no value
 * @param valued names of those that take one
 * @throws WrongUsage
 */
export function readTyped<const Flag extends string, const Value extends string = never>(
  args: readonly string[],
  flags: readonly Flag[],
  valued: readonly Value[] = [],
): Typed<Flag, Value> {
  const given = new Set<string>()
  const values: Partial<Record<Value, string>> = {}
  const words: string[] = []
  let locale: EditorLocale | null = null
  for (const token of tokensOf(args, flags, [...valued, 'lang'])) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const name = valued.find((known) => known === token.name)
    if (token.name === 'lang') locale = languageIn(token.value)
    else if (name !== undefined) values[name] = takenValue(token)
    else given.add(knownFlag(token, flags, valued))
  }
  const eaten = eatenByNpm({
    flags: flags.filter((name) => !given.has(name)),
    valued: valued.filter((name) => !(name in values)),
    words,
  })
  if (eaten) throw new WrongUsage(eaten)
  const all = flags.map((name) => [name, given.has(name)])
  return { flags: Object.fromEntries(all) as Record<Flag, boolean>, values, words, locale }
}

interface Choice<Word extends string> {
  /** Name of the option, without dashes. */
  readonly option: string
  readonly valid: readonly Word[]
}

/**
 * The value of an option that takes one of a few words.
 * @throws WrongUsage where it is none of them
 */
export function wordOf<Word extends string>(typed: string, { option, valid }: Choice<Word>): Word {
  const word = valid.find((one) => one === typed)
  if (word !== undefined) return word
  throw new WrongUsage(({ usage }) => usage.notOneOf({ option, typed, valid, near: nearest(typed, valid) }))
}

/** Words between commas, each once. Commas alone are no list, and are told as what they are. */
export function listOf(text: string): readonly string[] {
  const words = text.split(',').map((word) => word.trim())
  const written = words.filter((word) => word !== '')
  return written.length === 0 ? [text] : [...new Set(written)]
}

/** @throws WrongUsage if words were typed after a command that takes none */
export function refuseWords([word]: readonly string[]): void {
  if (word === undefined) return
  throw new WrongUsage(({ usage }) => usage.strayWord(word))
}

/**
 * For commands that write what comes with the engine.
 * @throws WrongUsage where a file of its repository is not there
 */
export function refuseElsewhere(files: readonly string[]): void {
  const missing = files.find((file) => !existsSync(file))
  if (missing !== undefined) throw new WrongUsage(({ usage }) => usage.elsewhere(missing))
}

function tokensOf(args: readonly string[], flags: readonly string[], valued: readonly string[]) {
  const options = Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' as const }] as const),
    ...valued.map((name) => [name, { type: 'string' as const }] as const),
  ])
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens
}

function languageIn(value: string | undefined): EditorLocale {
  if (value !== undefined && isEditorLocale(value)) return value
  throw new WrongUsage(({ usage }) => usage.language(value))
}

interface Option {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
}

function takenValue({ name, value }: Option): string {
  if (value !== undefined && value !== '' && !value.startsWith('--')) return value
  throw new WrongUsage(({ usage }) => usage.noValue(name))
}

function knownFlag<Flag extends string>(
  { name, rawName, value }: Option,
  flags: readonly Flag[],
  others: readonly string[],
): Flag {
  const flag = flags.find((known) => known === name)
  if (flag === undefined) {
    const near = nearest(name, [...flags, ...others, 'lang', 'help'])
    throw new WrongUsage(({ usage }) => usage.unknownOption(rawName, near))
  }
  if (value === undefined) return flag
  throw new WrongUsage(({ usage }) => usage.takesNoValue(name))
}
