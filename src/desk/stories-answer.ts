/** What `yonkoma/stories` answers of the site of this thread: its stories, or why there are none. */
import { isSite } from '../disk/places.ts'
import type { SiteStories } from '../library/stories.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'

export type StoriesAnswer = { readonly read: SiteStories } | { readonly refused: string }

/**
 * Never rejects for what an owner can mend.
 * @param folder as the program named it
 */
export async function siteAnswer(folder: string, drafts: boolean): Promise<StoriesAnswer> {
  const say = editorWords(editorLocale())
  if (!isSite) return { refused: say.settings.noSite(folder) }
  try {
    await import('../site.ts')
  } catch (error) {
    return { refused: say.mcp.settings(error instanceof Error ? error.message : String(error)) }
  }
  const { settingFaults } = await import('./setting-faults.ts')
  const faults = settingFaults()
  if (faults.length > 0) return { refused: faults.map((said) => said(say)).join('\n') }
  const [{ readLibrary }, { librarySettings }, { siteStories }] = await Promise.all([
    import('../reading/library/library.ts'),
    import('../reading/library/settings.ts'),
    import('../library/site-stories.ts'),
  ])
  const settings = librarySettings()
  return {
    read: siteStories(await readLibrary({ ...settings, includeUnpublished: drafts }), settings.now),
  }
}
