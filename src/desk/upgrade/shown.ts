/** The changes of an upgrade as a list that people read: a folder that goes with all its files is one line. */
import type { EditorWords } from '../../messages/editor-words.ts'
import { tableLines } from '../columns.ts'
import type { Change } from './change.ts'

export function shownChanges(changes: readonly Change[], { upgrade }: EditorWords): string {
  const groups = Map.groupBy(changes, (change) => `${change.why} ${nameOf(change)}`)
  const rows = [...groups.values()].map((group) => {
    const [first] = group as [Change]
    const verb = first.text !== null ? upgrade.write : first.to ? upgrade.move : upgrade.remove
    const count = group.length > 1 ? ` (${upgrade.files(group.length)})` : ''
    return [`  ${verb}`, `${nameOf(first)}${count}`, upgrade.why[first.why]]
  })
  const columns = [0, 1, 2].map((index) => ({ head: '', cells: rows.map((row) => row[index] ?? '') }))
  return tableLines(columns, (text) => text)
    .slice(1)
    .map((line) => `${line}\n`)
    .join('')
}

/** Only whole folders of the engine, of a story or of the handbook go. */
function nameOf({ path, text, to }: Change): string {
  if (to !== undefined) return `${path} → ${to}`
  const folder = /^(content\/stories\/[^/]+|content\/[^/]+|(?!content|public|\.github)[^/]+)\//.exec(
    path,
  )?.[0]
  return (text === null && folder) || path
}
