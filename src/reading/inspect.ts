/** Checks of an edition that need its pictures and its own glossary. */

import { join } from 'node:path'
import { prose } from '../languages/prose.ts'
import { fault } from '../messages/fault.ts'
import { inspectPicture } from '../picture/inspect.ts'
import { isRefused } from '../picture/refused.ts'
import type { Place, Problem } from '../problem.ts'
import type { Picture } from '../stories/story.ts'
import { anchorChoice, anchors, anchorsOfPage } from './body/anchors.ts'
import { isPictureName } from './body/links.ts'
import type { Draft } from './draft.ts'
import { type Folder, storedNames } from './library/folder-files.ts'
import { isRecord, listOf } from './raw.ts'
import { choice } from './text/did-you-mean.ts'

interface Inspected {
  /** By the name the author wrote. */
  readonly pictures: ReadonlyMap<string, Picture>
  readonly problems: readonly Problem[]
}

/** Opens every picture that the drafts name, each once. */
export async function inspectPictures(folder: Folder, drafts: readonly Draft[]): Promise<Inspected> {
  const uses = drafts.flatMap(picturesNamed)
  const names = [...new Set(uses.map(({ name }) => name))]
  const files = await storedNames(folder)
  const results = await Promise.all(
    names.map(async (name) => {
      const file = files.get(join(name)) ?? name
      return [name, await inspectPicture(join(folder.path, file), join(folder.name, file))] as const
    }),
  )
  const pictures = new Map<string, Picture>()
  const problems: Problem[] = []
  for (const [name, result] of results) {
    if (!isRefused(result)) pictures.set(name, result)
    else
      problems.push(
        ...firstUses(name, uses).map(
          ({ file, place }): Problem => ({ file, ...place, severity: 'error', ...result(name) }),
        ),
      )
  }
  return { pictures, problems }
}

/** A picture that is bad in one place is bad in all: once a file is enough. */
const firstUses = (name: string, uses: readonly Use[]): Use[] =>
  uses.filter(
    (use, index) =>
      use.name === name &&
      index === uses.findIndex((first) => first.name === name && first.file === use.file),
  )

interface Use {
  readonly name: string
  readonly file: string
  readonly place: Place
}

/** Only well-formed names: others are reported by the schema. */
function picturesNamed({ frontmatter, references, file }: Draft): Use[] {
  const inBody = references
    .filter(({ kind, target }) => kind === 'picture' && isPictureName(target))
    .map(({ target, line, column }) => ({ name: target, file, place: { line, column } }))
  const comic = isRecord(frontmatter?.data) ? frontmatter.data['comic'] : null
  const panels = isRecord(comic) ? listOf(comic['panels']) : []
  const paths = [['comic', 'art'], ...panels.map((_, index) => ['comic', 'panels', index, 'art'])]
  const owners: readonly unknown[] = [comic, ...panels]
  const inComic = owners.flatMap((owner, index): Use[] => {
    const art = isRecord(owner) ? owner['art'] : null
    if (!frontmatter || typeof art !== 'string') return []
    return [{ name: art, file, place: frontmatter.placeOf(paths[index] ?? []) }]
  })
  return [...inComic, ...inBody].filter(
    ({ name }) => /^\.\/[\p{L}\p{M}\p{N}_.-]+$/u.test(name) && !name.includes('..'),
  )
}

/**
 * Terms must be in the glossary, anchors on the page. Shaped for `drafts.flatMap`.
 * @param drafts all editions of the story: the anchors of one may be made from the words of another
 */
export function checkReferences(draft: Draft, _index: number, drafts: readonly Draft[]): Problem[] {
  const { frontmatter, references, file } = draft
  // Frontmatter that cannot be read hides the glossary; its own problems are reported.
  if (!isRecord(frontmatter?.data)) return []
  const terms = termIds(frontmatter.data)
  const own = anchorsOf(draft, drafts)
  const onPage = own && [...own, ...anchorsOfPage(terms)]
  return references.flatMap(({ kind, target, line, column }): Problem[] => {
    const at = { file, line, column, severity: 'error' } as const
    if (kind === 'term' && !terms.includes(target))
      return [{ ...at, ...fault('unknown-term', { id: target, ...choice(target, terms) }) }]
    if (kind === 'anchor' && onPage && !onPage.includes(target))
      return [{ ...at, ...fault('unknown-anchor', { anchor: target, ...anchorChoice(target, onPage) }) }]
    return []
  })
}

/** Anchors of an edition's headings; null where a problem hides some of them. */
function anchorsOf({ sections }: Draft, drafts: readonly Draft[]): readonly string[] | null {
  const naming = drafts.find(({ locale }) => prose(locale).namesAnchors)?.sections
  if (sections === null || naming === null) return null
  return [...anchors(sections, naming ?? null).values()]
}

function termIds(data: unknown): string[] {
  const glossary = isRecord(data) && Array.isArray(data['glossary']) ? data['glossary'] : []
  return glossary.flatMap((term: unknown) =>
    isRecord(term) && typeof term['id'] === 'string' ? [term['id']] : [],
  )
}
