/** What a new site begins with, as it lies in `examples/site/`: a folder for each language, and what all share. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { engineFile } from '../../disk/places.ts'
import type { Locale } from '../../languages/locales.ts'
import type { ShareService } from '../../site/define.ts'

interface StarterWords {
  readonly tagline: string
  readonly description: string
  readonly promise: string
  readonly sideline: string
  readonly share: readonly ShareService[]
}

/** @param values what is written in place of `{{name}}` and the like; GitHub's own `${{ … }}` stays */
export const starterFile = (file: string, values: Readonly<Record<string, string>>): string =>
  readFileSync(engineFile(`examples/site/${file}`), 'utf8').replace(
    /\{\{(\w+)\}\}/g,
    (whole, key) => values[key] ?? whole,
  )

export const starterWords = (locale: Locale, name: string): StarterWords =>
  parse(starterFile(`${locale}/words.yaml`, { name: JSON.stringify(name).slice(1, -1) }))
