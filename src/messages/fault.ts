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
  readonly message: MessageName
  /** What the message needs to know; left out where its words never change. */
  readonly found?: unknown
}

/** The compiler holds what was found against what the message says of it. */
export const fault = <Name extends MessageName>(
  message: Name,
  ...[found]: FoundBy<Name> extends undefined ? [] : [found: FoundBy<Name>]
): Fault => ({
  rule: message.replace(/\/.*/, '') as RuleName,
  message,
  ...(found !== undefined && { found }),
})

const catalogues: Readonly<Record<EditorLocale, Readonly<Record<string, Message>>>> = { en, ja }

/** The sentences of a fault. @throws where no catalogue has its message */
export function told({ message, found }: Fault, locale: EditorLocale): Told {
  const words = catalogues[locale][message]
  if (words === undefined) throw new Error(`No message is called ${message}`)
  return typeof words === 'function' ? words(found as never) : words
}
