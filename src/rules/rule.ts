/** One rule for authors, in a sentence that needs no example: what a file must be, and what for. */
import type { Localized } from '../languages/locales.ts'

/** Rules by name, kebab-case: `unknown-key`. */
export type Rules = Readonly<Record<string, Localized>>
