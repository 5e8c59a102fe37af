/** `npm run preview`: the site that was built, as a real host would serve it. */
import { existsSync } from 'node:fs'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { readTyped, refuseWords, WrongUsage } from './command-line.ts'
import { portIn } from './port.ts'
import { built, type Served, serve } from './serve.ts'

const { values, words, locale } = readTyped(process.argv.slice(2), [], ['port'])
refuseWords(words)
const asked = portIn(values.port ?? process.env['PORT'])
if (!existsSync(`${built}/index.html`)) throw new WrongUsage(({ usage }) => usage.noSite(built))
const { address } = await (asked === null ? serveAtNext(4321) : serve(built, asked).catch(taken))
process.stdout.write(editorWords(locale ?? editorLocale()).usage.preview(built, address))

/** Where nobody asked for a port, `npm run dev` may have the usual one. */
async function serveAtNext(port: number): Promise<Served> {
  return serve(built, port).catch((error: unknown) => {
    if (!isTaken(error) || port > 4340) return taken(error)
    return serveAtNext(port + 1)
  })
}

function taken(error: unknown): never {
  if (!isTaken(error)) throw error
  throw new WrongUsage(({ usage }) => usage.portTaken(error.port))
}

function isTaken(error: unknown): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
