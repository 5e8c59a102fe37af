/** What the search page says of an answer, and which of its parts are to be seen. */
import type { Answer } from '../search/ask.ts'

/** Says how a question ended. */
export interface Endings {
  /** Keeps the window for results, so that what comes after them does not move when they arrive. */
  readonly room: (isKept: boolean) => void
  readonly nothing: () => void
  readonly waiting: () => void
  readonly failure: () => void
  readonly answer: (answer: Answer, words: string, terms: number) => void
}

/** @param say the phrases of the page, which knows its language: `{n}` stands for a number, `{q}` for a query */
export function endings(say: DOMStringMap): Endings {
  const [status, results, none, terms] = [
    '.search-status',
    '.search-results',
    '.search-none',
    '.search-terms',
  ].map((selector) => element(selector)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement]
  const [meant, retry] = ['.search-meant', '.search-retry'].map((selector) => element(selector)) as [
    HTMLElement,
    HTMLElement,
  ]
  const report = (text = ''): void => {
    status.textContent = text
  }
  const close = (): void => {
    for (const part of [results, none, terms, meant, retry, ...otherLanguages()]) part.hidden = true
  }
  return {
    room: (isKept) => element('.search-answer').toggleAttribute('data-asked', isKept),
    nothing: () => {
      close()
      report()
    },
    waiting: () => report(say['loading']),
    failure: () => {
      close()
      retry.hidden = false
      report(say['failed'])
    },
    answer: (answer, words, termCount) => {
      close()
      results.hidden = answer.stories.length === 0
      none.hidden = answer.stories.length > 0
      terms.hidden = termCount === 0
      offer(meant, answer.meant)
      report(counted(say, answer, words))
    },
  }
}

/** Where each other language of the site says how many stories it has. */
export const otherLanguages = (): NodeListOf<HTMLElement> => document.querySelectorAll('.search-other')

export function showOther(other: HTMLElement, stories: number, words: string): void {
  const link = other.querySelector('a')
  if (!link) throw new Error('A language of the search page has no link')
  link.search = `?q=${encodeURIComponent(words)}`
  link.textContent = filled(other.dataset[stories === 1 ? 'one' : 'many'], stories, words)
  other.hidden = stories === 0
}

/** Links to what may have been meant. */
function offer(meant: HTMLElement, queries: readonly string[]): void {
  const links = queries.map((words) => {
    const link = document.createElement('a')
    link.className = 'search-meant-link'
    link.href = `?q=${encodeURIComponent(words)}`
    link.textContent = words
    return link
  })
  element('.search-meant-list').replaceChildren(...links)
  meant.hidden = queries.length === 0
}

function counted(say: DOMStringMap, { stories, isExact }: Answer, words: string): string {
  const { length: count } = stories
  const [one, many] = isExact ? ['one', 'many'] : ['nearOne', 'nearMany']
  const phrase = count === 0 ? 'none' : count === 1 ? one : many
  return filled(say[phrase ?? ''], count, words)
}

const filled = (phrase: string | undefined, count: number, words: string): string =>
  (phrase ?? '').replace('{n}', String(count)).replace('{q}', () => words)

export function element<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector)
  if (!found) throw new Error(`The search page has no ${selector}`)
  return found
}
