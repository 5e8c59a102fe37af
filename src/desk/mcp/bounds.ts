/** What a program may ask for: stories of this site by their names, and texts that people could read. */
import { join } from 'node:path'
import { isWithin } from '../../disk/real-place.ts'
import { Refusal } from '../../disk/refusal.ts'
import { librarySettings } from '../../reading/library/settings.ts'
import { contentPlace } from '../new/make.ts'
import { isSlug } from '../new/slug.ts'

/** kB of a text. */
const most = 100

/** Of a word that is quoted in a message. */
const longest = 60

/** @throws Refusal for a text that is too long, or a group with one */
export function refuseLong(name: string, value: unknown): void {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) refuseLong(`${name}.${key}`, inner)
  if (typeof value !== 'string') return
  const size = Math.ceil(Buffer.byteLength(value) / 1000)
  if (size > most) throw new Refusal(({ mcp }) => mcp.tooLong({ name, size, most }))
}

/** @throws Refusal for what is no name of a story, or leads out of the content */
export function refuseSlug(slug: string): void {
  if (!isSlug(slug)) throw new Refusal(({ mcp }) => mcp.badSlug(slug.slice(0, longest)))
  refuseOutside(`stories/${slug}`)
}

/**
 * @param name below the content folder: `stories/door`, `topics.yaml`
 * @throws Refusal where links lead out of the content, or in a circle
 */
export function refuseOutside(name: string): void {
  const place = contentPlace(librarySettings())
  if (!isInside(join(place.path, name), place.path))
    throw new Refusal(({ mcp }) => mcp.outside(`${place.name}/${name}`))
}

function isInside(path: string, folder: string): boolean {
  try {
    return isWithin(path, folder)
  } catch {
    return false
  }
}
