/** The Japanese words that are set in the display face on every page: what the shared subset must have. */
import { glob, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { inTurn } from '../disk/in-turn.ts'
import { ja } from '../languages/ja/words.ts'
import { sectionNames } from '../reading/body/section-names.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { site } from '../site.ts'

/** All of them in one string: the site's own, and those of the owner's pages and topics. */
export async function displayWords(): Promise<string> {
  const { name, tagline, promise, sideline } = site
  const known = Object.values(sectionNames).flatMap((section) => section.names.ja)
  const owner = await ownerHeadings()
  return [
    name.ja,
    tagline.ja,
    promise.ja,
    sideline.ja,
    sideline.en,
    ...interfaceHeadings(),
    ...known,
    ...owner,
  ].join('\n')
}

/** Titles, and the words of the pages that consist of headings. */
const headingKeys = /\.title$|^(home|missing)\./

/** A phrase with arguments counts as its source text: its fixed words are in there. */
const interfaceHeadings = (): string[] =>
  Object.entries(ja)
    .filter(([key]) => headingKeys.test(key))
    .map(([, words]) => String(words))

/** Titles and first- and second-level headings of the Japanese standing pages, and the names of topics and people. */
async function ownerHeadings(): Promise<string[]> {
  const settings = librarySettings()
  const content = resolve(settings.root, settings.content)
  const files = await Array.fromAsync(
    glob(['pages/**/ja.mdx', 'topics.yaml', 'people.yaml'], { cwd: content }),
  )
  const texts = await Promise.all(
    files.toSorted().map((file) => inTurn(() => readFile(join(content, file), 'utf8'))),
  )
  return texts.flatMap((text) => [...text.matchAll(heading)].map(([, words = '']) => words))
}

/** `title: …`, `## …`, and the name in `ja: { name: …, description: … }` or on a line of its own. */
const heading = /^(?:title:|##?\s|\s*ja:\s*\{\s*name:|\s+name:)([^,}\n]*)/gm
