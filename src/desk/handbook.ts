/** `npm run handbook`: draws the panels of the handbook again, and fills in the messages of its mistakes. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locales } from '../languages/locales.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { handbookFile, handbookPictures, withMessages } from './handbook/handbook.ts'

refuseWords(readTyped(process.argv.slice(2), []).words)
const pictures = join('content', 'handbook')
await mkdir(pictures, { recursive: true })
const drawn = new Set<string>()
for (const locale of locales) {
  const file = join('content', handbookFile(locale))
  const text = await withMessages(await readFile(file, 'utf8'), locale, 'tests/fixtures/faults')
  await writeFile(file, text)
  for (const { name, svg } of handbookPictures(text, locale)) {
    await writeFile(join(pictures, name), svg)
    drawn.add(name)
  }
  process.stdout.write(`${file}\n`)
}
// Whether a picture was ours or is an editor's cannot be told from it.
for (const name of await readdir(pictures))
  if (!drawn.has(name))
    process.stdout.write(
      `${join(pictures, name)} is not drawn by the handbook: delete it if nothing shows it.\n`,
    )
