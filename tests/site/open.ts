import { existsSync } from 'node:fs'
import { built, serve } from '../../src/desk/serve.ts'

/** Opens the built site for the readers of the tests; what it returns closes it again. */
export default async function open(): Promise<() => Promise<void>> {
  if (!existsSync(`${built}/index.html`))
    throw new Error(`There is no site in ${built}/ yet. Type: npm run build`)
  const { address, close } = await serve(built)
  process.env['YONKOMA_SERVED'] = address
  return close
}
