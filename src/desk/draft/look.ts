/**
 * The site that was just built, before it takes the place of the old one: every address of ours that a file of it names
 * is in it, and every file can be read.
 */
import { filesBelow } from '../../disk/files-below.ts'
import { site } from '../../site.ts'
import { openMemory } from './memory.ts'
import { isRead } from './named.ts'
import { isTheSameFromAll, placeOf, type SitePlace } from './place-of.ts'

export interface Missing {
  readonly kind: 'file' | 'place' | 'outside'
  /** Path on the site, with its #place where only that is missing; as it is written where it leaves the site. */
  readonly address: string
  /** The first file that names it. */
  readonly from: string
  /** How many more name it. */
  more: number
}

export interface Broken {
  readonly kind: 'broken'
  /** Path on the site. */
  readonly from: string
  /** In the words of the parser. */
  readonly why: string
}

export type DraftFault = Missing | Broken

interface Wanted {
  /** File with the place → its ids that are pointed at → a file that does so. */
  readonly places: Map<string, Map<string, string>>
  readonly missing: Map<string, Missing>
  readonly broken: Broken[]
}

/**
 * @param folder the draft, which is not changed
 * @param out where it goes: what the last build found there is remembered
 */
export async function faultsOf(
  folder: string,
  out: string,
  address: string = site.address,
): Promise<readonly DraftFault[]> {
  const files = new Set(filesBelow(folder).map((file) => `/${file}`))
  const wanted: Wanted = { places: new Map(), missing: new Map(), broken: [] }
  const targetOf = targetsAmong(files, address)
  const memory = await openMemory(folder, new URL(address).origin, out)
  for (const file of files) {
    if (!isRead(file)) continue
    const { addresses, ids, broken } = await memory.read(file)
    const from = shown(file)
    wanted.broken.push(...broken.map((why): Broken => ({ kind: 'broken', from, why })))
    for (const written of addresses) {
      const target = targetOf(written, from)
      if (target) look(written, target, { file, from, ids, wanted })
    }
  }
  for (const [file, places] of wanted.places) {
    const { ids } = await memory.read(file)
    for (const [id, from] of places)
      if (!ids.has(id)) miss(wanted, { kind: 'place', address: `${shown(file)}#${id}`, from: shown(from) })
  }
  await memory.save()
  return [...wanted.broken, ...wanted.missing.values()]
}

/** Where an address leads: a file of the site, or none; null where that is not ours to know. */
type Target = (SitePlace & { readonly file: string | undefined }) | null

/** Most addresses are on every page and lead to the same place from each, so each is followed once. */
function targetsAmong(files: ReadonlySet<string>, address: string) {
  const followed = new Map<string, Target>()
  return (written: string, from: string): Target => {
    const known = followed.get(written)
    if (known !== undefined) return known
    const place = placeOf(written, { from, address })
    const paths = place?.path == null ? [] : [place.path, `${place.path.replace(/\/$/, '')}/index.html`]
    const target = place && { ...place, file: paths.find((path) => files.has(path)) }
    if (isTheSameFromAll(written)) followed.set(written, target)
    return target
  }
}

interface Sight {
  readonly file: string
  readonly from: string
  readonly ids: ReadonlySet<string>
  readonly wanted: Wanted
}

function look(
  written: string,
  { path, id, file: target }: NonNullable<Target>,
  { file, from, ids, wanted }: Sight,
): void {
  if (path === null) return miss(wanted, { kind: 'outside', address: written, from })
  if (target === undefined) return miss(wanted, { kind: 'file', address: path, from })
  if (id === '' || !target.endsWith('.html') || (target === file && ids.has(id))) return
  const places = wanted.places.get(target) ?? new Map<string, string>()
  if (!places.has(id)) places.set(id, file)
  wanted.places.set(target, places)
}

function miss({ missing }: Wanted, what: Omit<Missing, 'more'>): void {
  const known = missing.get(what.address)
  if (known) known.more += 1
  else missing.set(what.address, { ...what, more: 0 })
}

/** `/ja/index.html` → `/ja/`, as readers know it. */
const shown = (file: string): string => file.replace(/\/index\.html$/, '/')
