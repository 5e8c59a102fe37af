/** What an editor reads of a mistake; empty where there is none. */
import type { EditorLocale } from '../../src/messages/editor-locale.ts'
import type { Fault } from '../../src/messages/fault.ts'
import { told } from '../../src/messages/told.ts'

export const what = (fault: Fault | undefined, locale: EditorLocale = 'en'): string =>
  fault ? told(fault, locale)[0] : ''

export const cure = (fault: Fault | undefined, locale: EditorLocale = 'en'): string =>
  fault ? told(fault, locale)[1] : ''
