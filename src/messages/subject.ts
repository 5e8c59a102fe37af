/** What a message speaks of. */
import type { Path } from './path.ts'

/** A value of the frontmatter or of a settings file, something whole, or an attribute of a component. */
export type Subject = Path | Thing | Attribute

export type Thing = 'file' | 'frontmatter' | 'text' | 'value'

export interface Attribute {
  readonly attribute: string
  readonly component: string
}

/** Whether it is an entry of a list. */
export const isEntry = (subject: Subject): boolean =>
  typeof subject === 'object' && 'at' in subject && typeof subject.at(-1) === 'number'
