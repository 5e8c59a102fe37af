/** How stories and panels were when they were last without a mistake, since the server began. */
import type { Locale } from '../../languages/locales.ts'
import type { Library } from '../../reading/library/library.ts'
import type { Panel } from '../../stories/story.ts'
import type { ShownStory } from './desk.ts'

export interface PanelKey {
  readonly slug: string
  readonly locale: Locale
  /** From 0. */
  readonly index: number
}

export class LastGood {
  readonly #stories = new Map<string, ShownStory>()
  readonly #panels = new Map<string, Panel>()

  remember({ stories, topics, people }: Library): void {
    for (const story of stories) {
      this.#stories.set(story.slug, { story, topics, people })
      for (const { locale, comic } of Object.values(story.editions))
        for (const [index, panel] of comic.panels.entries())
          this.keepPanel({ slug: story.slug, locale, index }, panel)
    }
  }

  keepPanel(key: PanelKey, panel: Panel): void {
    this.#panels.set(nameOf(key), panel)
  }

  story(slug: string): ShownStory | null {
    return this.#stories.get(slug) ?? null
  }

  panel(key: PanelKey): Panel | null {
    return this.#panels.get(nameOf(key)) ?? null
  }
}

const nameOf = ({ slug, locale, index }: PanelKey): string => `${slug}/${locale}/${index}`
