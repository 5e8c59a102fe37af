/** What `npm run epub` says. */
import type { epubWords as english } from '../en/epub.ts'

export const epubWords: typeof english = {
  noMonth: '本にする月を指定してください: npm run epub -- 2026-09',
  notAMonth: (typed) => `「${typed}」は月として読めません。2026-09 のように年と月を書いてください。`,
  empty: (month, months) =>
    `${month} に公開された記事はありません。${months.length === 0 ? '先に記事を公開してください: npm run new' : `次から選んでください: ${months.join('、')}`}`,
  mistakes: '本は作りませんでした。先に上の誤りを直してください。',
  written: ({ file, stories, size }) => `${file}: ${stories}本、${size} MB`,
  untold: (month, language) =>
    `${month} の記事には${language}の版がないため、この言語の本は作りませんでした。`,
}
