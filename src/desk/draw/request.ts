/** What was typed after `draw` → what is to be drawn, and how. */
import { isLocale, type Locale, locales } from '../../languages/locales.ts'
import { isPanelSize, panelSizes } from '../../library/draw-strip.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import type { Size } from '../../picture/svg-size.ts'
import { listOf, readTyped, WrongUsage, wordOf } from '../command-line.ts'
import { type PictureChoice, pictureKinds } from './pictures.ts'
import { isStripName } from './strip-file.ts'

export interface DrawRequest extends PictureChoice {
  /** Paths of strips; `-` is what comes in. */
  readonly strips: readonly string[]
  /** Slugs or paths of stories. */
  readonly stories: readonly string[]
  /** Null for all that there are. */
  readonly languages: readonly Locale[] | null
  readonly out: string
  readonly isWatched: boolean
  /** Null where nothing was said. */
  readonly locale: EditorLocale | null
}

/** @throws WrongUsage where it cannot be understood */
export function drawRequest(args: readonly string[]): DrawRequest {
  const { flags, values, words, locale } = readTyped(
    args,
    ['why', 'watch'],
    ['out', 'as', 'language', 'size'],
  )
  const names = words.filter((word) => !isNumber(word))
  const request = {
    strips: [...new Set(names.filter(isStripName))],
    stories: names.filter((name) => !isStripName(name)),
    numbers: words.filter(isNumber).map(Number),
    kinds: listOf(values.as ?? 'svg').map((kind) => wordOf(kind, { option: 'as', valid: pictureKinds })),
    languages: values.language === undefined ? null : listOf(values.language).map(languageOf),
    size: values.size === undefined ? null : sizeOf(values.size),
    why: flags.why,
    out: values.out ?? '.cache/draw',
    isWatched: flags.watch,
    locale,
  }
  refuseWatch(request)
  refuseUnsized(request)
  return request
}

const isNumber = (word: string): boolean => /^[1-4]$/.test(word)

const languageOf = (code: string): Locale =>
  isLocale(code) ? code : wordOf(code, { option: 'language', valid: locales })

function sizeOf(text: string): Size {
  const [, width = '', height = ''] = /^(\d{1,5})[x×](\d{1,5})$/i.exec(text) ?? []
  const size = { width: Number(width), height: Number(height) }
  if (isPanelSize(size)) return size
  throw new WrongUsage(({ draw }) => draw.size(text, panelSizes))
}

/** What comes in comes once, and stories have `dev`. */
function refuseWatch({
  isWatched,
  strips,
  stories,
}: Pick<DrawRequest, 'isWatched' | 'strips' | 'stories'>): void {
  if (!isWatched) return
  if (strips.length !== 1 || strips.includes('-') || stories.length > 0)
    throw new WrongUsage(({ draw }) => draw.watchOne)
}

/** Strips and posts have sizes of their own. */
function refuseUnsized({ size, kinds }: Pick<DrawRequest, 'size' | 'kinds'>): void {
  if (size === null || kinds.some((kind) => kind === 'svg' || kind === 'png')) return
  throw new WrongUsage(({ draw }) => draw.unsized)
}
