import type { BuiltPage } from './dist.ts'

/** Words on a page and the language they are marked to be in. */
export interface MarkedWords {
  readonly words: string
  /** Of the nearest element that says one: `ja`. */
  readonly lang: string
}

/** What readers see, hear or are shown elsewhere: text, attributes that are read out, previews. */
export function wordsOn({ $ }: BuiltPage): readonly MarkedWords[] {
  return $('html *')
    .not(silent)
    .toArray()
    .flatMap((tag) => {
      const lang = $(tag).closest('[lang]').attr('lang') ?? ''
      const texts = $(tag)
        .contents()
        .toArray()
        .map((node) => (node.type === 'text' ? node.data : ''))
      const attributes = [...spoken, ...preview(tag.attribs)].map((name) => tag.attribs[name] ?? '')
      return [...texts, ...attributes].map((words) => ({ words, lang }))
    })
    .filter(({ words }) => words.trim() !== '')
}

/** Text that is not code, in which leftovers of Markdown would be a mistake. */
export function proseOn({ $ }: BuiltPage): string {
  const body = $('body').clone()
  body.find(`${silent}, code, pre`).remove()
  return body.text()
}

const silent = 'script, style, template'

const spoken = ['alt', 'aria-label', 'aria-description', 'placeholder', 'title'] as const

/** Names of `<meta>` whose content people read in search results and under links. */
const shown =
  /^(description|og:(title|description|image:alt|site_name)|twitter:(title|description|image:alt|label\d|data\d))$/

const preview = (attributes: Readonly<Record<string, string>>): readonly string[] =>
  shown.test(attributes['name'] ?? attributes['property'] ?? '') ? ['content'] : []
