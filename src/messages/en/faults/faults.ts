/** Every message about content, in English. */
import { styleFaults } from './style.ts'
import { wordsFaults } from './words.ts'

export const faults = { ...styleFaults, ...wordsFaults } as const
