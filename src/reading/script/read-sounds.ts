/** `sfx:` of a panel → how each of its sound effects is set. The words themselves differ between editions. */
import type { Path } from '../../messages/path.ts'
import type { Sound } from '../../stories/panel-script.ts'
import type { Fault } from '../fault.ts'
import { isRecord, listOf } from '../raw.ts'
import { soundGrammar } from './grammar.ts'
import { readWords } from './read-words.ts'

export interface ReadSounds {
  readonly sounds: readonly Sound[]
  readonly faults: readonly Fault[]
}

/**
 * @param value a list of words, or of `{ words, place }`
 * @param panel its path
 */
export function readSounds(value: unknown, panel: Path): ReadSounds {
  const read = listOf(value).map((entry, index) => {
    const line = isRecord(entry) ? entry['place'] : undefined
    return readSound(typeof line === 'string' ? line : '', [...panel, 'sfx', index, 'place'])
  })
  return { sounds: read.map(({ sound }) => sound), faults: read.flatMap(({ faults }) => faults) }
}

function readSound(line: string, path: Path) {
  const { values, faults } = readWords(line, soundGrammar, path)
  const sound: Sound = {
    x: values.place[0] ?? null,
    y: values.height[0] ?? null,
    size: values.size[0] ?? 1,
    tilt: values.tilt[0] ?? null,
    layer: values.layer[0] ?? 'among',
  }
  return { sound, faults }
}
