/** Every address on another site that a story's files name, with its place. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from '../problem.ts'
import { targets } from '../reading/body/targets.ts'
import { type Draft, readDraft } from '../reading/draft.ts'
import type { ReadStory } from '../reading/folder.ts'
import { isRecord, listOf } from '../reading/raw.ts'
import { site } from '../site.ts'

export interface WebLink extends Place {
  readonly file: string
  /** Begins with http:// or https://. */
  readonly url: string
}

/**
 * Reads the files once more: what is kept of a story does not say where its addresses are.
 * @param root of the project, from which files are named
 */
export async function webLinks(stories: readonly ReadStory[], root: string): Promise<readonly WebLink[]> {
  const links: WebLink[] = []
  for (const { heads } of stories)
    for (const locale of site.languages) {
      const file = heads[locale]?.file
      if (file === undefined) continue
      links.push(...linksIn(readDraft({ bytes: await readFile(join(root, file)), file, locale })))
    }
  return links
}

/** Sources first, then the text. */
export function linksIn({ file, frontmatter, body }: Draft): WebLink[] {
  const sources = isRecord(frontmatter?.data) ? listOf(frontmatter.data['sources']) : []
  const inSources = sources.flatMap((source, index): WebLink[] => {
    const url = isRecord(source) ? source['url'] : null
    if (!frontmatter || typeof url !== 'string') return []
    return [{ file, url, ...frontmatter.placeOf(['sources', index, 'url']) }]
  })
  const inBody = (body ? targets(body.tree) : []).flatMap(({ kind, target, node }) => {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    return kind === 'link' ? [{ file, url: target, line, column }] : []
  })
  return [...inSources, ...inBody].filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url))
}
