/** `mika!: words` → one line of dialogue. */
import type { Line } from './story.ts'

const manners = { '!': 'shout', '~': 'thought', '*': 'whisper' } as const

/** @param entry a mapping of one key, as the schema lets it through */
export function lineOf(entry: Readonly<Record<string, string>>): Line {
  const [[key, words]] = Object.entries(entry) as [[string, string]]
  const mark = key.at(-1)
  const manner = mark === '!' || mark === '~' || mark === '*' ? manners[mark] : 'say'
  return { speaker: manner === 'say' ? key : key.slice(0, -1), manner, words }
}
