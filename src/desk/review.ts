/**
 * `npm run review -- --base origin/main`: for pull requests. Checks everything, marks the lines, and leaves a summary and
 * the pictures of the stories that were changed in a folder.
 */
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markFolder, ownFolder } from '../disk/own-folder.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { errorsIn } from '../problem.ts'
import { librarySettings } from '../reading/library/settings.ts'
import { readTyped, refuseWords } from './command-line.ts'
import { reportProblems } from './report.ts'
import { review } from './review/review.ts'

const { values, words, locale: asked } = readTyped(process.argv.slice(2), [], ['base', 'out'])
refuseWords(words)
const { base = 'origin/main', out = '.cache/review' } = values
const locale = asked ?? editorLocale()

const folder = ownFolder(out, { what: 'review', example: 'npm run review -- --out review' })
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
