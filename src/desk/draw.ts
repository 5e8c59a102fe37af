/** `npm run draw -- door 2 --why`: panels as files, and why their balloons are where they are. */

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { markFolder, ownFolder } from '../disk/own-folder.ts'
import { isLocale } from '../languages/locales.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { site } from '../site.ts'
import { readTyped, WrongUsage } from './command-line.ts'
import { drawnPanels } from './draw/panels.ts'
import { whyText } from './draw/why-text.ts'
import { wholeStories } from './whole-stories.ts'

const { flags, values, words, locale: asked } = readTyped(process.argv.slice(2), ['why'], ['out'])
const { out = '.cache/draw' } = values
const locale = asked ?? editorLocale()
const numbers = words.filter((word) => /^[1-4]$/.test(word)).map(Number)
const { stories } = await wholeStories(
  words.filter((word) => !/^[1-4]$/.test(word)),
  ({ draw }) => draw.noName,
)

const files = stories.flatMap((story) =>
  drawnPanels(story, { numbers, editions: editionsIn(words), why: flags.why }),
)
if (files.length === 0) throw new WrongUsage(({ draw }) => draw.nothing)

const folder = ownFolder(out, {
  what: 'drawings',
  example: 'npm run draw -- door --out drawings',
})
await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
markFolder(folder)
for (const { name, svg, why } of files) {
  await writeFile(join(folder, `${name}.svg`), svg)
  process.stdout.write(`${join(out, `${name}.svg`)}\n${why ? `${whyText(why, locale)}\n` : ''}`)
}

/** Of files, `content/stories/door/ja.mdx`, only their languages. */
function editionsIn(names: readonly string[]) {
  const named = names.flatMap((name) => /([a-z]+)\.mdx$/.exec(name)?.[1] ?? []).filter(isLocale)
  return named.length === 0 ? site.languages : named
}
