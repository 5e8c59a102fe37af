/** `npm run handbook`: draws the panels of the handbook anew, and fills in the messages of its mistakes. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locales } from '../i18n/locales.ts'
import { handbookFile, handbookPictures, withMessages } from './handbook/handbook.ts'

const pictures = join('content', 'handbook')
await rm(pictures, { recursive: true, force: true })
await mkdir(pictures, { recursive: true })
for (const locale of locales) {
  const file = join('content', handbookFile(locale))
  const text = await withMessages(await readFile(file, 'utf8'), locale, 'tests/fixtures/faults')
  await writeFile(file, text)
  for (const { name, svg } of handbookPictures(text, locale)) await writeFile(join(pictures, name), svg)
  process.stdout.write(`${file}\n`)
}
