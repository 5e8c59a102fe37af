/** Whether a translation names its own pictures where words are in them, and only there. */
import type { Locale } from '../../languages/locales.ts'
import { fault } from '../../messages/fault.ts'
import type { Fault } from '../fault.ts'
import type { ComicData, TranslatedComicData } from '../schema/comic.ts'

export function translatedArt(comic: TranslatedComicData, original: ComicData, locale: Locale): Fault[] {
  const { lettered } = original
  const owners = [
    { art: comic.art, wanted: original.art, path: ['comic', 'art'], example: `./strip.${locale}.png` },
    ...comic.panels.map(({ art }, index) => ({
      art,
      wanted: original.panels[index]?.art,
      path: ['comic', 'panels', index, 'art'],
      example: `./panel-${index + 1}.${locale}.png`,
    })),
  ]
  return owners.flatMap(({ art, wanted, path, example }): Fault[] => {
    const isOwn = lettered && wanted !== undefined
    if (art === undefined)
      return isOwn ? [{ path, ...fault('missing-key/translated-picture', { path, example }) }] : []
    if (isOwn) return []
    if (lettered) return [{ path, ...fault('inherited-key/picture-elsewhere', { path }) }]
    return [{ path, ...fault(`inherited-key/${wanted === undefined ? 'drawn-panel' : 'picture'}`, { path }) }]
  })
}
