/**
 * `npm run review -- --base origin/main`: for pull requests. Checks everything, marks the lines, and leaves a summary and
 * the pictures of the stories that were changed in a folder.
 */
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { markFolder, ownFolder } from '../disk/own-folder.ts'
import { Refusal } from '../disk/refusal.ts'
import { editorLocale } from '../i18n/editor-locale.ts'
import { errorsIn } from '../problem.ts'
import { librarySettings } from '../story/settings.ts'
import { reportProblems } from './report.ts'
import { reviewFolder } from './review/folder.ts'
import { review } from './review/review.ts'

const { base, out } = parseArgs({
  options: {
    base: { type: 'string', default: 'origin/main' },
    out: { type: 'string', default: '.cache/review' },
  },
}).values
const locale = editorLocale()

try {
  const folder = ownFolder(out, reviewFolder)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  markFolder(folder)
  const { summary, problems } = await review({ settings: librarySettings(), base, out: folder, locale })
  reportProblems(problems, locale)
  await writeFile(join(folder, 'summary.md'), summary)
  const step = process.env['GITHUB_STEP_SUMMARY']
  if (step) await appendFile(step, summary)
  else process.stdout.write(summary)
  process.exitCode = errorsIn(problems).length > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.said[locale]}\n`)
  process.exitCode = 2
}
