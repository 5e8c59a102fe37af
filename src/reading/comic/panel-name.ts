/** How messages call the panels of a comic. */
import type { Localized } from '../../languages/locales.ts'

/** Inside a sentence: "panel 2". @param index from 0 */
export const panelName = (index: number): Localized => ({
  en: `panel ${index + 1}`,
  ja: `${index + 1}コマ目`,
})

/** "`say` of panel 2". */
export const keyOfPanel = (key: string, index: number): Localized => {
  const { en, ja } = panelName(index)
  return { en: `\`${key}\` of ${en}`, ja: `${ja}の \`${key}\` ` }
}
