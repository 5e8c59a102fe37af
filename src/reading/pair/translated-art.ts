/** Whether a translation names its own pictures where they carry words, and only there. */
import type { Localized } from '../../languages/locales.ts'
import { panelName } from '../comic/panel-name.ts'
import type { Fault } from '../fault.ts'
import type { ComicData, TranslatedComicData } from '../schema/comic.ts'

export function translatedArt(comic: TranslatedComicData, original: ComicData): Fault[] {
  const owners = [
    { art: comic.art, wanted: original.art, path: ['comic'], name: { en: '`comic`', ja: '`comic` ' } },
    ...comic.panels.map(({ art }, index) => ({
      art,
      wanted: original.panels[index]?.art,
      path: ['comic', 'panels', index],
      name: panelName(index),
    })),
  ]
  return owners.flatMap(({ art, wanted, path, name }): Fault[] => {
    const at = { path: [...path, 'art'] }
    if (art === undefined && original.lettered && wanted !== undefined)
      return [{ ...at, rule: 'missing-key', what: missing(name), cure: missingCure }]
    if (art === undefined || (original.lettered && wanted !== undefined)) return []
    const what = {
      en: `\`art\` of ${name.en} stands in a translation.`,
      ja: `翻訳の版に、${name.ja}の \`art\` があります。`,
    }
    return [{ ...at, rule: 'inherited-key', what, cure: strayCure(original, wanted) }]
  })
}

const missing = (name: Localized): Localized => ({
  en: `\`art\` of ${name.en} is missing.`,
  ja: `${name.ja}の \`art\` がありません。`,
})

const missingCure: Localized = {
  en: 'Add the finished picture with the words of this language: `art: ./panel-1.ja.png`.',
  ja: 'この言語の文字が入った完成画像を加えてください（例: `art: ./panel-1.ja.png`）。',
}

function strayCure({ lettered }: ComicData, wanted: string | undefined): Localized {
  if (lettered)
    return {
      en: 'Name pictures where the original names its own: each panel, or `comic` for all of them.',
      ja: '画像は、原文の版と同じところに書いてください。コマごとか、全コマ分を `comic` に書きます。',
    }
  return wanted === undefined
    ? {
        en: 'Delete it: the panel is drawn from the script of the original.',
        ja: '消してください。コマは、原文の版の台本から描かれます。',
      }
    : {
        en: "Delete it: the original's picture is taken. If pictures carry their words, write `lettered: true` there.",
        ja: '消してください。原文の版の画像が使われます。画像に文字が入っているなら、原文の版に `lettered: true` と書いてください。',
      }
}
