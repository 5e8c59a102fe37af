/** A picture that cannot be used, in the words of a problem. */
export interface Refused {
  readonly rule: 'missing-picture' | 'bad-picture' | 'unsafe-picture' | 'huge-picture'
  /** As the end of a sentence. */
  readonly what: string
  readonly cure: string
}
