/** The handbook's list of rules: each with the message that an editor reads who breaks it. */
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { rulesPageWords as en } from '../../messages/en/rules/page.ts'
import { rules as enRules, type RuleName } from '../../messages/en/rules/rules.ts'
import { rulesPageWords as ja } from '../../messages/ja/rules/page.ts'
import { rules as jaRules } from '../../messages/ja/rules/rules.ts'

/** What is printed for a mistake against a rule, in both languages. */
export type Examples = ReadonlyMap<RuleName, Readonly<Record<EditorLocale, string>>>

const pages = {
  en: { say: en, rules: enRules },
  ja: { say: ja, rules: jaRules },
} as const satisfies Readonly<Record<EditorLocale, unknown>>

/** @throws where a rule has no example */
export function rulesPage(examples: Examples, locale: EditorLocale): string {
  const { say, rules } = pages[locale]
  const rooms = Object.entries(rules).map(([room, list]) => {
    const name = say.rooms[room as keyof typeof rules]
    const entries = Object.entries(list).map(([rule, sentence]) =>
      entry(rule, sentence, examples.get(rule as RuleName)?.[locale]),
    )
    return `## ${name}\n\n${entries.join('\n\n')}`
  })
  return `# ${say.title}\n\n${say.lead}\n\n${rooms.join('\n\n')}\n`
}

function entry(rule: string, sentence: string, example: string | undefined): string {
  if (example === undefined) throw new Error(`The rule ${rule} has no example`)
  return `### \`${rule}\`\n\n${sentence}\n\n\`\`\`text\n${example}\n\`\`\``
}
