/** A topic that is not in topics.yaml yet: what it says there, and what would be wrong with it. */
import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale, Localized } from '../../languages/locales.ts'
import type { Said } from '../../messages/editor-words.ts'
import { inOneLine } from '../../print-problems.ts'
import type { ContentPlace } from '../../reading/library/shared.ts'
import { isRecord } from '../../reading/raw.ts'
import { judge } from '../../reading/schema/judge.ts'
import { topics } from '../../reading/schema/shared-files.ts'
import { type Frontmatter, readYaml } from '../../reading/yaml/frontmatter.ts'
import { inEachLanguage, site } from '../../site.ts'
import { scalar } from './yaml-lines.ts'

export interface NewTopic {
  readonly key: string
  readonly name: Localized
  /** One line. */
  readonly description: Localized
}

const topicText = ({ key, name, description }: NewTopic): string =>
  [
    `${key}:`,
    ...site.languages.flatMap((locale) => [
      `  ${locale}:`,
      `    name: ${scalar(name[locale])}`,
      `    description: ${scalar(description[locale])}`,
    ]),
    '',
  ].join('\n')

/** What is wrong with one of its words, as `check` would say it; null where nothing is. */
export function wordFault(part: 'name' | 'description', locale: Locale, words: string): Said | null {
  const filled = inEachLanguage(() => 'word')
  const topic = { key: 'topic', name: filled, description: filled, [part]: { ...filled, [locale]: words } }
  const frontmatter: Frontmatter = readYaml(topicText(topic), 'topics.yaml')
  const [problem] = judge(topics, { file: 'topics.yaml', frontmatter }).problems
  return problem ? inOneLine(problem) : null
}

/**
 * Adds it below the others, in the line ends of the file.
 * @returns why nothing was added; null where it was
 */
export async function addTopic(topic: NewTopic, { path, name }: ContentPlace): Promise<Said | null> {
  const file = join(path, 'topics.yaml')
  const before = await readFile(file, 'utf8').catch(() => '')
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  const text = gap + topicText(topic)
  // `{ models: … }` and what ends with `...` take no more lines.
  const { data } = readYaml(before + text, 'topics.yaml')
  if (!isRecord(data) || !(topic.key in data)) return ({ begin }) => begin.closedTopics(`${name}/topics.yaml`)
  await appendFile(file, before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text)
  return null
}
