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

type Values = Readonly<Record<string, string>>

/** @param values what is written in place of `{{name}}` and the like; GitHub's own `${{ … }}` stays */
export function starterFile(file: string, values: Values): string {
  const text = readFileSync(engineFile(`examples/site/${file}`), 'utf8')
  const yaml = /\.(?:yaml|yml)$/.test(file) ? text : (/^---\n.*?\n---\n/s.exec(text)?.[0] ?? '')
  return filled(yaml, values, inYaml) + filled(text.slice(yaml.length), values, inMarkdown)
}

const filled = (text: string, values: Values, written: (value: string) => string): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, key) => (values[key] === undefined ? whole : written(values[key])))

/** Within the quotation marks that every value has around it. */
const inYaml = (value: string): string => JSON.stringify(value).slice(1, -1)

/** So that no sign of a name is one of Markdown's, inside a line or where it begins one. */
const inMarkdown = (value: string): string =>
  value.replace(/[\\`*_{}[\]<>|~&]/g, '\\$&').replace(/^(\d*)([-+#.)])/, '$1\\$2')

export const starterWords = (locale: Locale, name: string): StarterWords =>
  parse(starterFile(`${locale}/words.yaml`, { name }))
