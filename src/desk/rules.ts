/** `npm run rules`: writes the handbook's list of rules, in both languages. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentName, editorLocales } from '../messages/editor-locale.ts'
import { readTyped, refuseElsewhere, refuseWords } from './command-line.ts'
import { ruleExamples } from './rules/examples.ts'
import { rulesPage } from './rules/page.ts'

refuseWords(readTyped(process.argv.slice(2), []).words)
const fixtures = 'tests/fixtures'
refuseElsewhere([fixtures, 'docs'])
const examples = await ruleExamples(fixtures)
for (const locale of editorLocales) {
  const file = join('docs', documentName('rules', locale))
  await writeFile(file, rulesPage(examples, locale))
  process.stdout.write(`${file}\n`)
}
