/** The few words that a body says by itself. The interface's other words live in `languages/`. */
import type { Localized } from '../../languages/locales.ts'

interface BodyWords {
  /** Heading of `<Unknown>` where the author gives none. */
  readonly unknown: string
  /** Heading of `<Note>` where the author gives none. */
  readonly note: string
  readonly footnotes: string
  readonly backToText: string
  readonly done: string
  readonly open: string
}

export const bodyWords = {
  en: {
    unknown: 'What we do not know yet',
    note: 'In one line',
    footnotes: 'Footnotes',
    backToText: 'Back to the text',
    done: 'Done',
    open: 'Open',
  },
  ja: {
    unknown: 'まだ分かっていないこと',
    note: 'ひとことで言うと',
    footnotes: '注',
    backToText: '本文に戻る',
    done: '済み',
    open: '未完了',
  },
} as const satisfies Localized<BodyWords>
