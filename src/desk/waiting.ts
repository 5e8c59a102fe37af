/** What is written and not on the site yet → lines that say so, or nothing. */
import type { EditorWords } from '../messages/editor-words.ts'
import type { Library } from '../reading/library/library.ts'
import { dayAt } from '../stories/day.ts'
import { appearsAt, hourAt } from './days.ts'

type Waiting = Pick<Library, 'scheduled'> & { readonly drafts?: readonly string[] }

/** @param waiting stories dated ahead, and slugs of drafts */
export function waiting({ scheduled, drafts = [] }: Waiting, { check }: EditorWords): string {
  const dated = scheduled.map(({ slug, published }) => ({ slug, until: untilOf(published.time) }))
  return [dated.length > 0 ? check.scheduled(dated) : '', drafts.length > 0 ? check.drafts(drafts) : ''].join(
    '',
  )
}

/** A day and hour on the site's clocks. */
function untilOf(time: number): string {
  const appears = appearsAt(time)
  return `${dayAt(appears)} ${hourAt(appears)}`
}
