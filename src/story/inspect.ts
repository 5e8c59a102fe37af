/** Checks of an edition that need its pictures and its own glossary. */
import { join } from 'node:path'
import { inspectPicture, isRefused } from '../picture/inspect.ts'
import type { Place, Problem } from '../problem.ts'
import { sectionKinds } from './body/section-names.ts'
import { type Draft, isRecord } from './draft.ts'
import type { Folder } from './folder-files.ts'
import { suggest } from './read/did-you-mean.ts'
import type { Picture } from './story.ts'

interface Inspected {
  /** By the name the author wrote. */
  readonly pictures: ReadonlyMap<string, Picture>
  readonly problems: readonly Problem[]
}

/** Opens every picture that the drafts name, each once. */
export async function inspectPictures(folder: Folder, drafts: readonly Draft[]): Promise<Inspected> {
  const uses = drafts.flatMap(picturesNamed)
  const names = [...new Set(uses.map(({ name }) => name))]
  const results = await Promise.all(
    names.map(
      async (name) => [name, await inspectPicture(join(folder.path, name), join(folder.name, name))] as const,
    ),
  )
  const pictures = new Map<string, Picture>()
  const problems: Problem[] = []
  for (const [name, result] of results) {
    if (!isRefused(result)) pictures.set(name, result)
    else
      problems.push(
        ...firstUses(name, uses).map(
          ({ file, place }): Problem => ({
            file,
            ...place,
            severity: 'error',
            rule: result.rule,
            what: `The picture ${name} ${result.what}`,
            cure: result.cure,
          }),
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
function picturesNamed({ frontmatter, body, file }: Draft): Use[] {
  const inBody = (body?.references ?? [])
    .filter(({ kind }) => kind === 'picture')
    .map(({ target, line, column }) => ({ name: target, file, place: { line, column } }))
  const comic = isRecord(frontmatter?.data) ? frontmatter.data['comic'] : null
  const panels = isRecord(comic) && Array.isArray(comic['panels']) ? comic['panels'] : []
  const inComic = panels.flatMap((panel: unknown, index): Use[] => {
    const art = isRecord(panel) ? panel['art'] : null
    if (!frontmatter || typeof art !== 'string') return []
    return [{ name: art, file, place: frontmatter.placeOf(['comic', 'panels', index, 'art']) }]
  })
  return [...inComic, ...inBody].filter(({ name }) => /^\.\/[\w.-]+$/.test(name) && !name.includes('..'))
}

/** Terms must be in the glossary, anchors on the page. */
export function checkReferences({ body, file, frontmatter }: Draft): Problem[] {
  // Frontmatter that cannot be read hides the glossary; its own problems are reported.
  if (!isRecord(frontmatter?.data)) return []
  const terms = termIds(frontmatter.data)
  return (body?.references ?? []).flatMap(({ kind, target, line, column }): Problem[] => {
    const at = { file, line, column, severity: 'error' } as const
    if (kind === 'term' && !terms.includes(target))
      return [
        {
          ...at,
          rule: 'unknown-term',
          what: `\`<Term id="${target}">\` is not in the glossary.`,
          cure: `Add it to \`glossary:\` above. ${suggest(target, terms)}`,
        },
      ]
    if (kind === 'anchor' && !isAnchor(target, terms))
      return [
        {
          ...at,
          rule: 'unknown-anchor',
          what: `A link goes to #${target}, which is not on the page.`,
          cure: suggest(target, [...pageAnchors, ...terms.map((id) => `term-${id}`)]),
        },
      ]
    return []
  })
}

const pageAnchors: readonly string[] = [...sectionKinds, 'strip', 'takeaways', 'sources', 'glossary']

const isAnchor = (target: string, terms: readonly string[]): boolean =>
  pageAnchors.includes(target) || terms.some((id) => target === `term-${id}`)

function termIds(data: unknown): string[] {
  const glossary = isRecord(data) && Array.isArray(data['glossary']) ? data['glossary'] : []
  return glossary.flatMap((term: unknown) =>
    isRecord(term) && typeof term['id'] === 'string' ? [term['id']] : [],
  )
}
