/** Pictures that an author brings along. */
import type { Messages, Told } from '../../message.ts'
import { grouped } from '../../quotation.ts'
import { withArticle } from '../names.ts'

/** The name of the file, as it is written in the story. */
export interface Named {
  readonly picture: string
}

export interface OnElement extends Named {
  readonly element: string
}

export interface InAttribute extends Named {
  readonly attribute: string
}

export interface Most extends Named {
  readonly most: number
}

const bad = (picture: string, what: string): Told => [
  `The picture ${picture} ${what}.`,
  'Export or download it again, as plain SVG in UTF-8 or as PNG.',
]

const unsafe = (picture: string, what: string): Told => [
  `The picture ${picture} ${what}, which is not allowed.`,
  'Export it as PNG, or as plain SVG: text as outlines, no embedded pictures.',
]

const huge = (picture: string, what: string): Told => [
  `The picture ${picture} ${what}.`,
  'Simplify the drawing, or export it as PNG.',
]

const files = {
  'missing-picture': ({ picture }: Named) => [
    `The picture ${picture} does not exist.`,
    "Put it in the story's folder, or correct its name; capital letters matter.",
  ],
  'missing-picture/empty': [
    'A picture has no file name.',
    'Write it in the parentheses: ![What it shows](./chart.png).',
  ],
  'bad-picture': ({ picture }: Named) => [
    `The picture ${picture} is damaged or not a picture at all.`,
    'Export it again as PNG, JPEG, WebP, AVIF or SVG.',
  ],
  'bad-picture/damaged': ({ picture }: Named) => [
    `The picture ${picture} is damaged: only part of it can be read.`,
    'Export or download it again.',
  ],
  'bad-picture/link': ({ picture }: Named) => [
    `The picture ${picture} is a link to a file outside its folder.`,
    "Put the picture itself in the story's folder.",
  ],
  'bad-picture/not-a-file': ({ picture }: Named) => [
    `The picture ${picture} is not a file.`,
    'Put the picture itself under this name; folders and devices cannot be shown.',
  ],
  'bad-picture/unreadable': ({ picture }: Named) => [
    `The picture ${picture} cannot be opened.`,
    'Allow everyone to read the file, or copy it here again.',
  ],
  'huge-picture': ({ picture, megapixels, most }: Most & { megapixels: number }) => [
    `The picture ${picture} has ${megapixels} megapixels.`,
    `Make it smaller: the limit is ${most} megapixels, and pages show no more than 1,496 px of its width.`,
  ],
} as const satisfies Messages

const drawings = {
  'bad-picture/not-svg': ({ picture }: Named) => bad(picture, 'is not an SVG drawing'),
  'bad-picture/not-utf8': ({ picture }: Named) => bad(picture, 'is not text in UTF-8'),
  'bad-picture/not-xml': ({ picture, line }: Named & { line: number | null }) =>
    bad(picture, `is not well-formed XML${line === null ? '' : ` at line ${line}`}`),
  'bad-picture/no-size': ({ picture }: Named) =>
    bad(picture, 'has no usable size: no viewBox, and no width and height of at least 1 px'),
  'huge-picture/nested': ({ picture }: Named) => huge(picture, 'is nested too deeply'),
  'huge-picture/bytes': ({ picture, most }: Most) => huge(picture, `is larger than ${most / 1e6} MB`),
  'huge-picture/elements': ({ picture, most }: Most) =>
    huge(picture, `has more than ${grouped(most)} elements`),
  'huge-picture/attributes': ({ picture, element, most }: OnElement & Most) =>
    huge(picture, `has more than ${most} attributes on \`${element}\``),
  'huge-picture/shapes': ({ picture, most }: Most) =>
    huge(picture, `draws more than ${grouped(most)} shapes`),
  'unsafe-picture/entities': ({ picture }: Named) => unsafe(picture, 'declares entities in its DOCTYPE'),
  'unsafe-picture/element': ({ picture, element }: OnElement) =>
    unsafe(picture, `has ${withArticle(`\`${element}\``)} element`),
  'unsafe-picture/attribute': ({ picture, element, attribute }: OnElement & InAttribute) =>
    unsafe(picture, `has ${withArticle(`\`${attribute}\``)} attribute on \`${element}\``),
  'unsafe-picture/namespace': ({ picture, element }: OnElement) =>
    unsafe(picture, `puts \`${element}\` into another namespace`),
  'unsafe-picture/endless': ({ picture, element }: OnElement) =>
    unsafe(picture, `repeats \`${element}\` inside itself`),
  'unsafe-picture/backslash': ({ picture, attribute }: InAttribute) =>
    unsafe(picture, `has a backslash in \`${attribute}\``),
  'unsafe-picture/function': ({ picture, attribute, called }: InAttribute & { called: string }) =>
    unsafe(picture, `has \`${called}(…)\` in \`${attribute}\``),
  'unsafe-picture/broken-reference': ({ picture, attribute }: InAttribute) =>
    unsafe(picture, `has a broken reference in \`${attribute}\``),
  'unsafe-picture/other-file': ({ picture, attribute }: InAttribute) =>
    unsafe(picture, `refers to another file in \`${attribute}\``),
  'unsafe-picture/empty-link': ({ picture, attribute }: InAttribute) =>
    unsafe(picture, `has an empty \`${attribute}\``),
} as const satisfies Messages

export const pictureFaults = { ...files, ...drawings } as const
