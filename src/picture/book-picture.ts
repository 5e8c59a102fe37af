/** A picture inside a text as books take it: e-readers know PNG and JPEG, not all of them WebP or what is in a drawing. */
import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import type { Disclosure, Picture } from '../stories/story.ts'
import { pictureBytes } from './bytes.ts'
import { disclosed } from './disclosure.ts'
import { maxWidth } from './raster.ts'

/** `chart.3fa92c1b.png`; what was a photograph stays a JPEG. */
export const bookPictureName = ({ name, file }: Picture): string =>
  name.slice(0, -extname(name).length) + (isPhotograph(file) ? '.jpg' : '.png')

const isPhotograph = (file: string): boolean => /\.jpe?g$/i.test(file)

/**
 * @param root of the project, absolute
 * @param made how, to be written into it
 * @throws where the file has gone or changed for the worse since it was checked
 */
export async function bookPicture(
  picture: Picture,
  root: string,
  made: Disclosure['art'],
): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  const isDrawing = picture.name.endsWith('.svg')
  const bytes = isDrawing
    ? await pictureBytes(picture, root, { box: null, made })
    : await readFile(resolve(root, picture.file))
  const image = sharp(bytes, isDrawing ? { density: (72 * maxWidth) / picture.width } : {})
    .autoOrient()
    .resize({ width: maxWidth, withoutEnlargement: true })
    .flatten({ background: '#fff' })
  const written = isPhotograph(picture.file) ? image.jpeg({ quality: 85 }) : image.png({ effort: 7 })
  return disclosed(written, { made, script: null }).toBuffer()
}
