/** A line of dialogue that YAML reads as one string: what is the matter with its colon. */
import type { Localized } from '../../languages/locales.ts'
import { inQuotes } from '../../messages/quotation.ts'
import type { Fault } from '../../problem.ts'

/** @param line `mika:Hello`, `mika：Hello`, or `mika: Hello` that stood in quotes */
export function speechless(line: string): Fault {
  const match = /^([^\s:：]+)([:：])([ \u3000]*)(.*)$/s.exec(line)
  const [, speaker = 'mika', colon = '', gap = '', rest = ''] = match ?? []
  const words = rest === '' ? 'Hello!' : /[:#]/.test(rest) || gap === ' ' ? inQuotes(rest) : rest
  return {
    rule: 'bad-line',
    what: !match ? nobody : colon === '：' ? fullWidth : gap === ' ' ? quoted : spaceless,
    cure: {
      en: `Write the speaker, one half-width colon and a space, then the words: - ${speaker}: ${words}`,
      ja: `話し手、半角コロン、半角スペース、言葉の順に書いてください（例: - ${speaker}: ${words}）。`,
    },
  }
}

const nobody: Localized = { en: 'names no speaker.', ja: 'に、話し手が書かれていません。' }

const fullWidth: Localized = {
  en: 'has a full-width colon `：` after its speaker.',
  ja: 'の話し手の後ろが、全角コロン `：` です。',
}

const quoted: Localized = {
  en: 'has quotation marks around its speaker.',
  ja: 'が、話し手ごと引用符で囲まれています。',
}

const spaceless: Localized = {
  en: 'has no space after the colon.',
  ja: 'のコロンの後ろに、半角スペースがありません。',
}
