/** `npm run post -- door`: pictures and texts of a story, ready to be posted by hand or by a program. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { markFolder, ownFolder } from '../disk/own-folder.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { readTyped } from './command-line.ts'
import { deskStories } from './desk-stories.ts'
import { writeKit } from './post/kit.ts'
import { addressMissing } from './reminders.ts'
import { wholeStories } from './whole-stories.ts'

const { values, words, locale: asked } = readTyped(process.argv.slice(2), [], ['out'])
const { out = '.cache/post' } = values
const say = editorWords(asked ?? editorLocale())
const { stories, library } = await wholeStories(words, ({ post }) => post.noName)
const states = new Map(deskStories(library, librarySettings()).map(({ slug, state }) => [slug, state]))

const folder = ownFolder(out, { what: 'post', example: 'npm run post -- door --out post' })
await mkdir(folder, { recursive: true })
markFolder(folder)
const missing = addressMissing()
if (missing) process.stderr.write(`${missing(say)}\n`)
for (const story of stories) {
  const { slug } = story
  // What was made of other stories stays.
  await rm(join(folder, slug), { recursive: true, force: true })
  const { pictures } = await writeKit(
    { story, topics: library.topics, state: states.get(slug) ?? 'draft' },
    join(folder, slug),
  )
  process.stdout.write(`${say.post.written(join(out, slug), pictures)}\n`)
  if (states.get(slug) !== 'published') process.stdout.write(`${say.post.notYet(slug)}\n`)
}
