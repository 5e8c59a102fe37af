/** Does something again whenever folders change. */
import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { basename, relative } from 'node:path'
import { watch } from 'chokidar'

import { isSystemFile } from '../reading/library/system-file.ts'

export interface WatchOptions {
  /** Ends the watch. */
  readonly signal: AbortSignal
  /** ms without a change before a run: editors write a file in several steps. */
  readonly quiet?: number
  /** Absolute paths of the files and folders that count; all if left out. */
  readonly only?: readonly string[]
}

/**
 * Runs once at the start, and after every change. Changes during a run lead to one more run, however many they are.
 * @returns when the signal has ended the watch and the last run is over
 * @throws what a run throws, and where the folder cannot be watched
 */
export async function runOnChange(
  folders: readonly string[],
  run: () => Promise<void>,
  { signal, quiet = 150, only }: WatchOptions,
): Promise<void> {
  // A watcher of nothing waits for ever.
  await Promise.all(folders.map((folder) => access(folder)))
  const changes = rememberedSignal()
  const debounced = afterQuiet(changes.send, quiet)
  const counts = (path: string): boolean =>
    !isSystemFile(basename(path)) && (only?.some((one) => !relative(one, path).startsWith('..')) ?? true)
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => !folders.includes(path) && !counts(path),
  })
  watcher.on('all', debounced.poke)
  // chokidar leaves out a change whose file has the age of the last one, as when a formatter saves right after the editor.
  const names = only?.map((path) => basename(path))
  const isNamed = (name: string): boolean => names?.includes(name) ?? !isSystemFile(name)
  watcher.on('raw', (_, path) => isNamed(basename(path)) && debounced.poke())
  const end = (): void => changes.send()
  signal.addEventListener('abort', end)
  const failed = new Promise<never>((_, reject) => watcher.once('error', reject))
  try {
    await Promise.race([once(watcher, 'ready'), failed])
    while (!signal.aborted) {
      await run()
      await Promise.race([changes.received(), failed])
    }
  } finally {
    signal.removeEventListener('abort', end)
    debounced.stop()
    await watcher.close()
  }
}

/** Calls once nothing has poked it for so many ms. */
function afterQuiet(call: () => void, quiet: number) {
  let timer: NodeJS.Timeout | undefined
  return {
    poke: (): void => {
      clearTimeout(timer)
      timer = setTimeout(call, quiet)
    },
    stop: (): void => clearTimeout(timer),
  }
}

/** A signal that waits for whoever asks next, and counts once however often it was sent. */
function rememberedSignal() {
  let wake = Promise.withResolvers<void>()
  return {
    send: (): void => wake.resolve(),
    received: async (): Promise<void> => {
      await wake.promise
      wake = Promise.withResolvers<void>()
    },
  }
}
