/** `yonkoma/comic/explain`: problems in the words of an editor's language. By itself, since its sentences weigh 30 kB. */
import type { EditorLocale } from '../messages/editor-locale.ts'
import { told } from '../messages/told.ts'
import type { Problem } from '../problem.ts'

export interface Explanation {
  /** What is wrong. */
  readonly what: string
  /** What to type instead. */
  readonly cure: string
}

/** @param language `en` or `ja` */
export function explain(problem: Problem, language: EditorLocale = 'en'): Explanation {
  const [what, cure] = told(problem, language)
  return { what, cure }
}
