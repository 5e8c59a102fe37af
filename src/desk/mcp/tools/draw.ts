import { rasterise } from '../../../card/raster.ts'
import { scriptName } from '../../../comic/script-name.ts'
import { Refusal } from '../../../disk/refusal.ts'
import type { Locale } from '../../../languages/locales.ts'
import { editorWords } from '../../../messages/editor-words.ts'
import type { Provenance } from '../../../picture/disclosure.ts'
import { printed } from '../../../print-problems.ts'
import type { Problem } from '../../../problem.ts'
import { checkedLibrary } from '../../checked.ts'
import { drawnPanels } from '../../draw/panels.ts'
import { stripsOf } from '../../draw/strips.ts'
import { drawnScript } from '../script.ts'
import type { Act, Taken } from '../tools.ts'

interface Picture {
  /** Of the panel, from 1. */
  readonly number: number
  /** With the picture of an author below its balloons. */
  readonly svg: () => Promise<string>
  readonly alt: string
  readonly provenance: Provenance
}

interface Drawn {
  /** None where mistakes hide them. */
  readonly pictures: readonly Picture[]
  readonly problems: readonly Problem[]
}

export const act: Act<'draw'> = async ({ slug, script, panel, language }, locale) => {
  if (slug !== undefined && script !== undefined) throw new Refusal(({ mcp }) => mcp.either)
  const { pictures, problems } =
    script !== undefined ? await ofScript(script, language) : await ofStory(slug, language)
  const say = editorWords(locale)
  const asked = pictures.filter(({ number }) => panel === undefined || number === panel)
  const told = printed(problems, { isColoured: false, locale })
  const content = await Promise.all(
    asked.map(async (picture) => [
      { type: 'text' as const, text: say.mcp.picture(picture.number, picture.alt) },
      {
        type: 'image' as const,
        data: Buffer.from(await rasterise(await picture.svg(), picture)).toString('base64'),
        mimeType: 'image/png',
      },
    ]),
  )
  const first = asked.length === 0 ? `${say.mcp.undrawn}\n${told}` : told
  return { content: [{ type: 'text', text: first }, ...content.flat()], isError: asked.length === 0 }
}

async function ofScript(text: string, language: string | undefined): Promise<Drawn> {
  const { script, strips, problems } = await drawnScript(text)
  const locale = editionOf(script.languages, language)
  const drawn = (locale && strips.get(locale)?.panels) ?? []
  const written = (locale && script.editions[locale]?.panels) ?? []
  return {
    problems,
    pictures: drawn.flatMap((panel, index): Picture[] => {
      const of = written[index]
      if (!locale || !panel || !of) return []
      const provenance = { made: 'drawn-by-script', script: scriptName([of], locale) } as const
      return [{ number: index + 1, svg: async () => panel.svg, alt: panel.alt, provenance }]
    }),
  }
}

async function ofStory(slug: string | undefined, language: string | undefined): Promise<Drawn> {
  if (slug === undefined) throw new Refusal(({ mcp }) => mcp.oneOf)
  const {
    stories: [story],
    problems,
  } = await checkedLibrary([slug])
  if (!story) return { problems, pictures: [] }
  const locales = [story.original, ...(Object.keys(story.editions) as Locale[])]
  const locale = editionOf([...new Set(locales)], language)
  const [strip] = locale ? stripsOf(story, [locale]) : []
  return {
    problems,
    pictures: (strip?.panels ?? []).flatMap((panel, index) =>
      strip && panel
        ? drawnPanels(strip, { numbers: [index + 1], why: false, size: null }).map(
            ({ whole, provenance }) => ({ number: index + 1, svg: whole, alt: panel.alt, provenance }),
          )
        : [],
    ),
  }
}

/** The one that was asked for, else the first. @throws Refusal where there is no such edition */
function editionOf(known: readonly Locale[], asked: Taken<'draw'>['language']): Locale | undefined {
  const found = known.find((locale) => asked === undefined || locale === asked)
  if (found === undefined && asked !== undefined)
    throw new Refusal(({ mcp }) => mcp.noEdition(asked.slice(0, 20), known))
  return found
}
