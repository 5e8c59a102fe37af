/** What git can bring back. */
import { execFileSync } from 'node:child_process'

/** Paths from a folder. */
export interface Committed {
  /** In the last commit. */
  readonly files: ReadonlySet<string>
  /** Of these and others, what is not now as it is there. */
  readonly changed: ReadonlySet<string>
}

/** @returns null where nothing of the folder is in git, or there is no git */
export function committed(folder: string): Committed | null {
  try {
    const git = (...words: readonly string[]): ReadonlySet<string> =>
      new Set(
        execFileSync('git', words, {
          cwd: folder,
          encoding: 'utf8',
          maxBuffer: 2 ** 28,
          stdio: 'pipe',
        }).split('\0'),
      )
    const files = git('ls-tree', '-r', '-z', '--name-only', 'HEAD', '.')
    const changed = git('diff', '--name-only', '--no-renames', '--relative', '-z', 'HEAD')
    return files.size > 1 ? { files, changed } : null
  } catch {
    return null
  }
}
