/** The site's own drawings of things and places. */
import type { Messages, Told } from '../../message.ts'
import { grouped, inQuotes } from '../../quotation.ts'
import { either } from '../names.ts'

const exportAgain = 'Export it again as plain SVG.'

const simplify = (what: string): Told => [what, 'Simplify the drawing, or export it with fewer decimals.']

export interface Points {
  readonly points: number
  readonly most: number
  /** Of a curve that is drawn as a line. */
  readonly stroke: number
}

export interface LongBox {
  readonly wide: number
  readonly high: number
  readonly most: number
}

export const ownArtFaults = {
  'bad-drawing-name': ({ name }: { readonly name: string }) => [
    `\`${name}\` cannot be a word in scripts.`,
    'Rename it with lowercase letters a–z, digits and hyphens, a letter first: lighthouse-key.svg.',
  ],
  'bad-drawing-name/taken': ({ name }: { readonly name: string }) => [
    `\`${name}\` already means something in scripts.`,
    `Give the file another name, like our-${name}.svg.`,
  ],
  'bad-drawing-name/other': [
    'This is not an SVG file.',
    'Save the drawing as SVG, and keep other files elsewhere.',
  ],
  'bad-drawing/not-a-file': [
    'This is not a file that can be read.',
    'Put the SVG file itself here, or check its permissions.',
  ],
  'bad-drawing/link': ['This is a link to a file outside `content/`.', 'Put the SVG file itself here.'],
  'bad-drawing/not-text': ['The file is not text in UTF-8.', exportAgain],
  'bad-drawing/not-xml': [
    'The file is not well-formed XML.',
    'Close every element and put every value in quotes, as in data-dark="yes", or export it again as plain SVG.',
  ],
  'bad-drawing/not-svg': ['The file is not an SVG drawing.', exportAgain],
  'bad-drawing/view-box': [
    'The drawing has no usable `viewBox`.',
    'Write four numbers on `<svg>`, left, top, width and height: viewBox="0 0 200 100".',
  ],
  'bad-drawing/value': ({
    attribute,
    written,
    example,
  }: {
    readonly attribute: string
    readonly written: string
    readonly example: string
  }) => [
    `\`${attribute}\` cannot be ${inQuotes(written)}.`,
    `Write it like this: ${attribute}="${example}".`,
  ],
  'bad-drawing/outside': ({ element }: { readonly element: string }) => [
    `This \`<${element}>\` is far outside the \`viewBox\`.`,
    'Move it inside, or delete it.',
  ],
  'bad-drawing/label': [
    'The box for the words, `id="label"`, is too small.',
    'Draw a `<rect>` as large as the words may be.',
  ],
  'bad-drawing/second-label': [
    'The drawing has two boxes for the words, `id="label"`.',
    'Keep one, and give the other another id, or delete it.',
  ],
  'bad-drawing/turned-label': [
    'The box for the words, `id="label"`, is turned or slanted.',
    'Delete `rotate` or `skewY` from its `transform`: words are lettered level.',
  ],
  'bad-drawing/long': ({ wide, high, most }: LongBox) => [
    `The \`viewBox\` is ${wide} × ${high}, too long and thin to be seen.`,
    `Make neither side more than ${most} times as long as the other.`,
  ],
  'bad-drawing/empty': [
    'The drawing shows nothing.',
    'Draw a shape or a line, with a class such as `paper line`.',
  ],
  'unsafe-drawing': ({ attribute, element }: { readonly attribute: string; readonly element: string }) => [
    `\`<${element}>\` cannot have \`${attribute}\`.`,
    attribute === 'style'
      ? 'Delete it, and name the paint in a class: class="tone-20 line".'
      : 'Delete it, or correct its name.',
  ],
  'unsafe-drawing/element': ({
    element,
    elements,
  }: {
    readonly element: string
    readonly elements: readonly string[]
  }) => [
    `\`<${element}>\` cannot be in a drawing.`,
    `Use only ${elements.join(', ')}. Turn text into paths.`,
  ],
  'unsafe-drawing/entities': [
    'The DOCTYPE declares entities.',
    'Delete everything from `<!DOCTYPE` to the line before `<svg`.',
  ],
  'unknown-paint': ({
    attribute,
    word,
    paints,
  }: {
    readonly attribute: string
    readonly word: string
    readonly paints: readonly string[]
  }) => [
    `\`${attribute}\` cannot be ${inQuotes(word)}.`,
    attribute === 'class' ? `Valid here: ${paints.join(', ')}.` : `Write a class instead: ${either(paints)}.`,
  ],
  'huge-drawing': ({ points, most, stroke }: Points) =>
    simplify(
      `The drawing has ${grouped(points)} points, a curved line counting ${stroke}. The limit is ${grouped(most)}.`,
    ),
  'huge-drawing/bytes': ({ most }: { readonly most: number }) =>
    simplify(`The file is larger than ${most / 1000} kB.`),
  'huge-drawing/nested': ['The groups are nested too deeply.', 'Ungroup them.'],
} as const satisfies Messages
