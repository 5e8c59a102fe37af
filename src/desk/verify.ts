/** `npm run verify -- picture.png`: how a picture was made, and whether the script that it was drawn from is in this site. */
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { readLibrary } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { readTyped, WrongUsage } from './command-line.ts'
import { notedIn } from './verify/noted.ts'
import { scriptsOf } from './verify/scripts.ts'

const { words: files, locale } = readTyped(process.argv.slice(2), [])
if (files.length === 0) throw new WrongUsage(({ verify }) => verify.noName)

const { verify } = editorWords(locale ?? editorLocale())
const { stories } = await readLibrary({ ...librarySettings(), includeUnpublished: true })
const scripts = scriptsOf(stories)
for (const file of files) {
  const noted = await notedIn(file)
  const place = noted?.script ? scripts.get(noted.script) : undefined
  process.stdout.write(
    `${file}: ${noted ? verify.says({ ...noted, place: place ?? null }) : verify.noPicture}\n`,
  )
  if (!place) process.exitCode = 1
}
