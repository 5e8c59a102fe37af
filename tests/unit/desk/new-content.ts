/** Content folders in which `npm run new` writes, and what the desk says of them afterwards. */
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { newFiles, readWorld, writeNew } from '../../../src/desk/new/make.ts'
import { type Answers, judgeAnswers } from '../../../src/desk/new/request.ts'
import type { Said } from '../../../src/messages/editor-words.ts'
import type { Problem } from '../../../src/problem.ts'
import type { Library } from '../../../src/reading/library/library.ts'
import { fixtures } from '../../cases.ts'
import '../reading/library-of.ts'
import { what } from '../words-of.ts'

const { proof } = await import('../../../src/desk/proof.ts')

const house = join(import.meta.dirname, '../../house/content')

/** In Tokyo it is already 25 November. */
const now = Date.parse('2026-11-24T16:00:00Z')

export interface Desk {
  readonly path: string
  /** Does what the command does; what it refuses. */
  readonly ask: (answers: Answers) => Promise<readonly Said[]>
  readonly files: (slug: string) => Promise<readonly string[]>
  readonly text: (name: string) => Promise<string>
  /** Everything `check` says, of drafts too. */
  readonly read: () => Promise<Library>
}

/** The topics and people of the tests' site and the good stories named, for as long as `use` lasts. */
export async function atDesk(stories: readonly string[], use: (desk: Desk) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'yonkoma-new-'))
  const path = join(root, 'content')
  const options = { root, content: path, now }
  try {
    await cp(house, path, { recursive: true, filter: (from) => basename(from) !== 'stories' })
    for (const slug of stories)
      await cp(join(fixtures, 'base/stories', slug), join(path, 'stories', slug), { recursive: true })
    await use({
      path,
      ask: async (answers) => {
        const world = await readWorld(options, answers.slug)
        const request = judgeAnswers(answers, world)
        if (!('kind' in request)) return request
        const files = await newFiles(request, { options, topics: world.topics })
        return 'faults' in files ? files.faults : writeNew(files)
      },
      files: async (slug) => (await readdir(join(path, 'stories', slug))).toSorted(),
      text: (name) => readFile(join(path, 'stories', name), 'utf8'),
      read: () => proof({ ...options, includeUnpublished: true }),
    })
  } finally {
    await rm(root, { recursive: true })
  }
}

/** All problems but the gaps that are meant. */
export const unmeant = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({ rule }) => rule !== 'unwritten')
    .map((problem) => `${problem.file}:${problem.line} ${problem.rule} ${what(problem)}`)
