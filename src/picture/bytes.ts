/** The bytes of a picture as the site serves them. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Picture } from '../story/story.ts'
import { rasterBytes } from './raster.ts'
import { cleanSvg } from './svg.ts'

/** @throws where the file has gone or changed for the worse since it was checked */
export async function pictureBytes(picture: Picture, root: string): Promise<Uint8Array> {
  const bytes = await readFile(resolve(root, picture.file))
  if (!picture.name.endsWith('.svg')) return rasterBytes(bytes)
  const result = cleanSvg(bytes)
  if ('refused' in result) throw new Error(`${picture.file} ${result.refused}`)
  return new TextEncoder().encode(result.svg)
}
