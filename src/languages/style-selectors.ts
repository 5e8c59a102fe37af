/**
 * What styles ask of a language: `.title:--cjk` is a title in any language whose letters stand in squares, on a page of
 * its own and in a passage of another page. The build puts codes in their place, so that browsers read nothing new: those of
 * all languages, since a page may quote one that the site does not have, and the desk speaks its own.
 */
import { type Locale, locales } from './locales.ts'
import { typesetting } from './typesetting.ts'

const selectors: Readonly<Record<string, (locale: Locale) => boolean>> = {
  '--latin': (locale) => typesetting(locale).script === 'latin',
  '--cjk': (locale) => typesetting(locale).script === 'cjk',
  '--rows': (locale) => typesetting(locale).lettering === 'rows',
  '--columns': (locale) => typesetting(locale).lettering === 'columns',
  '--from-right': (locale) => typesetting(locale).strip === 'from-right',
}

/**
 * `.title:--cjk` → `.title:lang(ja)`, and `[lang]:--cjk`, where such a passage begins, → `[lang="ja"]`.
 * @throws where a style asks what is in no list
 */
export const withCodes = (selector: string): string =>
  selector.replace(/(\[lang\])?:(--[\w-]+)/g, (_, begins: string | undefined, name: string) => {
    const asks = selectors[name]
    if (!asks)
      throw new Error(`No language is asked for :${name}; there are ${Object.keys(selectors).join(', ')}`)
    const each = locales.filter(asks).map((code) => (begins ? `[lang="${code}"]` : `:lang(${code})`))
    return each.length === 1 ? each.join('') : `:is(${each.join(', ')})`
  })

interface Sheet {
  readonly walkRules: (change: (rule: { selector: string }) => void) => void
}

/** For PostCSS, which Vite runs on every style. */
export const languageSelectors = {
  postcssPlugin: 'languages',
  Once: (sheet: Sheet) =>
    sheet.walkRules((rule) => {
      rule.selector = withCodes(rule.selector)
    }),
}
