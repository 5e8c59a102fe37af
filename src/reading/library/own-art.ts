/** What is wrong with the site's own drawings of things and places; the drawings themselves: see `picture/own-art.ts`. */
import { type Fault, fault } from '../../messages/fault.ts'
import { readArt } from '../../picture/art-read.ts'
import type { Problem } from '../../problem.ts'
import { type ArtFile, artName, mostBytes, type Unread } from '../../site/own-art.ts'
import { artFiles } from '../../site/own-files.ts'
import { isTaken } from '../../stories/drawn-words.ts'
import { placeAt } from '../text/place-at.ts'
import type { ContentPlace } from './shared.ts'
import { isSystemFile } from './system-file.ts'

export function checkOwnArt({ path, name }: ContentPlace): readonly Problem[] {
  const files = artFiles(path).filter(({ base }) => !isSystemFile(base))
  const things = new Set(files.flatMap((file) => (file.kind === 'props' ? (artName(file) ?? []) : [])))
  return files.flatMap((file) => {
    const start = {
      file: `${name}/${file.kind}/${file.base}`,
      line: 1,
      column: 1,
      severity: 'error',
    } as const
    const wrong = nameFault(file, things)
    return [...(wrong ? [{ ...start, ...wrong }] : []), ...problemsIn(file, start)]
  })
}

/** @param things names of the site's own things, which no place may have */
function nameFault(file: ArtFile, things: ReadonlySet<string>): Fault | null {
  if (!/\.svg$/i.test(file.base)) return fault('bad-drawing-name/other')
  const name = artName(file)
  if (name === null) return fault('bad-drawing-name', { name: file.base })
  return isTaken(name) || (file.kind === 'scenes' && things.has(name))
    ? fault('bad-drawing-name/taken', { name })
    : null
}

function problemsIn(
  { kind, base, bytes }: ArtFile,
  start: Pick<Problem, 'file' | 'severity'>,
): readonly Problem[] {
  if (!/\.svg$/i.test(base)) return []
  if (typeof bytes === 'string') return [{ ...start, line: 1, column: 1, ...unread[bytes](mostBytes[kind]) }]
  const { faults, text } = readArt(bytes, kind)
  return faults.map(({ index, ...found }) => ({ ...start, ...placeAt(text, index), ...found }))
}

const unread: Readonly<Record<Unread, (most: number) => Fault>> = {
  huge: (most) => fault('huge-drawing/bytes', { most }),
  link: () => fault('bad-drawing/link'),
  'not-a-file': () => fault('bad-drawing/not-a-file'),
}
