/** The generators that are compared, with everything the scenarios do to each. */
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { scenes } from '../src/stories/script-words.ts'
import { postFile, writeBare } from './bare.ts'
import { slugOf, writeContent } from './content.ts'
import type { Run } from './measure.ts'

export const scenarios = ['cold', 'unchanged', 'changed', 'retitled', 'restaged', 'topic'] as const
export type Scenario = (typeof scenarios)[number]

export interface Contender {
  readonly name: string
  readonly build: Run
  /** What a cold build must not find; empty where cold cannot be had. */
  readonly kept: readonly string[]
  /** Where the site is. */
  readonly dist: string | null
  /** What is done before each build; a scenario without one is left out. */
  readonly edits: Partial<Record<Scenario, (turn: number) => void>>
}

const nothing = (): void => undefined

export function yonkoma(folder: string, count: number): Contender {
  const content = join(folder, 'content')
  const [dist, cache] = [join(folder, 'dist'), join(folder, 'cache')]
  rmSync(folder, { recursive: true, force: true })
  writeContent(content, count)
  const story = join(content, 'stories', slugOf(Math.ceil(count / 2)))
  const [en, ja] = [join(story, 'en.mdx'), join(story, 'ja.mdx')]
  return {
    name: 'yonkoma',
    build: {
      words: ['bin/yonkoma.mjs', 'build'],
      folder: process.cwd(),
      env: { YONKOMA_CONTENT: content, YONKOMA_OUT: dist, YONKOMA_CACHE: cache },
    },
    kept: [dist, cache],
    dist,
    edits: {
      cold: nothing,
      unchanged: nothing,
      changed: (turn) => [en, ja].forEach((file) => void append(file, turn)),
      retitled: (turn) => replace(en, /^title: .*$/m, `title: Told again, the ${turn}th time`),
      restaged: (turn) => replace(en, /scene: [\w-]+/, `scene: ${scenes[turn % scenes.length]}`),
      topic: (turn) => replace(join(content, 'topics.yaml'), /name: .*/, `name: Topic ${turn}`),
    },
  }
}

/** The same articles with Astro's own Markdown and its own incremental build. */
export function bare(folder: string, count: number): Contender {
  rmSync(folder, { recursive: true, force: true })
  writeBare(folder, count)
  const middle = Math.ceil(count / 2)
  const [en, ja] = [postFile(folder, middle, 'en'), postFile(folder, middle, 'ja')]
  return {
    name: 'bare',
    build: { words: [resolve('node_modules/astro/bin/astro.mjs'), 'build'], folder, env: {} },
    kept: ['dist', '.cache', '.astro', 'node_modules'].map((name) => join(folder, name)),
    dist: join(folder, 'dist'),
    edits: {
      cold: nothing,
      unchanged: nothing,
      changed: (turn) => [en, ja].forEach((file) => void append(file, turn)),
      retitled: (turn) => replace(en, /^title: .*$/m, `title: Told again, the ${turn}th time`),
    },
  }
}

/** Any generator that builds a folder of its own. @param text `name=command@folder` */
export function peer(text: string): Contender {
  const [, name = '', command = '', folder = ''] = /^([\w-]+)=(.+)@(.+)$/.exec(text) ?? []
  if (!name) throw new Error(`Type a peer as name=command@folder, not ${text}`)
  return {
    name,
    build: { command, folder: resolve(folder), env: {} },
    kept: [],
    dist: null,
    edits: { unchanged: nothing },
  }
}

/** An editor's change: one more sentence at the end, another one each time. */
const append = (file: string, turn: number): void => appendFileSync(file, `\nRevised ${turn}.\n`)

const replace = (file: string, what: RegExp, by: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(what, by))
