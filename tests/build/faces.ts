import type { BuiltPage } from './dist.ts'
import { wordsOn } from './words-on-page.ts'

/**
 * Addresses of the fonts a browser fetches for a page: every `@font-face`, but for those whose
 * `unicode-range` has none of the characters that the page sets in its own language.
 */
export function facesFor(page: BuiltPage, css: string): readonly string[] {
  const characters = new Set(
    wordsOn(page)
      .filter(({ lang }) => lang === page.locale)
      .flatMap(({ words }) => [...words].map((character) => character.codePointAt(0) ?? 0)),
  )
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = '']) => {
    const ranges = rangesOf(face)
    const isUsed = ranges.length === 0 || ranges.some((range) => holdsOneOf(range, characters))
    return isUsed ? [...face.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)].map(([, url = '']) => url) : []
  })
}

type Range = readonly [first: number, last: number]

/** `unicode-range:U+20-7E,U+2013` → pairs of code points; none where the face has no range. */
function rangesOf(face: string): readonly Range[] {
  const list = /unicode-range:([^;]+)/.exec(face)?.[1] ?? ''
  return [...list.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].map(([, first = '', last = first]) => [
    Number.parseInt(first, 16),
    Number.parseInt(last, 16),
  ])
}

const holdsOneOf = ([first, last]: Range, characters: ReadonlySet<number>): boolean =>
  characters.values().some((character) => character >= first && character <= last)
