/** In the library nobody has anything of their own but what is handed to it. */
import type { Own } from './own.ts'

export const siteOwn: Own = { cast: new Map(), art: [] }
