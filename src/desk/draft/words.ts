/** What is wrong with a draft → a sentence for each, or for as many as anybody reads. */
import type { EditorWords } from '../../messages/editor-words.ts'
import type { DraftFault } from './look.ts'

/** The owner's sheet is known to them by the name under which they wrote it. */
const written = (file: string): string =>
  /^\/style\.[0-9a-f]{8}\.css$/.test(file) ? 'overrides/style.css' : file

/** A style sheet that is missing is one fault; thousands of them tell nobody more. */
const most = 50

export function draftSentences(faults: readonly DraftFault[], { build, problems }: EditorWords): string {
  const sentences = faults
    .slice(0, most)
    .map((found) => ({ ...found, from: written(found.from) }))
    .map((fault) =>
      fault.kind === 'broken' ? build.unreadable(fault.from, fault.why) : build.leadsNowhere(fault),
    )
  const more = faults.length - sentences.length
  return `${[...sentences, ...(more > 0 ? [problems.furtherOnes(more)] : [])].join('\n')}\n`
}
