/** What is printed around problems. */
import type { problemWords as english } from '../en/problems.ts'

export const problemWords: typeof english = {
  onlyWarnings: 'ここから下は注意です。直さなくても公開できます。',
  warning: '注意:',
  inOneLine: (what, cure) => `${what}${cure}`,
  furtherOnes: (more) => `ほかに、同じ種類の問題が${more}件あります。`,
  summary: ({ errors, warnings, files }) => {
    const counts = [errors > 0 ? `誤り${errors}件` : '', warnings > 0 ? `注意${warnings}件` : '']
    const found = counts.filter((text) => text !== '').join('、')
    return found === '' ? '問題は見つかりませんでした。' : `${files}個のファイルに、${found}。`
  },
}
