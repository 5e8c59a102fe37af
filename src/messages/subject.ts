/** What a message speaks of. */
import type { Path } from './path.ts'

/** A value of the frontmatter or of a settings file, something whole, or an attribute of a component. */
export type Subject = Path | Thing | Attribute

export type Thing = 'file' | 'frontmatter' | 'text' | 'value'

export interface Attribute {
  readonly attribute: string
  readonly component: string
}

/** The key or the place in a list of what is meant; undefined for what is no value. */
const lastOf = (subject: Subject): PropertyKey | undefined =>
  typeof subject === 'object' && 'at' in subject ? subject.at(-1) : undefined

export const isEntry = (subject: Subject): boolean => typeof lastOf(subject) === 'number'

/** Whether somebody chooses where a panel takes place. */
export const isScene = (subject: Subject): boolean => lastOf(subject) === 'scene'

/** Whether a text is the key itself, not what is after it. */
export const isKey = (subject: Subject, text: string): boolean => lastOf(subject) === text
