/** Every message about content, in Japanese. */
import type { faults as english } from '../../en/faults/faults.ts'
import type { Twin } from '../../message.ts'
import { bodyFaults } from './body.ts'
import { componentFaults } from './components.ts'
import { mdxFaults } from './mdx.ts'
import { styleFaults } from './style.ts'
import { wordsFaults } from './words.ts'

export const faults: Twin<typeof english> = {
  ...bodyFaults,
  ...componentFaults,
  ...mdxFaults,
  ...styleFaults,
  ...wordsFaults,
}
