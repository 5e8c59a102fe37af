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
  [/attribute|in name|after name|before attribute value/i, fault('component-syntax')],
]

/** The parser's own words are shown where we have no better ones. */
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
  if (found?.rule === 'component-syntax' && isSmall) return fault('stray-angle')
  return found ?? fault('mdx', { words: reason.replace(/\s+/g, ' ') })
}
