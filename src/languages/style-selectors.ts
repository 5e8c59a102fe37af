/**
 * What styles ask of a language: `.title:--cjk` is a title in any language whose letters stand in squares, on a page of
 * its own and in a passage of another page. The build puts codes in their place, so that browsers read nothing new.
 */
import type { Locale } from './locales.ts'
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
 * @param languages those of the site
 * @throws where a style asks what is in no list
 */
export const withCodes = (selector: string, languages: readonly Locale[]): string =>
  selector.replace(/(\[lang\])?:(--[\w-]+)/g, (_, begins: string | undefined, name: string) => {
    const asks = selectors[name]
    if (!asks)
      throw new Error(`No language is asked for :${name}; there are ${Object.keys(selectors).join(', ')}`)
    const each = languages.filter(asks).map((code) => (begins ? `[lang="${code}"]` : `:lang(${code})`))
    return each.length === 1 ? each.join('') : `:is(${each.join(', ')})`
  })

interface Sheet {
  readonly walkRules: (change: (rule: { selector: string }) => void) => void
}

/** For PostCSS, which Vite runs on every style. */
export const languageSelectors = (languages: readonly Locale[]) => ({
  postcssPlugin: 'languages',
  Once: (sheet: Sheet) =>
    sheet.walkRules((rule) => {
      rule.selector = withCodes(rule.selector, languages)
    }),
})
