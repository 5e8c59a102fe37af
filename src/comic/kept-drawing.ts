/** A drawing and what is known about it, kept as two files under one key: whichever is asked for first makes both. */
import { cacheFile, isThere, makeOnce, readOrMake } from '../cache.ts'
import { disclosedSvg } from '../picture/disclosure.ts'
import type { DrawnPanel, PanelReport } from './panel/panel.ts'

export interface KeptDrawing {
  /** Where it is kept once drawn: an absolute path. */
  readonly file: string
  readonly draw: () => Promise<Uint8Array>
  /** Drawn or read from an earlier drawing. */
  readonly report: () => Promise<PanelReport>
  /** True where it was drawn before. */
  readonly isKept: () => Promise<boolean>
}

/**
 * @param key stands for all that the drawing is made of
 * @param script its name, to be written into the drawing
 */
export function keptDrawing(key: string, script: string | null, render: () => DrawnPanel): KeptDrawing {
  const file = cacheFile('panels', `${key}.svg`)
  const reportFile = cacheFile('panels', `${key}.json`)
  const disclosedBytes = (svg: string): Uint8Array =>
    bytes(disclosedSvg(svg, { made: 'drawn-by-script', script }))
  return {
    file,
    isKept: () => isThere(reportFile),
    draw: async () => {
      const { svg, report } = render()
      await makeOnce(reportFile, async () => bytes(JSON.stringify(report)))
      return disclosedBytes(svg)
    },
    report: async () => {
      const kept = await readOrMake(reportFile, async () => {
        const { svg, report } = render()
        await makeOnce(file, async () => disclosedBytes(svg))
        return bytes(JSON.stringify(report))
      })
      return JSON.parse(Buffer.from(kept).toString()) as PanelReport
    },
  }
}

const bytes = (text: string): Uint8Array => Buffer.from(text)
