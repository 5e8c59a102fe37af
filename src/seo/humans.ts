import { profileOf } from '../site/accounts.ts'
import { mainLanguage, site } from '../site.ts'
import type { Person } from '../stories/story.ts'
import { aboutPath, address, contactPath } from '../urls/paths.ts'

/** Who makes this: https://humanstxt.org */
export const humans = (people: readonly Person[]): string =>
  [
    '/* TEAM */',
    ...people.flatMap(({ name, handle }) => [
      `Author: ${distinct(site.languages.map((locale) => name[locale])).join(' / ')}`,
      ...(handle === null ? [] : [`X: ${profileOf({ kind: 'x', handle })}`]),
    ]),
    '',
    '/* SITE */',
    `Name: ${distinct(site.languages.map((locale) => site.name[locale])).join(' / ')}`,
    `About: ${address(aboutPath(mainLanguage))}`,
    `Contact: ${address(contactPath(mainLanguage))}`,
    `Languages: ${site.languages.join(', ')}`,
    `Words and pictures: ${site.licence.name}, ${site.licence.url}`,
    '',
  ].join('\n')

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]
