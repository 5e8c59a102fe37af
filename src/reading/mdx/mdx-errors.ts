/** What MDX's syntax errors mean to somebody who writes Markdown. */
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../../problem.ts'
import type { Stop } from './mdx-places.ts'

/** By what the parser says; the first that fits. */
const meanings: readonly (readonly [RegExp, Fault])[] = [
  [/closing tag|end-tag|opening tag|closing slash/i, fault('tag-not-closed')],
  [/import\/exports/i, fault('import')],
  [/\(U\+0021\).*before name|comment/i, fault('html-comment')],
  [/before (local )?name/i, fault('stray-angle')],
  [/expression|acorn/i, fault('expression/open')],
]

/** What is none of these is a tag, its attributes or where its lines go on. */
export function explainMdx({
  reason,
  names,
  isTag,
  address,
}: Pick<Stop, 'reason' | 'names' | 'isTag' | 'address'>): Fault {
  if (address !== null) return fault('stray-angle/address', { address })
  const [name = '', closed] = names
  // Components begin with a capital: `<br>` is HTML, `a<b` and `<me@example.com>` are signs in the text.
  const isSmall = /^[a-z]/.test(name)
  if (isTag && isSmall) return fault('raw-html', { tag: name, near: null, valid: [] })
  if (isTag && closed !== undefined) return fault('tag-not-closed/crossed', { opened: name, closed })
  const [, found] = meanings.find(([says]) => says.test(reason)) ?? []
  return found ?? fault(isSmall ? 'stray-angle' : 'component-syntax')
}
