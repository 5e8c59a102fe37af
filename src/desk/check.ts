/** `npm run check`: every problem of every file. Exit code 1 where there are errors. */
import { errorsIn } from '../problem.ts'
import { librarySettings } from '../story/settings.ts'
import { proof } from './proof.ts'
import { reportProblems } from './report.ts'
import { waiting } from './waiting.ts'

const library = await proof({ ...librarySettings(), includeScheduled: true })
const { stories, problems } = library
reportProblems(problems)
if (errorsIn(problems).length > 0) process.exitCode = 1
else
  process.stdout.write(
    `${stories.length} ${stories.length === 1 ? 'story is' : 'stories are'} ready.\n${waiting(library)}`,
  )
