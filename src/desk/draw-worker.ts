/** A thread that draws its share of panels into the cache. */
import { workerData } from 'node:worker_threads'
import { drawnFile } from '../comic/drawn-file.ts'
import { lacksGlyphs } from '../comic/lint-glyphs.ts'
import type { PanelPosition } from '../comic/panel-picture.ts'
import type { Panel } from '../stories/story.ts'

export interface DrawingTask extends PanelPosition {
  readonly panel: Panel
}

// What no font can letter is not drawn; the lint says so.
for (const { panel, ...position } of workerData as readonly DrawingTask[])
  if (!lacksGlyphs(panel, position.locale)) await drawnFile(panel, position).report()
