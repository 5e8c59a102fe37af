/** The words that are set in the display face on every page, of languages whose letters no small file has. */
import { glob, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { inTurn } from '../disk/in-turn.ts'
import { language, words } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { prose } from '../languages/prose.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { site } from '../site.ts'

/** All of them in one string: the site's own, and those of the owner's pages and topics. */
export async function displayWords(): Promise<string> {
  const locales = site.languages.filter((locale) => language(locale).faces.headlines === 'own')
  const own = await Promise.all(locales.map(displayWordsIn))
  return [...site.languages.map((locale) => site.sideline[locale]), ...own].join('\n')
}

async function displayWordsIn(locale: Locale): Promise<string> {
  const { name, tagline, promise } = site
  const known = Object.values(prose(locale).sections).flat()
  const owner = await ownerHeadings(locale)
  return [
    name[locale],
    tagline[locale],
    promise[locale],
    ...interfaceHeadings(locale),
    ...known,
    ...owner,
  ].join('\n')
}

/** Titles, and the words of the pages that consist of headings. */
const headingKeys = /\.title$|^(home|missing)\./

/** A phrase with arguments counts as its source text: its fixed words are in there. */
const interfaceHeadings = (locale: Locale): string[] =>
  Object.entries(words(locale))
    .filter(([key]) => headingKeys.test(key))
    .map(([, phrase]) => String(phrase))

/** Titles and first- and second-level headings of the standing pages, and the names of topics and people. */
async function ownerHeadings(locale: Locale): Promise<string[]> {
  const settings = librarySettings()
  const content = resolve(settings.root, settings.content)
  const files = await Array.fromAsync(
    glob([`pages/**/${locale}.mdx`, 'topics.yaml', 'people.yaml'], { cwd: content }),
  )
  const texts = await Promise.all(
    files.toSorted().map((file) => inTurn(() => readFile(join(content, file), 'utf8'))),
  )
  return texts.flatMap((text) => [...text.matchAll(headingIn(locale))].map(([, found = '']) => found))
}

/** `title: …`, `## …`, and the name in `ja: { name: …, description: … }` or on a line of its own. */
const headingIn = (locale: Locale): RegExp =>
  new RegExp(String.raw`^(?:title:|##?\s|\s*${locale}:\s*\{\s*name:|\s+name:)([^,}\n]*)`, 'gm')
