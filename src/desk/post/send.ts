/** A story is posted: first every account is opened, then one after the other gets its post. */
import { createHash, randomUUID } from 'node:crypto'
import type { EditorWords } from '../../messages/editor-words.ts'
import { withinLimits } from '../../picture/within-limits.ts'
import { shownEdition } from '../../stories/shown-edition.ts'
import { ask } from '../address.ts'
import { type DrawnPanel, drawPanels } from './kit.ts'
import type { Account, NetworkName, Outgoing, OutgoingPicture } from './network.ts'
import { type Ordered, postEditionOf } from './order.ts'
import { type Door, doorsOf } from './sign-in.ts'
import { troubleOf } from './trouble.ts'

export interface Sending extends Ordered {
  readonly say: EditorWords
  readonly print: (line: string) => void
}

/**
 * Says of every service what came of it.
 * @returns false where it is not on all of them
 * @throws WrongUsage where something is missing; nothing was sent then
 */
export async function sendStory(sending: Sending): Promise<boolean> {
  const { order, say, print } = sending
  const { url } = postEditionOf(sending)
  const doors = doorsOf(order.to, process.env)
  if ((await ask(url)).kind !== 'fine') {
    print(say.post.noPage(url))
    return false
  }
  const accounts = await opened(doors, sending)
  if (accounts.length < doors.length) {
    print(say.post.nothingPosted)
    return false
  }
  const panels = drawnOnce(sending)
  const missing: NetworkName[] = []
  for (const { door, account } of accounts)
    if (!(await tried(door, sending, () => posted({ ...sending, account, name: door.name, panels }))))
      missing.push(door.name)
  if (missing.length > 0) print(say.post.rest(order.story.slug, missing, order.locale))
  return missing.length === 0
}

interface Opened {
  readonly door: Door
  readonly account: Account
}

/** All of them are tried, so that everything that is wrong is said at once. */
async function opened(doors: readonly Door[], sending: Sending): Promise<readonly Opened[]> {
  const accounts: Opened[] = []
  for (const door of doors)
    await tried(door, sending, async () => {
      accounts.push({ door, account: await door.open() })
    })
  return accounts
}

/** What goes wrong on the way ends in a sentence. */
async function tried({ name, secrets }: Door, { say, print }: Sending, act: () => Promise<void>) {
  try {
    await act()
    return true
  } catch (error) {
    print(say.post.trouble(name, troubleOf(error, secrets)))
    return false
  }
}

interface Way extends Sending {
  readonly name: NetworkName
  readonly account: Account
  readonly panels: () => Promise<readonly DrawnPanel[]>
}

/** For all services, when the first of them needs them. */
function drawnOnce({ order: { story, locale } }: Sending): Way['panels'] {
  let drawn: ReturnType<Way['panels']> | undefined
  return () => {
    drawn ??= drawPanels(story, shownEdition(story, locale))
    return drawn
  }
}

async function posted(way: Way): Promise<void> {
  const { order, kit, say, print, account, name } = way
  const edition = postEditionOf(way)
  const before = order.again ? null : await account.earlier(edition.url, Date.parse(kit.published))
  if (before !== null) return print(say.post.already(name, before))
  print(say.post.posted(name, await account.send(await outgoing(way))))
}

/** The address alone would do for a key, were it not that a text may be mended before it is sent again. */
async function outgoing(way: Way): Promise<Outgoing> {
  const { order, account, name } = way
  const edition = postEditionOf(way)
  const { text } = edition.texts[name]
  const pictures: OutgoingPicture[] = []
  for (const { bytes, alt } of await way.panels())
    pictures.push({ ...(await withinLimits(bytes, account.limits)), alt })
  const once = order.again ? randomUUID() : ''
  const key = createHash('sha256')
    .update(JSON.stringify([edition.url, text, once]))
    .digest('hex')
  return { text, locale: order.locale, pictures, key }
}
