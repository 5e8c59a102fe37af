/** Every message about content, in Japanese. */
import type { faults as english } from '../../en/faults/faults.ts'
import type { Twin } from '../../message.ts'
import { bodyFaults } from './body.ts'
import { comicFaults } from './comic.ts'
import { componentFaults } from './components.ts'
import { mdxFaults } from './mdx.ts'
import { pairFaults } from './pair.ts'
import { scriptFaults } from './script.ts'
import { styleFaults } from './style.ts'
import { wordsFaults } from './words.ts'

export const faults: Twin<typeof english> = {
  ...bodyFaults,
  ...comicFaults,
  ...componentFaults,
  ...mdxFaults,
  ...pairFaults,
  ...scriptFaults,
  ...styleFaults,
  ...wordsFaults,
}
