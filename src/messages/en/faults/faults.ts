/** Every message about content, in English. */
import { bodyFaults } from './body.ts'
import { componentFaults } from './components.ts'
import { mdxFaults } from './mdx.ts'
import { styleFaults } from './style.ts'
import { wordsFaults } from './words.ts'

export const faults = {
  ...bodyFaults,
  ...componentFaults,
  ...mdxFaults,
  ...styleFaults,
  ...wordsFaults,
} as const
