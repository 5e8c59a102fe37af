import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crop } from '../../../src/card/crops.ts'
import type { PanelContent } from '../../../src/comic/panel/content.ts'
import { renderCrop } from '../../../src/comic/panel/panel.ts'
import { readPanel } from '../../../src/reading/script/read-panel.ts'
import type { Panel } from '../../../src/stories/story.ts'
import { harbour } from '../site-value.ts'
import { edition, story } from '../stories/sample-story.ts'

const scripted = (cast: Record<string, string>, props: string[] = []) =>
  readPanel({ cast, props, say: [] }, []).script

const drawn = (cast: Record<string, string>): string => {
  const content: PanelContent = { script: scripted(cast), caption: '', say: [], sfx: [], labels: [] }
  return renderCrop(content, { locale: 'en', width: 1280, height: 720 })
}

test('whoever breaks out of the frame is in the crop too, which has no frame', () => {
  assert.ok(drawn({ pico: 'center breakout' }).length > drawn({}).length + 3000)
})

const cropFile = (labels: readonly string[]): string | undefined => {
  const art = { kind: 'drawn', script: scripted({}, ['sign']) } as const
  const place = { file: 'x', line: 1, column: 1 }
  const panel: Panel = { art, caption: '', say: [], sfx: [], labels, alt: '', place }
  const comic = { title: '', panels: [panel, panel, panel, panel] }
  return crop(harbour, story({ mood: null, editions: { en: edition('en', { comic }) } }), '16x9')?.file
}

test('other words on a sign are another crop', () => {
  assert.notEqual(cropFile(['OPEN']), cropFile(['CLOSED']))
})
