/** Panels as literals: only what a test is about need be said. */
import type { PanelContent } from '../../../src/comic/panel/content.ts'
import { cueOf } from '../../../src/reading/comic/line.ts'
import type { CastKey } from '../../../src/stories/cast.ts'
import type { PanelScript, Role, Sound, Thing } from '../../../src/stories/panel-script.ts'
import type { Prop } from '../../../src/stories/prop-words.ts'
import type { Line, Panel } from '../../../src/stories/story.ts'

export function panelContent({ script = {}, ...words }: PanelParts): PanelContent {
  const usual = { scene: 'plain', shot: 'medium', shotAt: null, cast: [], props: [], effects: [] } as const
  const sounds = words.sfx?.map((): Sound => sound) ?? []
  return { caption: '', say: [], sfx: [], labels: [], ...words, script: { ...usual, sounds, ...script } }
}

export interface PanelParts extends Partial<Omit<PanelContent, 'script'>> {
  readonly script?: Partial<PanelScript>
}

export const role = (who: CastKey, parts: Partial<Role> = {}): Role => ({
  who,
  x: null,
  expression: null,
  pose: null,
  poseAt: null,
  lookAt: null,
  view: null,
  facing: null,
  marks: [],
  size: 1,
  lift: 0,
  tilt: 0,
  layer: 'among',
  ...parts,
})

export const thing = (prop: Prop, parts: Partial<Thing> = {}): Thing => ({
  prop,
  x: null,
  y: null,
  size: 1,
  tilt: 0,
  layer: 'among',
  ...parts,
})

export const line = (speaker: CastKey, words: string, manner: Line['manner'] = 'say'): Line => ({
  speaker,
  manner,
  cue: cueOf(words),
  words,
})

const sound: Sound = { x: null, y: null, size: 1, tilt: null, layer: 'among' }

/** A panel of a story, written in this row of its file. */
export function panel(parts: PanelParts = {}, row = 20): Panel {
  const { script, ...words } = panelContent(parts)
  const place = { file: 'content/stories/outage/en.mdx', line: row, column: 7 }
  return { art: { kind: 'drawn', script }, ...words, alt: 'Somebody speaks.', place }
}
