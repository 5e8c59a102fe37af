import { editorWords, type Said } from '../messages/editor-words.ts'

/** A command that goes no further, with the sentence that an editor reads: what is wrong, and what to type. */
export class Refusal extends Error {
  readonly said: Said

  constructor(said: Said) {
    super(said(editorWords('en')))
    this.said = said
  }
}
