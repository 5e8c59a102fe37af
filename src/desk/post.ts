/** `npm run post -- door`: pictures and texts of a story, ready to be posted; with `--to`, they are. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { markFolder, ownFolder } from '../disk/own-folder.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { readTyped, WrongUsage } from './command-line.ts'
import { deskStories } from './desk-stories.ts'
import { type PostKit, writeKit } from './post/kit.ts'
import { orderOf, refuseUnpublished } from './post/order.ts'
import { addressMissing } from './reminders.ts'
import { wholeStories } from './whole-stories.ts'

const typed = readTyped(process.argv.slice(2), ['dry-run', 'again'], ['out', 'to', 'language'])
const { out = '.cache/post' } = typed.values
const say = editorWords(typed.locale ?? editorLocale())
const { stories, library } = await wholeStories(typed.words, ({ post }) => post.noName)
const desk = new Map(deskStories(library, librarySettings()).map((story) => [story.slug, story]))
const order = orderOf(typed, stories)
const missing = addressMissing()
if (order) refuseUnpublished(order, desk.get(order.story.slug))
if (order && missing) throw new WrongUsage(missing)

const folder = ownFolder(out, { what: 'post', example: 'npm run post -- door --out post' })
await mkdir(folder, { recursive: true })
markFolder(folder)
if (missing) process.stderr.write(`${missing(say)}\n`)
for (const story of stories) {
  const { slug } = story
  const state = desk.get(slug)?.state ?? 'draft'
  // What was made of other stories stays.
  await rm(join(folder, slug), { recursive: true, force: true })
  const kit = await writeKit({ story, topics: library.topics, state }, join(folder, slug))
  const count = Object.values(kit.languages).flatMap(({ pictures }) => pictures).length
  process.stdout.write(`${say.post.written(join(out, slug), count)}\n`)
  if (state !== 'published') process.stdout.write(`${say.post.notYet(slug)}\n`)
  await sent(kit)
}

/** Its packages are loaded by nobody else. */
async function sent(kit: PostKit): Promise<void> {
  if (!order) return
  const { editionOf, sendStory } = await import('./post/send.ts')
  const { shownOf } = await import('./post/show.ts')
  const print = (line: string): void => void process.stdout.write(`${line}\n`)
  const { isDry, to } = order
  const edition = editionOf({ kit, order })
  if (isDry) print(shownOf({ edition, to, folder: join(out, kit.story) }, say))
  else if (!(await sendStory({ order, kit, folder: join(folder, kit.story), say, print })))
    process.exitCode = 1
}
