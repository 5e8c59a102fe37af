/**
 * The fonts of pages, as Astro's `fonts` setting takes them. English pages load display, text and ui (48 kB);
 * Japanese pages load display and koma, and use the reader's own gothic for text.
 *
 *   --font-display   Dela Gothic One: Latin letters and the interface's Japanese headings, in two files
 *   --font-text      Source Serif 4, weights 400 to 700
 *   --font-ui        Schibsted Grotesk, one weight that answers to 500–700
 *   --font-koma      Shippori Antique: 起承転結附
 *
 * All are optional, so nothing moves when one comes late: the page keeps the reader's own face. For the heavy display
 * face that is a heavy one of the same width, see `styles/stand-ins.css`; Astro's stand-ins are regular Arial.
 */
import type { FontProvider } from 'astro'
import { language } from '../languages/languages.ts'
import { site } from '../site.ts'
import { displayWords } from './display-words.ts'
import { latinLabels, latinText } from './latin.ts'
import type { Recipe } from './recipe.ts'
import { recipeKey } from './recipe.ts'
import { subsetOnce } from './subset.ts'

/** Makes what is missing (1.3 s for all of them), and answers with the setting. */
export async function pageFonts() {
  const { display, text, ui, koma } = recipes
  const displayJa = { ...display, characters: notLatin(await displayWords()) }
  for (const recipe of [display, displayJa, text, ui, koma])
    files.set(recipeKey(recipe), await subsetOnce(recipe))
  return [
    family(
      'Display',
      ['Yonkoma Heavy', 'Yonkoma Heavy Android', ...gothic],
      [
        { key: recipeKey(display), subset: 'latin', weight: heavy, unicodeRange: latinRange },
        { key: recipeKey(displayJa), subset: 'japanese', weight: heavy, unicodeRange: japaneseRange },
      ],
    ),
    family('Text', serif, [
      { key: recipeKey(text), subset: 'latin', weight: '400 700', unicodeRange: latinRange },
    ]),
    family(
      'UI',
      ['system-ui', 'Segoe UI', ...gothic],
      [{ key: recipeKey(ui), subset: 'latin', weight: '500 700', unicodeRange: latinRange }],
    ),
    family('Koma', mincho, [{ key: recipeKey(koma), subset: 'japanese', weight: '400' }]),
  ]
}

/** What the languages of the site need besides. */
const accents = site.languages.map((locale) => language(locale).faces.accents).join('')
const labels = latinLabels + accents

/** Kerning is most of a small font's bytes; it stays where letters are read. */
export const recipes = {
  display: { face: 'display', characters: labels, features: ['kern'] },
  text: {
    face: 'text',
    characters: latinText + accents,
    features: ['kern', 'liga'],
    weight: { min: 400, max: 700 },
  },
  ui: { face: 'ui', characters: labels, features: ['kern'] },
  koma: { face: 'koma', characters: '起承転結附', features: [] },
} as const satisfies Record<string, Recipe>

/** One weight that answers to all: headings ask for 800, so that whatever stands in for it is heavy too. */
const heavy = '400 900'

interface Variant {
  /** Name of the file. */
  readonly key: string
  /** What `<Font preload={[{ subset }]}>` asks for: English pages need no Japanese headings. */
  readonly subset: 'latin' | 'japanese'
  readonly weight: string
  readonly unicodeRange?: string[]
}

interface Options {
  readonly variants: readonly Variant[]
}

/**
 * `optional`: the faces are preloaded beside the style sheet, and a reader whose connection is too slow for that
 * keeps the fallback for this page, so that no line that breaks otherwise pushes the comic down under a finger.
 */
const family = (name: string, fallbacks: string[], variants: readonly Variant[]) => ({
  provider: subsets,
  name: `Yonkoma ${name}`,
  cssVariable: `--font-${name.toLowerCase()}`,
  fallbacks,
  display: 'optional' as const,
  optimizedFallbacks: false,
  options: { variants },
})

/**
 * Astro's own provider of local fonts takes paths, and makes them part of the families' names on every page:
 * a site built in another folder would not be the same. Here the names depend on the subsets alone.
 */
const subsets: FontProvider<Options> = {
  name: 'yonkoma-subsets',
  resolveFont: ({ options }) => ({
    fonts: (options?.variants ?? []).map(({ key, subset, ...variant }) => ({
      ...variant,
      style: 'normal',
      meta: { subset },
      src: [{ url: files.get(key) ?? '' }],
    })),
  }),
}

/** Key of a subset → the file. */
const files = new Map<string, string>()

const gothic = ['Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'sans-serif']
const serif = ['Charter', 'Georgia', 'Noto Serif', 'serif']
const mincho = ['Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif JP', 'Noto Serif CJK JP', 'serif']

/** Wider than the subsets: a character that is missing falls to the next family all the same. */
const latinRange = [
  'U+20-7E',
  'U+A0-FF',
  'U+100-16B',
  'U+2013-2014',
  'U+2018-201D',
  'U+2022',
  'U+2026',
  'U+20AC',
  'U+2122',
  'U+2212',
  ...[...accents].map((letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase()}`),
]
const japaneseRange = ['U+2015', 'U+3000-30FF', 'U+4E00-9FFF', 'U+FF01-FF5E']

const notLatin = (words: string): string => words.replace(/[\p{ASCII}\p{Script=Latin}]/gu, '')
