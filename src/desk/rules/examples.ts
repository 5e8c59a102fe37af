/** An example for every rule, from what the tests keep of each mistake: `rules.txt` names the rule of each message. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type EditorLocale, editorLocales } from '../../messages/editor-locale.ts'
import type { RuleName } from '../../messages/en/rules/rules.ts'
import type { Examples } from './page.ts'

/** In the order in which they are looked through; the first fixture of a rule that has no other mistake is taken. */
const kinds = ['faults', 'warnings', 'comics', 'links'] as const

/** @param fixtures folder of the tests' fixtures */
export async function ruleExamples(fixtures: string): Promise<Examples> {
  const all = (await Promise.all(kinds.map((kind) => examplesIn(join(fixtures, kind))))).flat()
  const found = new Map<RuleName, Example['text']>()
  for (const { rule, text } of all.toSorted((a, b) => a.others - b.others))
    if (!found.has(rule)) found.set(rule, text)
  return found
}

interface Example {
  readonly rule: RuleName
  readonly text: Readonly<Record<EditorLocale, string>>
  /** How many other messages there are beside it. */
  readonly others: number
}

async function examplesIn(folder: string): Promise<Example[]> {
  const names = (await readdir(folder)).toSorted()
  return (await Promise.all(names.map((name) => examplesOf(join(folder, name))))).flat()
}

async function examplesOf(fixture: string): Promise<Example[]> {
  const rules = (await readFile(join(fixture, 'rules.txt'), 'utf8')).trimEnd().split('\n') as RuleName[]
  const [en = [], ja = []] = await Promise.all(
    editorLocales.map(async (locale) =>
      messages(
        await readFile(join(fixture, locale === 'en' ? 'expected.txt' : `expected.${locale}.txt`), 'utf8'),
      ),
    ),
  )
  return rules.map((rule, index) => ({
    rule,
    text: { en: en[index] ?? '', ja: ja[index] ?? '' },
    others: rules.length - 1,
  }))
}

/** What was printed → each message with its cure. */
const messages = (printed: string): string[] =>
  printed
    .split(/^(?=\S.*?:\d+:\d+ {2})/m)
    .filter((part) => /^\S.*?:\d+:\d+ {2}/.test(part))
    .map((part) => /^.*(?:\n +.*)*/.exec(part)?.[0] ?? '')
