/**
 * A mistake of `tests/fixtures/`, one `case.yaml` each: what is changed in a good content folder, and what editors
 * read then.
 *
 *     copies: { stories/The Door/en.mdx: ../../base/stories/door/en.mdx }
 *     changes:
 *       stories/door/en.mdx: |
 *         -author: hana
 *         +author: hanna
 *     files: { topics.yaml: "- services\n" }
 *     without: [stories/remote]
 *     said:
 *       - { rule: unknown-author, en: …, ja: … }
 *
 * `copies` are files beside `case.yaml`, for bytes that are no text, or of the good folder. `changes` are lines as a
 * comparison shows them, `@@` between two places. `files` are whole. `said` comes last; `UPDATE_GOLDENS=1` writes it.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

export const fixtures = join(import.meta.dirname, 'fixtures')

/** Files by their paths in a content folder; null takes away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

interface Case {
  readonly copies?: Readonly<Record<string, string>>
  readonly changes?: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly without?: readonly string[]
  readonly said?: unknown
}

/** @param good what the changes are of; `base` where nothing is said. @throws where `case.yaml` has another key */
export async function filesOf(folder: string, good = join(fixtures, 'base')): Promise<Files> {
  const text = await readFile(join(folder, 'case.yaml'), 'utf8')
  const { copies = {}, changes = {}, files = {}, without = [], said: _, ...others } = parse(text) as Case
  if (Object.keys(others).length > 0) throw new Error(`${folder} has ${Object.keys(others).join(', ')}`)
  const found: Record<string, string | Uint8Array | null> = {}
  for (const [path, from] of Object.entries(copies)) found[path] = await readFile(join(folder, from))
  for (const [path, change] of Object.entries(changes))
    found[path] = changed(String(found[path] ?? (await readFile(join(good, path), 'utf8'))), change)
  for (const path of without) found[path] = null
  return { ...found, ...files }
}

export async function lay(files: Files, content: string): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(content, path)
    if (bytes === null) await rm(file, { recursive: true })
    else {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, bytes)
    }
  }
}

/** The good base with files laid over it. */
export async function layContent(files: Files, content: string): Promise<void> {
  await cp(join(fixtures, 'base'), content, { recursive: true })
  await lay(files, content)
}

/** @throws where a place of the change is not in the text, or is there twice */
function changed(text: string, change: string): string {
  return change
    .replace(/\n$/, '')
    .split('\n@@\n')
    .map((place) => place.split('\n'))
    .map((lines) => ({ at: placeOf(lines.filter(isOld).map(bare), text), lines }))
    .toSorted((a, b) => b.at - a.at)
    .reduce((found, { at, lines }) => {
      const rest = found.split('\n')
      rest.splice(at, lines.filter(isOld).length, ...lines.filter(isNew).map(bare))
      return rest.join('\n')
    }, text)
}

const isOld = (line: string): boolean => !line.startsWith('+')
const isNew = (line: string): boolean => !line.startsWith('-')
const bare = (line: string): string => line.slice(1)

/** 0-based line at which these lines begin. */
function placeOf(lines: readonly string[], text: string): number {
  const all = text.split('\n')
  const places = all.keys().filter((at) => lines.every((line, index) => all[at + index] === line))
  const [place, another] = places.toArray()
  if (place === undefined || another !== undefined)
    throw new Error(`${another === undefined ? 'Nowhere' : 'Twice'} in the good file:\n${lines.join('\n')}`)
  return place
}
