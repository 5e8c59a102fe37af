import type { Localized } from '../languages/locales.ts'

/** A command that goes no further, with the sentence that an editor reads: what is wrong, and what to type. */
export class Refusal extends Error {
  readonly said: Localized

  constructor(said: Localized) {
    super(said.en)
    this.said = said
  }
}
