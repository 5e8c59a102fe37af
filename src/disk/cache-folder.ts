/** The folder of kept results: where it may lie, and what is said once where nothing can be written there. */
import { mkdirSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { isMainThread } from 'node:worker_threads'
import type { Localized } from '../languages/locales.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { around } from './around.ts'
import { markFolder, ownFolder, type Use } from './own-folder.ts'

const places = around()

/** Names that versions without marks gave. */
const kinds = /^(astro|bench|cards|errors|fonts|last-tidied|node|panels|pictures|review|search|stories)$/

const cacheUse: Use = {
  what: { en: 'the cache', ja: 'キャッシュの置き場所' },
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
  process.stderr.write(`${notKept(nameOf(places.cache), why)[editorLocale()]}\n`)
}

/** Seen by every world into which Astro loads this module. */
const told = Symbol.for('yonkoma.cache-told')
const world = globalThis as { [told]?: boolean }

function nameOf(folder: string): string {
  const name = relative(places.root, folder)
  return name.startsWith('..') ? folder : name
}

const notKept = (folder: string, why: string): Localized => ({
  en: `The cache ${folder} cannot be written (${why}), so nothing is kept for the next time. Make room there, or name another folder with YONKOMA_CACHE.`,
  ja: `キャッシュ ${folder} に書き込めないため（${why}）、次回のために何も残せません。空きを作るか、YONKOMA_CACHE で別のフォルダーを指定してください。`,
})

export const nowhereToWrite: Localized = {
  en: 'Neither the cache nor the folder for temporary files can be written. Make room on the disk and try again.',
  ja: 'キャッシュにも一時フォルダーにも書き込めません。ディスクに空きを作ってから、もう一度実行してください。',
}
