import { minifySync } from 'rolldown/utils'

/** A function as the text of an inline script that calls it, made small. It may use nothing from outside itself. */
export const inlineCall = (script: () => void): string => minifySync('inline.js', `(${script})()`).code
