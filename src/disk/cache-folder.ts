/** The folder of kept results: where it may lie, and what is said once where nothing can be written there. */
import { mkdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { around } from './around.ts'
import { markFolder, ownFolder, type Use } from './own-folder.ts'

const places = around()

/** Names that versions without marks gave. */
const kinds = /^(astro|bench|cards|errors|fonts|last-tidied|node|panels|pictures|review|search|stories)$/

const cacheUse: Use = {
  what: 'cache',
  example: 'YONKOMA_CACHE=.cache npm run build',
  allows: [places.cache, resolve(places.root, 'node_modules')],
  // Beside our results in the folder that has no other name others may keep theirs: only our own are ever removed.
  recognises: (_folder, names) => !process.env['YONKOMA_CACHE'] || names.every((name) => kinds.test(name)),
}

/** @throws Refusal where results would lie among an editor's files */
export function openCache(): void {
  if (isOpen) return
  const folder = ownFolder(places.cache, cacheUse, places)
  isOpen = true
  try {
    mkdirSync(folder, { recursive: true })
    markFolder(folder)
  } catch (error) {
    warnOnce(error)
  }
}

let isOpen = false

/** Says once a process that nothing is kept. */
export function warnOnce(error: unknown): void {
  if (world[told] || !isMainThread) return
  world[told] = true
  const why = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const { disk } = editorWords(editorLocale())
  process.stderr.write(`${disk.notKept(nameOf(places.cache), why)}\n`)
}

/** Seen by every world into which Astro loads this module. */
const told = Symbol.for('yonkoma.cache-told')
const world = globalThis as { [told]?: boolean }

function nameOf(folder: string): string {
  const name = relative(places.root, folder)
  return name.startsWith('..') ? folder : name
}
