/** Whether a translation names its own pictures where they carry words, and only there. */
import type { Fault } from './fault.ts'
import type { ComicData, TranslatedComicData } from './schema/comic.ts'

export function translatedArt(comic: TranslatedComicData, original: ComicData): Fault[] {
  const owners = [
    { art: comic.art, wanted: original.art, path: ['comic'], name: '`comic`' },
    ...comic.panels.map(({ art }, index) => ({
      art,
      wanted: original.panels[index]?.art,
      path: ['comic', 'panels', index],
      name: `panel ${index + 1}`,
    })),
  ]
  return owners.flatMap(({ art, wanted, path, name }): Fault[] => {
    const at = { path: [...path, 'art'] }
    if (art === undefined && original.lettered && wanted !== undefined)
      return [{ ...at, rule: 'missing-key', what: `\`art\` of ${name} is missing.`, cure: missingCure }]
    if (art === undefined || (original.lettered && wanted !== undefined)) return []
    const what = `\`art\` of ${name} stands in a translation.`
    return [{ ...at, rule: 'inherited-key', what, cure: strayCure(original, wanted) }]
  })
}

const missingCure = 'Add the finished picture with the words of this language: `art: ./panel-1.ja.png`.'

function strayCure({ lettered }: ComicData, wanted: string | undefined): string {
  if (lettered)
    return 'Name pictures where the original names its own: each panel, or `comic` for all of them.'
  return wanted === undefined
    ? 'Delete it: the panel is drawn from the script of the original.'
    : "Delete it: the original's picture is taken. If pictures carry their words, write `lettered: true` there."
}
