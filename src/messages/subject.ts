/** What a message speaks of. */
import type { Path } from './path.ts'

/** A value of the frontmatter or of a settings file, something whole, or an attribute of a component. */
export type Subject = Path | Thing | Attribute

export type Thing = 'file' | 'frontmatter' | 'text' | 'value'

export interface Attribute {
  readonly attribute: string
  readonly component: string
}
