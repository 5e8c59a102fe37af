import assert from 'node:assert/strict'
import { WrongUsage } from '../../../src/desk/command-line.ts'
import type { Said } from '../../../src/messages/editor-words.ts'

/** What an editor is told of something that was mistyped. */
export function refusalOf(read: () => unknown): Said {
  try {
    read()
  } catch (error) {
    if (error instanceof WrongUsage) return error.said
    throw error
  }
  return assert.fail('it was understood')
}
