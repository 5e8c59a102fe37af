/** `npm run preview`: the site that was built, as a real host would serve it. */
import { existsSync } from 'node:fs'
import type { Localized } from '../languages/locales.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { readTyped, refuseWords, WrongUsage } from './command-line.ts'
import { portIn } from './port.ts'
import { built, type Served, serve } from './serve.ts'

const { values, words, locale } = readTyped(process.argv.slice(2), [], ['port'])
refuseWords(words)
const asked = portIn(values.port ?? process.env['PORT'])
if (!existsSync(`${built}/index.html`)) throw noSite()
const { address } = await (asked === null ? serveAtNext(4321) : serve(built, asked).catch(taken))
process.stdout.write(said(address)[locale ?? editorLocale()])

/** Where nobody asked for a port, `npm run dev` may have the usual one. */
async function serveAtNext(port: number): Promise<Served> {
  return serve(built, port).catch((error: unknown) => {
    if (!isTaken(error) || port > 4340) return taken(error)
    return serveAtNext(port + 1)
  })
}

function taken(error: unknown): never {
  if (!isTaken(error)) throw error
  throw new WrongUsage({
    en: `Port ${error.port} is taken by another program. Choose another: npm run preview -- --port 5000`,
    ja: `ポート ${error.port} はほかのプログラムが使っています。別のポートを選んでください: npm run preview -- --port 5000`,
  })
}

function isTaken(error: unknown): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function noSite(): WrongUsage {
  return new WrongUsage({
    en: `There is no site in ${built}/ yet. Type: npm run build`,
    ja: `${built}/ にサイトがまだありません。次を実行してください: npm run build`,
  })
}

function said(address: string): Localized {
  return {
    en: `The site in ${built}/ is at ${address}/\nCtrl-C ends this.\n`,
    ja: `${built}/ のサイトは ${address}/ で見られます。\n終わるには Ctrl-C を押してください。\n`,
  }
}
