/** What `npm run draw` says, and with `--why` of each balloon. */
import { capital, counted } from './names.ts'

export type Third = 0 | 1 | 2

export interface Sums {
  readonly cost: number
  readonly good: number
  readonly smaller: number
  /** % */
  readonly letters: number
  /** % */
  readonly figures: number
}

export interface Balloon {
  readonly name: string
  readonly words: string
  readonly cost: number
}

export interface Elsewhere {
  readonly place: { readonly down: Third; readonly across: Third }
  readonly cost: number
}

const places = [
  ['upper left', 'upper middle', 'upper right'],
  ['left', 'middle', 'right'],
  ['lower left', 'lower middle', 'lower right'],
] as const

export interface Sizes {
  /** px */
  readonly least: number
  readonly most: number
  /** Times. */
  readonly longest: number
}

export interface Untranslated {
  readonly file: string
  /** A code. */
  readonly language: string
  readonly languages: readonly string[]
}

export interface Drawn {
  /** `14:03:22` */
  readonly time: string
  readonly pictures: number
  readonly out: string
}

export const drawWords = {
  noName: 'Name what to draw, a story or a file: npm run draw -- door, npm run draw -- strip.yaml',
  noSite: 'There is no site here, so there are no stories. Name a file: yonkoma draw strip.yaml',
  noFile: (file: string) => `There is no file ${file}. Check the name and the folder.`,
  notAFile: (file: string) => `${file} is not a file that can be read. Name a file: yonkoma draw strip.yaml`,
  tooLarge: (file: string, most: number) =>
    `${file} is larger than ${most} kB. Keep only the panels and their words in it.`,
  notIn: ({ file, language, languages }: Untranslated) =>
    `${file} has no words in ${language}. Choose from: ${languages.join(', ')}.`,
  size: (typed: string, { least, most, longest }: Sizes) =>
    `\`--size\` cannot be "${typed}". Write width and height, like 1080x1350: ${least} to ${most} px each, one at most ${longest} times the other.`,
  unsized:
    '`--size` is for panels; strips and posts have sizes of their own. Leave out `--size`, or write `--as svg` or `--as png`.',
  watchOne: '`--watch` watches one strip. Name its file: yonkoma draw strip.yaml --watch',
  drawn: ({ time, pictures, out }: Drawn) =>
    `${time}  ${counted(pictures, 'picture')} drawn into ${out}. Waiting for changes; press Ctrl-C to stop.`,
  cannotBeRead: (slug: string) =>
    `The story ${slug} has mistakes and cannot be drawn. To see them: npm run check ${slug}`,
  nothing: 'There is nothing to draw: the edition does not exist, or its panels are finished pictures.',
  panel: ({ cost, good, smaller, letters, figures }: Sums) =>
    `Cost ${cost}${smaller > 0 ? ` (${smaller} of it for smaller letters)` : ''}; up to ${good} is good. ` +
    `Letters at ${letters}%, figures at ${figures}% of full size.`,
  balloon: ({ name, words, cost }: Balloon) => `${capital(name)}, “${words}”, costs ${cost} here:`,
  elsewhere: ({ place: { down, across }, cost }: Elsewhere) =>
    `   The next best place, ${places[down][across]}, would cost ${cost}:`,
  /** @param number 0 is the caption */
  balloonName: (number: number) => (number === 0 ? 'the caption' : `balloon ${number}`),
  /** What is covered and has no word of a script. */
  things: { words: 'words on a prop', avoid: 'a part that `avoid` keeps free' } as Readonly<
    Record<string, string>
  >,
  /** What costs, with the name of what is covered or of the other balloon. */
  reasons: {
    shape: () => 'the shape of the balloon',
    corner: () => 'not in the corner where reading begins, where captions belong',
    high: () => 'distance from the top',
    belowMouth: () => 'lower than the mouth of its speaker',
    covers: (name: string) => `covers ${name}, or comes close to it`,
    tooNear: () => 'too close to the head for a tail',
    tooFar: () => 'far from its speaker',
    stump: () => 'the frame leaves no room for a tail',
    aside: () => 'not straight above its speaker',
    foreign: () => 'closer to somebody else than to its speaker',
    astray: () => 'the tail would end closer to somebody else',
    blocked: () => 'somebody or some words are in the way of the tail',
    close: (name: string) => `touches ${name}, or nearly`,
    order: (name: string) => `may be read in the wrong order with ${name}`,
    sameMouth: (name: string) => `has the same speaker as ${name}, in a crowd`,
    crossing: (name: string) => `a tail crosses ${name} or its tail`,
  },
}
