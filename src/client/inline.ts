/**
 * A function as the text of an inline script that calls it, without the spaces that it does not need. It may use
 * nothing from outside itself.
 */
export const inlineCall = (script: () => void): string =>
  `(${script})()`.replace(/\s+/g, ' ').replace(/ ?(\W) ?/g, '$1')
