/** Where the words of a comic were written, by the names under which `Comic` has them. */

import type { Path } from '../../messages/path.ts'
import type { Written } from '../../stories/story.ts'
import type { ComicData, TranslatedComicData } from '../schema/comic.ts'

/** @param writtenOf where the value at a path under `comic` is */
export function writtenWords(
  { panels }: { readonly panels: readonly AnyPanel[] },
  writtenOf: (path: Path) => Written,
): Record<string, Written> {
  const named = panels.flatMap((panel, index) =>
    pathsIn(panel).map(([name, ...path]) => [`${index}.${name}`, ['panels', index, ...path]] as const),
  )
  const all = [['title', ['title']] as const, ...named]
  return Object.fromEntries(all.map(([name, path]) => [name, writtenOf(path)]))
}

type AnyPanel = (ComicData | TranslatedComicData)['panels'][number]

/** Names, each with the path of its words in the panel. */
const pathsIn = ({ caption, say, sfx = [], labels = [] }: AnyPanel): (readonly [name: string, ...Path])[] => [
  ...(caption === undefined ? [] : [['caption', 'caption'] as const]),
  ...say.map(
    (entry, index) =>
      [
        `say.${index}`,
        'say',
        index,
        ...(typeof entry === 'string' ? [] : Object.keys(entry).slice(0, 1)),
      ] as const,
  ),
  ...sfx.map(
    (sound, index) =>
      [`sfx.${index}`, 'sfx', index, ...(typeof sound === 'string' ? [] : ['words'])] as const,
  ),
  ...labels.map((_, index) => [`labels.${index}`, 'labels', index] as const),
]
