/** The changes of an upgrade as a list that people read: a folder that goes with all its files is one line. */
import type { EditorWords } from '../../messages/editor-words.ts'
import type { Change } from './change.ts'

export function shownChanges(changes: readonly Change[], { upgrade }: EditorWords): string {
  const groups = Map.groupBy(changes, (change) => `${change.why} ${nameOf(change)}`)
  const rows = [...groups.values()].map((group) => {
    const [first] = group as [Change]
    const name = nameOf(first)
    const count = group.length > 1 ? ` (${upgrade.files(group.length)})` : ''
    const verb = first.text !== null ? upgrade.write : first.to ? upgrade.move : upgrade.remove
    return { verb, name: `${name}${count}`, why: upgrade.why[first.why] }
  })
  const width = Math.max(...rows.map(({ name }) => name.length))
  return rows.map(({ verb, name, why }) => `  ${verb}  ${name.padEnd(width)}  ${why}\n`).join('')
}

/** Only whole folders of the engine, of a story or of the handbook go. */
function nameOf({ path, text, to }: Change): string {
  if (to !== undefined) return `${path} → ${to}`
  const folder = /^(content\/stories\/[^/]+|content\/[^/]+|(?!content|public|\.github)[^/]+)\//.exec(
    path,
  )?.[0]
  return (text === null && folder) || path
}
