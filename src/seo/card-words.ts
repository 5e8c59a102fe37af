/** What the card of a story shows, for readers who do not see it. */
import { contentOf } from '../comic/drawn-file.ts'
import { posterCast } from '../comic/panel/poster.ts'
import { cast } from '../story/cast.ts'
import type { Edition, Story } from '../story/story.ts'
import { headWords } from './words.ts'

export function cardWords({ mood, card }: Story, { locale, title, comic }: Edition): string {
  const panel = comic.panels[card - 1]
  const names = (panel && castOf(panel, locale)) ?? []
  if (panel?.art.kind === 'own') return headWords[locale].panelCard(title)
  if (names.length > 0) return headWords[locale].castCard(title, names)
  return headWords[locale].storyCard(title, mood ?? 'happy')
}

function castOf(panel: Edition['comic']['panels'][number], locale: Edition['locale']): readonly string[] {
  const content = contentOf(panel)
  return content ? posterCast(content).map((who) => cast[who][locale]) : []
}
