/** `npm run post -- door`: pictures and texts of a story, ready to be posted; with `--to`, it is posted at once. */
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { markFolder, ownFolder } from '../disk/own-folder.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { readTyped, WrongUsage } from './command-line.ts'
import { deskStories } from './desk-stories.ts'
import { kitOf, type Posting, writeKit } from './post/kit.ts'
import { type Order, orderOf, refuseUnpublished } from './post/order.ts'
import { shownOf } from './post/show.ts'
import { addressMissing } from './reminders.ts'
import { wholeStories } from './whole-stories.ts'

const typed = readTyped(process.argv.slice(2), ['dry-run', 'again'], ['out', 'to', 'language'])
const say = editorWords(typed.locale ?? editorLocale())
const { stories, library } = await wholeStories(typed.words, ({ post }) => post.noName)
const desk = new Map(deskStories(library, librarySettings()).map((story) => [story.slug, story]))
const order = orderOf(typed, stories)
const missing = addressMissing()
if (order) refuseUnpublished(order, desk.get(order.story.slug))
if (order && missing) throw new WrongUsage(missing)
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const postings = stories.map(
  (story): Posting => ({ story, topics: library.topics, state: desk.get(story.slug)?.state ?? 'draft' }),
)
if (order && !order.isDry) await send(order)
else await writeKits()

/** What speaks to the services is loaded by nobody else. */
async function send(posted: Order): Promise<void> {
  const { sendStory } = await import('./post/send.ts')
  for (const posting of postings)
    if (!(await sendStory({ order: posted, kit: kitOf(posting), say, print }))) process.exitCode = 1
}

async function writeKits(): Promise<void> {
  const { out = '.cache/post' } = typed.values
  const folder = ownFolder(out, { what: 'post', example: 'npm run post -- door --out post' })
  await mkdir(folder, { recursive: true })
  markFolder(folder)
  if (missing) process.stderr.write(`${missing(say)}\n`)
  for (const posting of postings) {
    const { slug } = posting.story
    // What was made of other stories stays.
    await rm(join(folder, slug), { recursive: true, force: true })
    const kit = await writeKit(posting, join(folder, slug))
    const count = Object.values(kit.languages).flatMap(({ pictures }) => pictures).length
    print(say.post.written(join(out, slug), count))
    if (kit.state !== 'published') print(say.post.notYet(slug))
    if (order) print(shownOf({ kit, order, folder: join(out, slug) }, say))
  }
}
