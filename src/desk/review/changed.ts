/** Which stories a branch has changed. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
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
    throw new WrongUsage(({ review }) => review.unknownBase(base))
  })
  return new Set(
    stdout
      .split('\0')
      .map(storyFolder)
      .filter((slug) => slug !== ''),
  )
}

/** Pictures of a story may lie deeper than its editions. */
const storyFolder = (file: string): string => slugOf(/^(.*?\/stories\/[^/]+\/)/.exec(`/${file}`)?.[1] ?? '')
