import { locales } from '../languages/locales.ts'
import { profileOf } from '../site/accounts.ts'
import { site } from '../site.ts'
import type { Person } from '../stories/story.ts'
import { aboutPath, address, contactPath } from '../urls/paths.ts'

/** Who makes this: https://humanstxt.org */
export const humans = (people: readonly Person[]): string =>
  [
    '/* TEAM */',
    ...people.flatMap(({ name, handle }) => [
      `Author: ${distinct(locales.map((locale) => name[locale])).join(' / ')}`,
      ...(handle === null ? [] : [`X: ${profileOf({ kind: 'x', handle })}`]),
    ]),
    '',
    '/* SITE */',
    `Name: ${distinct(locales.map((locale) => site.name[locale])).join(' / ')}`,
    `About: ${address(aboutPath('en'))}`,
    `Contact: ${address(contactPath('en'))}`,
    `Languages: ${locales.join(', ')}`,
    `Words and pictures: ${site.licence.name}, ${site.licence.url}`,
    '',
  ].join('\n')

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]
