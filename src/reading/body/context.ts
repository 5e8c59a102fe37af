/** What the HTML of a body depends on besides its words. */
import type { Locale } from '../../languages/locales.ts'
import type { Picture } from '../../stories/story.ts'
import type { Anchors } from './anchors.ts'

export interface BodyContext {
  readonly slug: string
  readonly locale: Locale
  readonly anchors: Anchors
  /** Checked pictures by the name the author wrote: `./chart.png`. */
  readonly pictures: ReadonlyMap<string, Picture>
}
