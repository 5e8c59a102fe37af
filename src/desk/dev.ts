/** `npm run dev`: the site while somebody writes, on this machine only. */
import { basename, dirname, join, resolve } from 'node:path'
import { around } from '../disk/around.ts'
import { isReadByNode } from '../emit/read-by-node.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { artKinds } from '../site/own-art.ts'
import { astroPlaces } from './astro.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { portIn } from './port.ts'

const { values, words, locale } = readTyped(process.argv.slice(2), [], ['port'])
refuseWords(words)
const port = portIn(values.port)
// The bundler's threads can hold up a process that ends at once: nobody is refused after they are there.
const { dev } = await import('astro')
const { watcher } = await dev({
  ...astroPlaces,
  server: { host: '127.0.0.1', ...(port !== null && { port }) },
})
// They are read once, as every module of Node is.
watcher.on('all', (event, file) => {
  const { content } = around()
  const isSettings = [resolve('yonkoma.config.ts'), join(content, 'cast.yaml')].includes(resolve(file))
  const isArt = artKinds.some((kind) => dirname(resolve(file)) === join(content, kind))
  if (!isArt && (event !== 'change' || !(isSettings || isReadByNode(file)))) return
  process.stderr.write(`${editorWords(locale ?? editorLocale()).settings.changed(basename(file))}\n`)
})
