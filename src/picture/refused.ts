import type { Fault } from '../problem.ts'

/** A picture that cannot be used, in the words of a problem; `what` is the end of a sentence. */
export interface Refused extends Fault {
  readonly rule: 'missing-picture' | 'bad-picture' | 'unsafe-picture' | 'huge-picture'
}
