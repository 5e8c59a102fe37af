/**
 * A script by the hash of its words, as RFC 6920 names things: `ni:///sha-256;…`. Pictures carry it, so that it can be told
 * whose they are. It is the same whatever engine draws the script.
 */
import { createHash } from 'node:crypto'
import type { Locale } from '../languages/locales.ts'
import type { Provenance } from '../picture/disclosure.ts'
import type { Edition, Panel, Story } from '../stories/story.ts'
import { overlayContentOf } from './overlay-content.ts'
import { contentOf } from './panel/content.ts'

/** Null where nothing in the panels is drawn or lettered here. */
export function scriptName(panels: readonly Panel[], locale: Locale): string | null {
  const contents = panels.map((panel) => contentOf(panel) ?? overlayContentOf(panel))
  if (contents.every((content) => content === null)) return null
  return `ni:///sha-256;${createHash('sha256')
    .update(JSON.stringify([locale, contents]))
    .digest('base64url')}`
}

/** Of a picture that shows the strip of an edition, or a part of it. */
export const stripProvenance = (
  { disclosure }: Pick<Story, 'disclosure'>,
  { comic, locale }: Pick<Edition, 'comic' | 'locale'>,
): Provenance => ({ made: disclosure.art, script: scriptName(comic.panels, locale) })
