/** What is written and not on the site yet → lines that say so, or nothing. */
import type { Locale, Localized } from '../languages/locales.ts'
import type { Library } from '../reading/library/library.ts'
import { dayAt } from '../stories/day.ts'
import { appearsAt, hourAt } from './days.ts'

type Waiting = Pick<Library, 'scheduled'> & { readonly drafts?: readonly string[] }

/** @param waiting stories dated ahead, and slugs of drafts */
export function waiting({ scheduled, drafts = [] }: Waiting, locale: Locale): string {
  const dated = scheduled.map(({ slug, published }) => ({ slug, until: untilOf(published.time) }))
  return [
    dated.length > 0 ? sentences[locale].scheduled(dated) : '',
    drafts.length > 0 ? sentences[locale].drafts(drafts) : '',
  ].join('')
}

/** A day and hour on the site's clocks. */
function untilOf(time: number): string {
  const appears = appearsAt(time)
  return `${dayAt(appears)} ${hourAt(appears)}`
}

interface Dated {
  readonly slug: string
  readonly until: string
}

interface Sentences {
  readonly scheduled: (stories: readonly Dated[]) => string
  readonly drafts: (slugs: readonly string[]) => string
}

const sentences: Localized<Sentences> = {
  en: {
    scheduled: (stories) => {
      const verb = stories.length === 1 ? '1 story waits' : `${stories.length} stories wait`
      return `${verb} to be published: ${stories.map(({ slug, until }) => `${slug} until ${until}`).join(', ')}.\n`
    },
    drafts: (slugs) => {
      const verb = slugs.length === 1 ? '1 story is a draft' : `${slugs.length} stories are drafts`
      return `${verb}: ${slugs.join(', ')}.\n`
    },
  },
  ja: {
    scheduled: (stories) =>
      `公開待ちの記事が${stories.length}本あります: ${stories.map(({ slug, until }) => `${slug}（${until}）`).join('、')}\n`,
    drafts: (slugs) => `下書きの記事が${slugs.length}本あります: ${slugs.join('、')}\n`,
  },
}
