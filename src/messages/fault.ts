/** A mistake as data: which message, and what was found. The catalogues turn it into the sentences of a language. */

import type { faults as english } from './en/faults/faults.ts'
import type { RuleName } from './en/rules/rules.ts'
import type { Told } from './message.ts'

type English = typeof english

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
