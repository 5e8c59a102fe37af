/** Strip files → strips that can be drawn, and everything that is wrong with them. */
import { titleLacksGlyphs } from '../../comic/lint-glyphs.ts'
import { drawStrip } from '../../library/draw-strip.ts'
import { comicFonts } from '../../library/node.ts'
import { errorsIn, type Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import { WrongUsage } from '../command-line.ts'
import type { DrawRequest } from './request.ts'
import { readStripFile, type StripFile } from './strip-file.ts'
import { type Strip, siteAddress } from './strips.ts'

export interface ReadStrips {
  readonly strips: readonly Strip[]
  /** Errors and warnings. */
  readonly problems: readonly Problem[]
}

/**
 * What is wrong in one panel leaves the others as they are.
 * @throws WrongUsage where a file cannot be read, or a good one is not in a language that was asked for
 */
export async function readStrips(request: DrawRequest): Promise<ReadStrips> {
  const files: StripFile[] = []
  for (const typed of request.strips) files.push(await readStripFile(typed))
  const read = await Promise.all(
    files.map((file, index) => judged(named(file, files.slice(0, index)), request)),
  )
  return { strips: read.flatMap(({ strips }) => strips), problems: read.flatMap(({ problems }) => problems) }
}

/** Two files of one name in different folders do not overwrite each other’s pictures. */
function named(file: StripFile, before: readonly StripFile[]): StripFile {
  const same = before.filter(({ name }) => name.toLowerCase() === file.name.toLowerCase()).length
  return same === 0 ? file : { ...file, name: `${file.name}-${same + 1}` }
}

async function judged(
  { name, file, script, problems }: StripFile,
  request: DrawRequest,
): Promise<ReadStrips> {
  if (!script) return { strips: [], problems }
  const missing = request.languages?.find((locale) => !script.languages.includes(locale))
  if (missing && errorsIn(problems).length === 0)
    throw new WrongUsage(({ draw }) => draw.notIn({ file, language: missing, languages: script.languages }))
  const wanted = script.languages.filter((locale) => request.languages?.includes(locale) ?? true)
  const drawn = await Promise.all(
    wanted.map(async (language) => ({
      language,
      ...(await drawStrip(script, {
        language,
        fonts: comicFonts(),
        spot: site.colours.spot,
        ...request.size,
      })),
    })),
  )
  const strips = drawn.map(({ language, panels, ...one }): Strip => {
    const title = titleLacksGlyphs(one.title) ? '' : one.title
    const sketched = script.editions[language]?.panels ?? []
    return {
      name,
      locale: language,
      title,
      headline: title,
      panels: sketched.map((panel, index) => (panels[index] ? panel : null)),
      made: 'drawn-by-script',
      address: siteAddress(),
    }
  })
  return { strips, problems: [...problems, ...drawn.flatMap((one) => one.problems)] }
}
