/** A story that was spoilt, read as `check` reads it, and whether what is said of it can be used by an editor. */
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { rules } from '../../src/messages/en/rules/rules.ts'
import type { Problem } from '../../src/problem.ts'
import { cure, what } from '../unit/words-of.ts'
import { mutations } from './mutation.ts'
import { oddFiles } from './odd-file.ts'

const { lintComics } = await import('../../src/comic/lint.ts')
const { readFolder } = await import('../../src/reading/folder.ts')

/** Folders with sound stories, from the project's root. */
const stock: readonly string[] = [
  'tests/fixtures/base/stories/door',
  'tests/fixtures/base/stories/remote',
  'tests/fixtures/art/stories/mixed-panels',
  'tests/fixtures/art/stories/painted-strip',
  'tests/sites/harbour/content/stories/crane',
  'tests/sites/harbour/content/stories/ferry',
]

export interface Mutant {
  readonly folder: string
  /** The edition that is spoilt; where a story has but one, that one. */
  readonly isTranslation: boolean
  /** The text of a file → what lies in its place. */
  readonly spoil: (sound: string) => string | Uint8Array
}

export const mutants: fc.Arbitrary<Mutant> = fc.record({
  folder: fc.constantFrom(...stock),
  isTranslation: fc.boolean(),
  spoil: mutations.map((slips) => (sound) => slips.reduce((text, slip) => slip(text), sound)),
})

/** Stories of which one file is something else altogether. */
export const strangers: fc.Arbitrary<Mutant> = fc.record({
  folder: fc.constantFrom(...stock),
  isTranslation: fc.boolean(),
  spoil: oddFiles,
})

/**
 * Reads the mutant, and draws it where it is still a story.
 * @returns what is wrong with the problems that were found: empty where all is well
 * @throws where our own code fails
 */
export async function judged({ folder, isTranslation, spoil }: Mutant): Promise<string[]> {
  const path = await mkdtemp(join(tmpdir(), 'yonkoma-mutant-'))
  try {
    await cp(folder, path, { recursive: true })
    const editions = (await readdir(path)).filter((name) => name.endsWith('.mdx')).toSorted()
    const name = (isTranslation ? editions.at(-1) : editions[0]) ?? 'en.mdx'
    await writeFile(join(path, name), spoil(await readFile(join(path, name), 'utf8')))
    const { problems, story } = await readFolder({ slug: 'mutant', path, name: 'mutant' })
    const drawn = story ? await lintComics([{ ...story, number: 1 }]) : []
    const lines = new Map<string, readonly string[]>()
    for (const edition of editions)
      lines.set(`mutant/${edition}`, (await readFile(join(path, edition), 'utf8')).split(/\r\n?|\n/))
    return [...problems, ...drawn].flatMap((problem) => faultsOf(problem, lines))
  } finally {
    await rm(path, { recursive: true })
  }
}

const known: ReadonlySet<string> = new Set(Object.values(rules).flatMap((room) => Object.keys(room)))

function faultsOf(problem: Problem, lines: ReadonlyMap<string, readonly string[]>): string[] {
  const { rule, file, line, column } = problem
  const row = lines.get(file)?.[line - 1]
  const isPlaced = lines.has(file)
    ? row !== undefined && column >= 1 && column <= row.length + 1
    : line === 1 && column === 1
  const isSaid =
    [what(problem), what(problem, 'ja')].every((text) => text.trim() !== '') &&
    typeof cure(problem, 'ja') === 'string'
  return [
    ...(isPlaced ? [] : [`${rule} at ${file}:${line}:${column}, which is nowhere`]),
    ...(isSaid ? [] : [`${rule} says nothing`]),
    ...(known.has(rule) ? [] : [`${rule} is no rule`]),
  ]
}
