/** A fault in the frontmatter, before it is known where in the file that is. */

import type { Path } from '../messages/path.ts'
import type { Fault as PlacelessFault } from '../problem.ts'

export interface Fault extends PlacelessFault {
  readonly path: Path
  /** Character of the value at `path` that is meant, from 0; left out for the value as a whole. */
  readonly index?: number
  /** True where the key is meant, not its value. */
  readonly atKey?: boolean
}
