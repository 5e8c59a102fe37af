/** What a style sheet loads: `url(…)` and `@import "…"`. */
export const addressesInCss = (css: string): string[] =>
  [...css.replace(comment, '').matchAll(loaded)].map(
    ([, double, single, bare, imported]) => double ?? single ?? bare ?? imported ?? '',
  )

const comment = /\/\*[\s\S]*?\*\//g

const loaded = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)|@import\s+["']([^"']+)["']/g
