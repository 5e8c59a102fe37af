/** What balloons over an author's picture are drawn from. */
import type { Panel } from '../stories/story.ts'
import type { OverlayContent } from './panel/overlay.ts'

/** Only what changes the balloons: another picture under them does not. */
export function overlayContentOf({ art, caption, say, sfx }: Panel): OverlayContent | null {
  if (art.kind !== 'own') return null
  const { box, anchors, avoid, sounds } = art
  return { box, anchors, avoid, sounds, caption, say, sfx }
}
