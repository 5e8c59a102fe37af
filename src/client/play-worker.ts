/** Draws what is written on the page of the playground, away from whoever types. */
import type { Face } from '../fonts/faces.ts'
import type { Locale } from '../languages/locales.ts'
import { comicHands } from '../lettering/comic-hands.ts'
import { type DrawnStrip, drawStrip, type Fonts } from '../library/draw-strip.ts'
import { explain } from '../library/explain.ts'
import { readScript } from '../library/read-script.ts'
import { inReadingOrder, type Problem } from '../problem.ts'
import { spokenAlt } from '../stories/transcript.ts'
import type { Answer, Ask, Picture, Setup, Told } from './play-message.ts'

let setup: Setup | null = null
let next: Ask | null = null
let isBusy = false
let fonts: Fonts = {}

const tell = (answer: Answer): void => self.postMessage(answer)

self.addEventListener('message', ({ data }: MessageEvent<Setup | Ask>) => {
  if ('fonts' in data) setup = data
  else next = data
  if (!isBusy) void work()
})

tell({ kind: 'ready' })

/** The newest only: what was typed over meanwhile is not drawn. */
async function work(): Promise<void> {
  isBusy = true
  while (setup && next) {
    const ask: Ask = next
    next = null
    try {
      tell(await answerTo(ask, setup))
    } catch {
      tell({ kind: 'failed', id: ask.id })
    }
  }
  isBusy = false
}

async function answerTo(
  { id, text, language: wanted }: Ask,
  { locale, told, own, spot, ...at }: Setup,
): Promise<Answer> {
  const script = readScript(text, { ...own, language: locale })
  const { languages } = script
  const language = languages.find((one) => one === wanted) ?? languages[0] ?? null
  const inWords = (problems: readonly Problem[]): readonly Told[] =>
    inReadingOrder(problems).map((problem) => ({ ...pick(problem), ...explain(problem, told) }))
  if (!language)
    return { kind: 'drawn', id, languages, language, panels: [], problems: inWords(script.problems) }
  const draw = (): Promise<DrawnStrip> => drawStrip(script, { language, fonts, spot })
  await give(id, firstFaces(language), at.fonts)
  let drawn = await draw()
  // Characters that the first face of a hand lacks may be in another.
  if (drawn.problems.some(({ rule }) => rule === 'missing-glyph') && isLacking(allFaces(language))) {
    await give(id, allFaces(language), at.fonts)
    drawn = await draw()
  }
  return {
    kind: 'drawn',
    id,
    languages,
    language,
    panels: picturesOf(drawn, script.editions[language]?.panels ?? []),
    problems: inWords([...script.problems, ...drawn.problems]),
  }
}

const pick = ({ line, column, severity }: Problem): Omit<Told, 'what' | 'cure'> => ({
  line,
  column,
  severity,
})

/** What is said is told of panels that can be read, in their order. */
function picturesOf(
  { panels, transcript }: DrawnStrip,
  read: readonly unknown[],
): readonly (Picture | null)[] {
  const said = transcript.values()
  return panels.map((panel, index) => {
    const words = read[index] ? said.next().value : undefined
    if (!panel || !words) return null
    const { svg, width, height } = panel
    return { svg, width, height, alt: spokenAlt(words) }
  })
}

const firstFaces = (language: Locale): readonly Face[] =>
  comicHands(language).flatMap(([first]) => first ?? [])
const allFaces = (language: Locale): readonly Face[] => comicHands(language).flat()
const isLacking = (faces: readonly Face[]): boolean => faces.some((face) => !fonts[face])

async function give(id: number, faces: readonly Face[], files: Setup['fonts']): Promise<void> {
  const lacking = [...new Set(faces)].filter((face) => !fonts[face])
  if (lacking.length === 0) return
  tell({ kind: 'fonts', id })
  const found = await Promise.all(
    lacking.map(async (face) => [face, await fontFrom(files[face] ?? '')] as const),
  )
  fonts = { ...fonts, ...Object.fromEntries(found) }
}

async function fontFrom(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { ok, body } = await fetch(address)
  if (!ok || !body) throw new Error(`${address} cannot be fetched`)
  return new Uint8Array(
    await new Response(body.pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer(),
  )
}
