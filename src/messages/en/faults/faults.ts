/** Every message about content, in English. */
import { styleFaults } from './style.ts'

export const faults = { ...styleFaults } as const
