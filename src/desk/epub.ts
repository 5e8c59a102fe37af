/** `npm run epub -- 2026-09`: the stories of a month as an e-book, in each language. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Book, bookOf } from '../book/book.ts'
import { epub } from '../book/epub.ts'
import { markFolder, ownFolder } from '../disk/own-folder.ts'
import { nameIn } from '../languages/locales.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { errorsIn, type Problem } from '../problem.ts'
import { type Library, readLibrary } from '../reading/library/library.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { type Month, months } from '../stories/archive.ts'
import { WrongUsage } from './command-line.ts'
import { epubRequest } from './epub/request.ts'
import { proofOf } from './proof.ts'
import { addressMissing } from './reminders.ts'
import { reportProblems } from './report.ts'

const request = epubRequest(process.argv.slice(2))
const folder = ownFolder(request.out, { what: 'books', example: 'npm run epub -- 2026-09 --out books' })
const locale = request.locale ?? editorLocale()
const say = editorWords(locale)
const library = await readLibrary(librarySettings())
const books = await booksOf(library)
if (books?.length === 0) process.exitCode = 2
else if (books) await writeBooks(books)
else {
  process.stderr.write(`${say.epub.mistakes}\n`)
  process.exitCode = 1
}

/**
 * @returns null where a story has errors, which are told: first of all content, as for a build, since nobody knows the
 *   month of a story that cannot be read; then those of the drawings of these months
 */
async function booksOf(read: Library): Promise<readonly Book[] | null> {
  if (tells(read.problems)) return null
  const wanted = monthsIn(read, request.months)
  const slugs = new Set(wanted.flatMap(({ stories }) => stories.map(({ slug }) => slug)))
  return tells((await proofOf(read, { slugs })).problems) ? null : wanted.flatMap(inLanguages)
}

/** True where there were errors to tell. */
function tells(problems: readonly Problem[]): boolean {
  const errors = errorsIn(problems)
  if (errors.length > 0) reportProblems(errors, locale)
  return errors.length > 0
}

/** @throws WrongUsage where nothing was published in one of them */
function monthsIn({ stories }: Library, wanted: readonly string[]): readonly Month[] {
  const all = months(stories.toReversed())
  return wanted.map((key) => {
    const month = all.find((one) => one.key === key)
    if (month) return month
    const keys = all.slice(0, 12).map((one) => one.key)
    throw new WrongUsage((words) => words.epub.empty(key, keys))
  })
}

function inLanguages(month: Month): readonly Book[] {
  return request.languages.flatMap((language) => {
    const book = bookOf(month, language, library)
    if (book) return [book]
    process.stderr.write(`${say.epub.untold(month.key, nameIn(locale, language))}\n`)
    return []
  })
}

/** Books of other months that were made before stay. */
async function writeBooks(books: readonly Book[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  markFolder(folder)
  const missing = addressMissing()
  if (missing) process.stderr.write(`${missing(say)}\n`)
  for (const book of books) {
    const name = `${book.key}.${book.locale}.epub`
    const bytes = await epub(book)
    await writeFile(join(folder, name), bytes)
    const size = Math.round(bytes.length / 1e5) / 10
    process.stdout.write(
      `${say.epub.written({ file: join(request.out, name), stories: book.chapters.length, size })}\n`,
    )
  }
}
