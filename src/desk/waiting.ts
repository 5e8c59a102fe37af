/** Stories dated ahead → the line that says so, or nothing. */
import type { Library } from '../story/library.ts'

export function waiting({ scheduled }: Pick<Library, 'scheduled'>): string {
  if (scheduled.length === 0) return ''
  const list = scheduled.map(({ slug, published }) => `${slug} until ${published.text}`).join(', ')
  const verb = scheduled.length === 1 ? '1 story waits' : `${scheduled.length} stories wait`
  return `${verb} to be published: ${list}.\n`
}
