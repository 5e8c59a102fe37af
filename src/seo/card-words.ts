/** What the card of a story shows and says, for readers who do not see it. */

import { cardPanels, lineOnArt } from '../card/panel-picture.ts'
import type { PanelContent } from '../comic/panel/content.ts'
import { castName } from '../languages/cast-name.ts'
import { language } from '../languages/languages.ts'
import type { Locale } from '../languages/locales.ts'
import { site } from '../site.ts'
import { isSpeaker } from '../stories/cast.ts'
import type { Edition, Story } from '../stories/story.ts'

export function cardWords({ mood, card }: Story, { locale, title, comic }: Edition): string {
  const words = language(locale).head
  const panel = comic.panels[card - 1]
  if (panel?.art.kind === 'own')
    return words.panelCard(title, saidOn({ say: lineOnArt(panel.art, panel.say) }, locale))
  const shown = cardPanels(comic, card)?.main
  const names = shown ? namesOf(shown, locale) : []
  if (!shown || names.length === 0)
    return words.storyCard(title, mood ?? 'happy', castName(site.face, locale))
  return words.castCard(title, names, saidOn(shown, locale))
}

const namesOf = ({ script }: PanelContent, locale: Locale): readonly string[] =>
  script.cast.map(({ who }) => castName(who, locale))

function saidOn({ say: [line] }: Pick<PanelContent, 'say'>, locale: Locale) {
  if (!line) return null
  const { speaker, words } = line
  const name = isSpeaker(speaker) ? castName(speaker, locale) : speaker
  return { name, words: words.replace(/\s*\n\s*/g, ' ') }
}
