/** The bytes of a picture as the site serves them. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Disclosure, Picture, PictureBox } from '../stories/story.ts'
import { disclosedSvg } from './disclosure.ts'
import { rasterBytes } from './raster.ts'
import { isRefused } from './refused.ts'
import { cleanSvg } from './svg.ts'
import type { Size } from './svg-size.ts'

export interface ShownPart {
  /** The part that is shown, in % of the picture; null for all of it. */
  readonly box: PictureBox | null
  /** How it was made, to be written into it. */
  readonly made: Disclosure['art']
}

/**
 * @param root of the project, absolute
 * @throws where the file has gone or changed for the worse since it was checked
 */
export async function pictureBytes(picture: Picture, root: string, shown: ShownPart): Promise<Uint8Array> {
  const bytes = await readFile(resolve(root, picture.file))
  if (!picture.name.endsWith('.svg')) return rasterBytes(bytes, shown)
  const result = cleanSvg(bytes)
  if (isRefused(result)) throw new Error(`${picture.file} has changed: ${result(picture.file).message}`)
  const svg = shown.box ? windowOn(result.svg, result, shown.box) : result.svg
  return new TextEncoder().encode(disclosedSvg(svg, { made: shown.made, script: null }))
}

/** A part of a drawing: the whole drawing, seen through a smaller window. */
function windowOn(svg: string, { width, height }: Size, [x, y, across, down]: PictureBox): string {
  const [left, top] = [(width * x) / 100, (height * y) / 100]
  const [w, h] = [(width * across) / 100, (height * down) / 100]
  const box = [left, top, w, h].map(short).join(' ')
  const size = `width="${Math.max(1, Math.round(w))}" height="${Math.max(1, Math.round(h))}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${size}>${svg.slice(svg.indexOf('<svg'))}</svg>`
}

const short = (value: number): number => Math.round(value * 100) / 100
