/** `yonkoma/html`: a script → the HTML of its strip, for a machine that builds pages. */
import { toHtml } from 'hast-util-to-html'
import { editorLocale } from '../messages/editor-locale.ts'
import { stripWords } from '../messages/strip-words.ts'
import { isError, type StripOptions, type StripProblem, sentence, stripInPage } from './strip-in-page.ts'

export type { StripOptions, StripProblem }

export interface StripHtml {
  /** `<yonkoma-strip>` with a figure; its looks are in `yonkoma/strip.css`. */
  readonly html: string
  readonly warnings: readonly StripProblem[]
}

/** @throws StripError where the script has mistakes; RangeError for a `spot` that is no colour */
export async function stripHtml(script: string, options: StripOptions = {}): Promise<StripHtml> {
  const { element, problems } = await stripInPage(script, options)
  if (!element) throw new StripError(problems.filter(isError))
  return { html: toHtml(element), warnings: problems }
}

/** All mistakes of a script: one a line of the message, which begins with line and column in the script. */
export class StripError extends Error {
  override name = 'StripError'
  readonly problems: readonly StripProblem[]

  constructor(problems: readonly StripProblem[]) {
    const { cannotBeDrawn } = stripWords(editorLocale())
    super([cannotBeDrawn(problems.length), ...problems.map(sentence)].join('\n'))
    this.problems = problems
  }
}
