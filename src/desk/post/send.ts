/** A story is posted: first every account is opened, then one after the other gets its post. */
import { createHash, randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EditorWords } from '../../messages/editor-words.ts'
import { withinLimits } from '../../picture/within-limits.ts'
import { ask } from '../address.ts'
import type { PostEdition, PostKit } from './kit.ts'
import type { Account, NetworkName, Outgoing, OutgoingPicture } from './network.ts'
import type { Order } from './order.ts'
import { type Door, doorsOf } from './sign-in.ts'
import { troubleOf } from './trouble.ts'

export interface Sending {
  readonly order: Order
  readonly kit: PostKit
  /** Of the story, where `post.json` is. */
  readonly folder: string
  readonly say: EditorWords
  readonly print: (line: string) => void
}

/** As many pictures as every service takes. */
const most = 4

/** The pictures of an edition that are posted: its panels, upright. */
export const panelsOf = ({ pictures }: PostEdition): PostEdition['pictures'] =>
  pictures.filter(({ ratio }) => ratio === '4:5').slice(0, most)

/**
 * Says of every service what came of it.
 * @returns false where it is not on all of them
 * @throws WrongUsage where something is missing; nothing was sent then
 */
export async function sendStory(sending: Sending): Promise<boolean> {
  const { order, say, print } = sending
  const { url } = editionOf(sending)
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
  const missing: NetworkName[] = []
  for (const { door, account } of accounts)
    if (!(await tried(door, sending, () => posted(account, door.name, sending)))) missing.push(door.name)
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

async function posted(account: Account, name: NetworkName, sending: Sending): Promise<void> {
  const { order, kit, say, print } = sending
  const edition = editionOf(sending)
  const before = order.again ? null : await account.earlier(edition.url, Date.parse(kit.published))
  if (before !== null) return print(say.post.already(name, before))
  print(say.post.posted(name, await account.send(await outgoing(account, name, sending))))
}

/** The address alone would do for a key, were it not that a text may be mended before it is sent again. */
async function outgoing(account: Account, name: NetworkName, sending: Sending): Promise<Outgoing> {
  const { order, folder } = sending
  const edition = editionOf(sending)
  const { text } = edition.texts[name]
  const pictures: OutgoingPicture[] = []
  for (const { file, alt } of panelsOf(edition))
    pictures.push({ ...(await withinLimits(await readFile(join(folder, file)), account.limits)), alt })
  const once = order.again ? randomUUID() : ''
  const key = createHash('sha256')
    .update(JSON.stringify([edition.url, text, once]))
    .digest('hex')
  return { text, locale: order.locale, pictures, key }
}

export function editionOf({ kit, order: { locale } }: Pick<Sending, 'kit' | 'order'>): PostEdition {
  const edition = kit.languages[locale]
  if (!edition) throw new Error(`${kit.story} has no edition in ${locale}`)
  return edition
}
