/** Which stories a branch has changed. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Localized } from '../../languages/locales.ts'
import { WrongUsage } from '../command-line.ts'
import { slugOf } from '../desk-stories.ts'

/**
 * Slugs of the stories that differ from where the branch left `base`, those that are gone among them.
 * @param base a commit or branch: `origin/main`
 * @param folder the repository
 * @throws WrongUsage where git knows no such commit
 */
export async function changedSlugs(base: string, folder: string): Promise<ReadonlySet<string>> {
  const words = ['diff', '--name-only', '-z', '--no-renames', `${base}...HEAD`]
  const git = promisify(execFile)('git', words, { cwd: folder, maxBuffer: 2 ** 26 })
  const { stdout } = await git.catch(() => {
    throw new WrongUsage(unknownBase(base))
  })
  return new Set(
    stdout
      .split('\0')
      .map(storyFolder)
      .filter((slug) => slug !== ''),
  )
}

const unknownBase = (base: string): Localized => ({
  en: `\`--base\` is "${base}", from which git knows no way to this commit. Write a branch or commit: origin/main.`,
  ja: `\`--base\` が「${base}」ですが、Gitで今のコミットと比べられません。ブランチかコミットを書いてください（例: origin/main）。`,
})

/** Pictures of a story may lie deeper than its editions. */
const storyFolder = (file: string): string => slugOf(/^(.*?\/stories\/[^/]+\/)/.exec(`/${file}`)?.[1] ?? '')
