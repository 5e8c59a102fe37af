/** `npm run draw -- door 2 --why`, `yonkoma draw strip.yaml`: strips as pictures, and why their balloons are where they are. */

import { join } from 'node:path'
import { isSite } from '../disk/places.ts'
import { isLocale } from '../languages/locales.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { errorsIn } from '../problem.ts'
import { site } from '../site.ts'
import { WrongUsage } from './command-line.ts'
import { readStrips } from './draw/drawn-strips.ts'
import { intoFolder } from './draw/into-folder.ts'
import { pictureFiles } from './draw/pictures.ts'
import { drawRequest } from './draw/request.ts'
import { type Strip, stripsOf } from './draw/strips.ts'
import { watchStrip } from './draw/watch-strip.ts'
import { whyText } from './draw/why-text.ts'
import { reportProblems } from './report.ts'
import { wholeStories } from './whole-stories.ts'

const request = drawRequest(process.argv.slice(2))
const locale = request.locale ?? editorLocale()
if (request.isWatched) await watchStrip(request, locale, draw)
else process.exitCode = (await draw(true)).errors > 0 ? 1 : 0

/** @param isListed true where every picture is named as it is written */
async function draw(isListed: boolean): Promise<{ readonly pictures: number; readonly errors: number }> {
  const { strips, problems } = await readStrips(request)
  const files = [...strips, ...(await storyStrips())].flatMap((strip) => pictureFiles(strip, request))
  if (problems.length > 0) reportProblems(problems, locale)
  const errors = errorsIn(problems).length
  if (files.length === 0 && errors === 0) throw new WrongUsage(({ draw: say }) => say.nothing)
  if (files.length > 0)
    await intoFolder(request.out, files, ({ name, why }) => {
      const reasons = why ? `${whyText(why, locale)}\n` : ''
      if (isListed) process.stdout.write(`${join(request.out, name)}\n${reasons}`)
      else process.stdout.write(reasons)
    })
  return { pictures: files.length, errors }
}

/** @throws WrongUsage where one cannot be drawn, or nothing was named at all */
async function storyStrips(): Promise<readonly Strip[]> {
  const { stories: names, strips, languages } = request
  if (names.length === 0 && strips.length > 0) return []
  if (!isSite) throw new WrongUsage(({ draw: say }) => say.noSite)
  const { stories } = await wholeStories(names, ({ draw: say }) => say.noName)
  const wanted = editionsIn(names).filter((one) => languages?.includes(one) ?? true)
  return stories.flatMap((story) => stripsOf(story, wanted))
}

/** Of files, `content/stories/door/ja.mdx`, only their languages. */
function editionsIn(names: readonly string[]) {
  const named = names.flatMap((name) => /([a-z]+)\.mdx$/.exec(name)?.[1] ?? []).filter(isLocale)
  return named.length === 0 ? site.languages : named
}
