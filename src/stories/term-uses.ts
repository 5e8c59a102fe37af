import type { Edition, Heading, Section } from './story.ts'

/** Under which heading each term of the glossary is first used in the text, by its id. */
export function termUses({ sections }: Pick<Edition, 'sections'>): ReadonlyMap<string, Heading> {
  const found = new Map<string, Heading>()
  for (const section of sections)
    for (const [id, heading] of usesIn(section)) if (!found.has(id)) found.set(id, heading)
  return found
}

/** Headings and terms of a section's HTML, as our renderer writes them, from top to bottom. */
const landmark = /<h\d[^>]*\sid="([^"]+)"|href="#term-([^"]+)"/g

function usesIn(section: Section): readonly (readonly [string, Heading])[] {
  const parts = new Map(section.parts.map((part) => [part.id, part]))
  let heading: Heading = section
  const uses: [string, Heading][] = []
  for (const [, part = '', term] of section.html.matchAll(landmark)) {
    if (term !== undefined) uses.push([term, heading])
    else heading = parts.get(part) ?? heading
  }
  return uses
}
