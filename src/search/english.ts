/** English words: which of a query tell something, and which of a text are the same word in another form. */

/** Words of a query in lower case, without `of the` and the like where others are left. */
export function tellingWords(query: string): string[] {
  const all = wordsIn(query.normalize('NFKC'))
  const telling = all.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : all
}

/** Those words of a text that stand for a word of the query: `authentication` for `authenticated`, not `pro`. */
export function relatedWords(words: readonly string[], query: string): string[] {
  const wanted = tellingWords(query)
  const joined = wanted.join('')
  const related = words
    .flatMap((word) => [...wordsIn(word), plain(word.replaceAll('-', ''))])
    .filter((word) => [...wanted, joined].some((want) => isRelated(word, want)))
  return [...new Set(related)]
}

/** Words in lower case: `Rivals’ open-weight` → rivals, open, weight. */
export const wordsIn = (text: string): string[] => [...text.matchAll(word)].map(([found]) => plain(found))

/** A word in lower case, without what follows an apostrophe. */
export const plain = (word: string): string => word.toLowerCase().replace(/['’].*$|[.,:;!?)]+$/, '')

/** A word: letters, digits, and an apostrophe inside. */
export const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu

/** What is typed may still grow; forms of a word share their beginning, and most of it. */
function isRelated(word: string, want: string): boolean {
  if (word.startsWith(want)) return true
  if (word.length > 2 && want.startsWith(word)) return ending.test(want.slice(word.length))
  const shared = [...want].findIndex((letter, place) => letter !== word[place])
  return shared >= 3 && shared >= want.length * 0.45
}

/** What a short word becomes a longer form with: `law`, `laws`; `run`, `running`; not `pro`, `proofs`. */
const ending = /^[a-z]?(?:s|es|d|ed|ing|ings|er|ers|ly|ation|ations|ment|ments)$/

const small: ReadonlySet<string> = new Set(
  'a an and are as at by did do does for from how in is it its of on or that the this to was what who why with'.split(
    ' ',
  ),
)
