/** What a sub-editor would not let pass. */
import type { Rules } from './rule.ts'

export const styleRules = {} as const satisfies Rules
