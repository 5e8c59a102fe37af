/** `npm run dev`: the site while somebody writes, on this machine only. */
import { astroPlaces } from './astro.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { portIn } from './port.ts'

const { values, words } = readTyped(process.argv.slice(2), [], ['port'])
refuseWords(words)
const port = portIn(values.port)
// The bundler's threads can hold up a process that ends at once: nobody is refused after they are there.
const { dev } = await import('astro')
await dev({ ...astroPlaces, server: { host: '127.0.0.1', ...(port !== null && { port }) } })
