/** `npm run handbook`: draws the panels of the handbook again, and fills in the messages of its mistakes. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { editorLocales } from '../messages/editor-locale.ts'
import { readTyped, refuseElsewhere, refuseWords } from './command-line.ts'
import { handbookFile, handbookPictures, withMessages } from './handbook/handbook.ts'

refuseWords(readTyped(process.argv.slice(2), []).words)
const faults = 'tests/fixtures/faults'
const handbooks = editorLocales.map((locale) => ({ locale, file: handbookFile(locale) }))
refuseElsewhere([faults, ...handbooks.map(({ file }) => file)])
const pictures = join('docs', 'handbook')
await mkdir(pictures, { recursive: true })
const drawn = new Set<string>()
for (const { locale, file } of handbooks) {
  const text = await withMessages(await readFile(file, 'utf8'), locale, faults)
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
