/** What is wrong with how a strip is put into a page, as opposed to its script. */
import { type Locale, locales } from '../../languages/locales.ts'
import type { Told } from '../message.ts'
import { either } from './names.ts'

const quoted = (codes: readonly string[]): readonly string[] => codes.map((code) => `\`${code}\``)

export const stripWords = {
  unknown: {
    language: (found: string): Told => [
      `No comic can be lettered in the language \`${found}\`.`,
      `Write ${either(quoted(locales))} as the \`language\`.`,
    ],
    layout: (found: string): Told => [
      `No layout is called \`${found}\`.`,
      'Write `row` or `column` as the `layout`, or leave it out.',
    ],
  },
  option: (found: string): Told => [
    `\`${found}\` after \`yonkoma\` is not known.`,
    'Write `language=ja` or `layout=column` there, or nothing.',
  ],
  notIn: (wanted: Locale, written: readonly Locale[]): Told => [
    `The script has no words in the language \`${wanted}\`.`,
    `Add them after a line of \`---\`, with \`language: ${wanted}\`, or draw it in ${either(quoted(written))}.`,
  ],
  cannotBeDrawn: (count: number): string =>
    count === 1 ? 'A strip cannot be drawn:' : `A strip cannot be drawn; it has ${count} mistakes:`,
}
