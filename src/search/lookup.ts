/** Keys → the records that have them, out of files that are read when they are needed. */
import { stemmer } from 'stemmer'
import type { Contents } from './index-form.ts'
import { keysFile } from './index-form.ts'
import { read } from './postings.ts'

/** Reads one file of the index, by its name. */
export type Load = (file: string) => Promise<string>

/** Records with how well they answer, over 0. */
export type Scores = ReadonlyMap<number, number>

export interface Matches {
  readonly scores: Scores
  /** The keys of the index that answered. */
  readonly keys: readonly string[]
}

/** What has a key: itself, another form of it, and what begins with it. */
export async function lookUp(key: string, contents: Contents, load: Load): Promise<Matches> {
  const isLatin = /^[a-z0-9]/.test(key)
  const from = isLatin ? beginning(key) : key
  const lines = await linesFrom(from, contents, load)
  const forms = lines.map((line): Form => ({ line, weight: likeness(line.key, key, isLatin) }))
  const same = forms.filter(
    ({ line, weight }) => weight > 0 && !(isLatin && weight === begins && line.key !== key),
  )
  const found = same.length > 0 ? same : forms.filter(({ weight }) => weight > 0)
  return { scores: scored(found, contents), keys: found.map(({ line }) => line.key) }
}

interface Line {
  readonly key: string
  readonly postings: string
}

interface Form {
  readonly line: Line
  readonly weight: number
}

/** Of Latin words what only begins alike counts where nothing else is there: a word that is still being typed. */
const begins = 0.5

function likeness(found: string, key: string, isLatin: boolean): number {
  if (found === key) return 1
  if (isLatin && key.length > 2 && stem(found) === stem(key)) return 0.7
  return found.startsWith(key) ? begins : 0
}

/** Where the forms of a word begin in the list of keys: `polic` for policies and policy. */
function beginning(word: string): string {
  const root = stem(word)
  const same = [...word].findIndex((letter, place) => letter !== root[place])
  const shared = same === -1 ? word : word.slice(0, same)
  return shared.length > 4 ? shared.slice(0, -1) : shared
}

/** Both -isation and -ization, colour and color. */
const stem = (word: string): string =>
  stemmer(word.replace(/is(e|ed|es|ing|ations?)$/, 'iz$1').replace(/our(s?|ed|ing)$/, 'or$1'))

/** Lines whose keys begin so. */
async function linesFrom(from: string, contents: Contents, load: Load): Promise<Line[]> {
  const end = `${from}\uFFFF`
  const parts = contents.keys.flatMap(([first], part) => {
    const [next] = contents.keys[part + 1] ?? []
    return first < end && (next === undefined || next >= from) ? [part] : []
  })
  const files = await Promise.all(parts.map((part) => load(keysFile(contents, part))))
  return files.flatMap((file) =>
    `\n${file}`
      .split(`\n${from}`)
      .slice(1)
      .map((rest) => {
        const [ending = '', postings = ''] = (rest.split('\n', 1)[0] ?? '').split('\t')
        return { key: from + ending, postings }
      }),
  )
}

/** What is rare tells more. */
function scored(forms: readonly Form[], { stories, terms }: Contents): Scores {
  const best = new Map<number, number>()
  for (const { line, weight } of forms)
    for (const posting of read(line.postings))
      best.set(posting.record, Math.max(best.get(posting.record) ?? 0, posting.weight * weight))
  const rarity = Math.log(1 + (stories + terms) / Math.max(1, best.size))
  return new Map([...best].map(([record, weight]) => [record, weight * rarity]))
}
