/** `mika!: words` → one line of dialogue. */
import { castName } from '../../languages/cast-name.ts'
import { locales } from '../../languages/locales.ts'
import { type SpeakerKey, speakerKeys } from '../../stories/cast.ts'
import type { Cue, Line } from '../../stories/story.ts'

const manners = { '!': 'shout', '~': 'thought', '*': 'whisper' } as const

/** @param entry a mapping of one key, as the schema lets it through */
export function lineOf(entry: Readonly<Record<string, string>>): Line {
  const [[key, words]] = Object.entries(entry) as [[string, string]]
  const mark = key.at(-1)
  const manner = mark === '!' || mark === '~' || mark === '*' ? manners[mark] : 'say'
  return { speaker: speakerOf(key), manner, cue: cueOf(words), words }
}

/** @param key a speaker, and how they speak: `mika!` */
export const speakerOf = (key: string): string => key.replace(/[!~*]$/, '')

export function cueOf(words: string): Cue {
  if (/[!！][?？]|[?？][!！]/.test(words)) return 'wonders'
  if (/(…|\.\.\.)\s*$/.test(words)) return 'trails'
  if (/[!！]\s*$/.test(words)) return 'exclaims'
  return /[?？]\s*$/.test(words) ? 'asks' : 'states'
}

/**
 * Who is called by a name that readers see, its title left out or not, or by letters of another width or case:
 * `Mika`, `ミカ`, `ウメ`, `ｍｉｋａ！`.
 */
export function castMeant(speaker: string): SpeakerKey | null {
  const name = speakerOf(speaker.normalize('NFKC')).trim().toLowerCase()
  const isCalled = (key: SpeakerKey): boolean =>
    key === name ||
    locales
      .map((locale) => castName(key, locale).toLowerCase())
      .some((called) => called === name || (name.length > 1 && called === `${name}先生`))
  return speakerKeys().find(isCalled) ?? null
}

/** The same with the sign of a manner, on whichever side of the name that is: `ミカ！`, `*mika` → `mika!`, `mika*`. */
export function speakerMeant(written: string): string | null {
  const [, before = '', name = '', after = ''] =
    /^([!~*]?)(.*?)([!~*]?)$/.exec(written.normalize('NFKC').trim()) ?? []
  const key = castMeant(name)
  return key && `${key}${after || before}`
}
