/** A mistake in the frontmatter, before it is known where in the file that is. */
import type { Path } from './read/path.ts'

export interface Fault {
  readonly path: Path
  readonly rule: string
  readonly what: string
  readonly cure: string
}
