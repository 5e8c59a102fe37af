/** Words that no font can draw → one problem for each of their unknown characters, with all the places it is in. */
import type { Hand } from '../languages/typesetting.ts'
import { characterName } from '../lettering/character-names.ts'
import { type Missing, missingIn } from '../lettering/missing.ts'
import type { Medium } from '../messages/en/faults/drawn.ts'
import { fault } from '../messages/fault.ts'
import type { Problem } from '../problem.ts'
import { placeIn } from '../reading/text/written.ts'
import type { Written, WrittenPlace } from '../stories/story.ts'

export interface Lettered {
  readonly words: string
  /** Every way in which the words may be lettered. */
  readonly hands: readonly Hand[]
  /** What becomes of words when they are lettered; nothing where it is left out. */
  readonly drawn?: (words: string) => string
  /** Where their characters were written, and what they are part of. */
  readonly written: Written
  readonly around: WrittenPlace
}

/** @param medium whose fonts they are */
export async function missingGlyphs(all: readonly Lettered[], medium: Medium): Promise<Problem[]> {
  const found = all.flatMap(({ words, hands, drawn, written, around }) =>
    missingIn(words, hands, drawn).map((missing) => ({
      ...missing,
      place: { ...around, ...placeIn(written, missing.index) },
    })),
  )
  const inOrder = found.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
  const kinds = Map.groupBy(inOrder, ({ characters, place }) => `${place.file} ${characters.join('')}`)
  return Promise.all([...kinds.values()].map((kind) => problemOf(kind, medium)))
}

interface Found extends Missing {
  readonly place: WrittenPlace
}

async function problemOf([first, ...others]: readonly Found[], medium: Medium): Promise<Problem> {
  if (!first) throw new Error('A group has a member')
  const { characters, place } = first
  const names = await Promise.all([...new Set(characters)].slice(0, mostNames).map(characterName))
  return {
    ...place,
    severity: 'error',
    ...fault('missing-glyph', {
      text: characters.join(''),
      names,
      isMore: new Set(characters).size > mostNames,
      medium,
      elsewhere: others.map(({ place: { line, column } }) => `${line}:${column}`),
    }),
  }
}

const mostNames = 3
