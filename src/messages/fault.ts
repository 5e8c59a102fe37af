/** A mistake as data: which message, and what was found. The catalogues turn it into the sentences of a language. */

import type { EditorLocale } from './editor-locale.ts'
import { faults as en } from './en/faults/faults.ts'
import type { RuleName } from './en/rules/rules.ts'
import { faults as ja } from './ja/faults/faults.ts'
import type { Message, Told } from './message.ts'

type English = typeof en

export type MessageName = keyof English

/** What a message needs to know; plain data, which survives JSON. */
type FoundBy<Name extends MessageName> = English[Name] extends (found: infer Found) => Told
  ? Found
  : undefined

/** What is wrong, before it is known where. */
export interface Fault {
  /** Which rule is broken: its sentence is in the catalogue. */
  readonly rule: RuleName
  readonly message?: MessageName
  /** What the message needs to know; left out where its words never change. */
  readonly found?: unknown
  /** What was found. Subject first, present tense, no blame. */
  readonly what: Readonly<Record<EditorLocale, string>>
  /** What to type instead. */
  readonly cure: Readonly<Record<EditorLocale, string>>
}

/** The compiler holds what was found against what the message says of it. */
export function fault<Name extends MessageName>(
  message: Name,
  ...[found]: FoundBy<Name> extends undefined ? [] : [found: FoundBy<Name>]
): Fault {
  const [english, japanese] = [told(message, found, 'en'), told(message, found, 'ja')]
  return {
    rule: message.replace(/\/.*/, '') as RuleName,
    message,
    ...(found !== undefined && { found }),
    what: { en: english[0], ja: japanese[0] },
    cure: { en: english[1], ja: japanese[1] },
  }
}

const catalogues: Readonly<Record<EditorLocale, Readonly<Record<string, Message>>>> = { en, ja }

function told(message: MessageName, found: unknown, locale: EditorLocale): Told {
  const words = catalogues[locale][message]
  if (words === undefined) throw new Error(`No message is called ${message}`)
  return typeof words === 'function' ? words(found as never) : words
}
