/** A mistake in the sentences of an editor's language. */
import type { EditorLocale } from './editor-locale.ts'
import { faults as en } from './en/faults/faults.ts'
import type { Fault } from './fault.ts'
import { faults as ja } from './ja/faults/faults.ts'
import type { Message, Told } from './message.ts'

const catalogues: Readonly<Record<EditorLocale, Readonly<Record<string, Message>>>> = { en, ja }

/** The sentences of a fault. @throws where no catalogue has its message */
export function told({ message, found }: Fault, locale: EditorLocale): Told {
  const words = catalogues[locale][message]
  if (words === undefined) throw new Error(`No message is called ${message}`)
  return typeof words === 'function' ? words(found as never) : words
}
