import { jaModel, Parser } from 'budoux'
import { lineEnds as latin } from '../en/line-ends.ts'
import type { LineEnds } from '../typesetting.ts'

/** What is left to Latin words among Japanese is as in English. */
export const lineEnds: LineEnds = {
  ...latin,
  hasSpaces: false,
  phrases: (text) => text.split(/(?<=[\u3000\n])|(?<=】)(?=[\p{sc=Han}\p{sc=Katakana}])/u).flatMap(parsed),
  words: (text) =>
    [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment),
  longestPiece: 7,
}

const parser = new Parser(jaModel)

/** A space or a full-width mark ends a phrase, and stays with it. */
const parsed = (text: string): readonly string[] =>
  parser
    .parse(text)
    .flatMap(
      (piece) =>
        piece.match(/(?:[^\s、。：；？！]|[\u00a0\u202f])+[\s、。：；？！]*|[\s、。：；？！]+/g) ?? [],
    )
