/** The search page: asks while the reader types, and keeps what was asked in the address. */
import type { Locale } from '../i18n/locales.ts'
import type { Answer, Ask, Query } from './search-engine.ts'
import { openIndex } from './search-engine.ts'
import { storyItem, termItem } from './search-results.ts'

/** Stories shown at a time, terms at most, and ms of rest before a query is asked. */
const [step, mostTerms, rest] = [10, 3, 150]

const form = element<HTMLFormElement>('.search-form')
const field = element<HTMLInputElement>('#search-field')
const status = element('.search-status')
const results = element('.search-results')
const list = element('.search-list')
const more = element<HTMLButtonElement>('.search-more')
const none = element('.search-none')
const terms = element('.search-terms')
const termList = element('.search-term-list')
const patterns = {
  story: element<HTMLTemplateElement>('#search-story'),
  term: element<HTMLTemplateElement>('#search-term'),
}
const say = form.dataset

let index: Promise<Ask> | null = null
/** Counts what was asked, so that a late answer does not take the place of a newer one. */
let asked = 0
let timer = 0

/** Fetches the index once; after a failure the next question tries again. */
function opened(): Promise<Ask> {
  index ??= openIndex(say['index'] ?? '', document.documentElement.lang as Locale)
  index.catch(() => {
    index = null
  })
  return index
}

function current(): Query {
  const data = new FormData(form)
  const text = (name: string): string => String(data.get(name) ?? '').trim()
  return { words: text('q'), topic: text('topic'), year: text('year') }
}

async function run(): Promise<void> {
  const query = current()
  const turn = ++asked
  remember(query)
  if (query.words === '') return clear()
  const waiting = window.setTimeout(() => report(say['loading']), 400)
  try {
    const answer = await (await opened())(query)
    if (turn === asked) await show(answer, query, turn)
  } catch (error) {
    if (turn === asked) fail(error)
  } finally {
    window.clearTimeout(waiting)
  }
}

/** The address is that of the form, so that it can be kept, sent and gone back to. */
function remember({ words, topic, year }: Query): void {
  const address = new URL(location.href)
  for (const [name, value] of Object.entries({ q: words, topic, year })) {
    if (value === '') address.searchParams.delete(name)
    else address.searchParams.set(name, value)
  }
  history.replaceState(null, '', address)
}

async function show(answer: Answer, { words }: Query, turn: number): Promise<void> {
  const { stories, isExact } = answer
  const [items, found] = await Promise.all([
    Promise.all(stories.slice(0, step).map((story) => story())),
    Promise.all(answer.terms.slice(0, mostTerms).map((term) => term())),
  ])
  if (turn !== asked) return
  list.replaceChildren(...items.map((item) => storyItem(item, words, patterns)))
  termList.replaceChildren(...found.map((item) => termItem(item, words, patterns)))
  results.hidden = stories.length === 0
  none.hidden = stories.length > 0
  terms.hidden = found.length === 0
  report(counted(stories.length, words, isExact))
  offerMore(stories.slice(step), words)
}

/** The phrases with their places come from the page, for it knows the language. */
function counted(count: number, words: string, isExact: boolean): string {
  const phrase =
    count === 0
      ? say['none']
      : isExact
        ? say[count === 1 ? 'one' : 'many']
        : say[count === 1 ? 'nearOne' : 'nearMany']
  return (phrase ?? '').replace('{n}', String(count)).replace('{q}', () => words)
}

function offerMore(left: Answer['stories'], words: string): void {
  more.hidden = left.length === 0
  more.onclick = async () => {
    const items = await Promise.all(left.slice(0, step).map((story) => story()))
    const first = list.children.length
    list.append(...items.map((item) => storyItem(item, words, patterns)))
    list.children[first]?.querySelector('a')?.focus()
    offerMore(left.slice(step), words)
  }
}

function clear(): void {
  for (const part of [results, none, terms]) part.hidden = true
  report('')
}

function fail(error: unknown): void {
  clear()
  report(say['failed'])
  throw error
}

const report = (text: string | undefined): void => {
  status.textContent = text ?? ''
}

function soon(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(run, rest)
}

function element<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
  const found = document.querySelector<Kind>(selector)
  if (!found) throw new Error(`The search page has no ${selector}`)
  return found
}

/** What the address asks for; a year or a topic that is not offered stays unset. */
function restore(): void {
  const given = new URLSearchParams(location.search)
  field.value = given.get('q') ?? ''
  for (const choice of form.querySelectorAll('select')) {
    const wanted = given.get(choice.name)
    if ([...choice.options].some(({ value }) => value === wanted)) choice.value = wanted ?? ''
  }
}

field.addEventListener('focus', () => opened().catch(() => undefined), { once: true })
field.addEventListener('input', (event) => {
  if (!(event instanceof InputEvent && event.isComposing)) soon()
})
field.addEventListener('compositionend', soon)
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing) return
  field.value = ''
  soon()
})
form.addEventListener('change', ({ target }) => {
  if (target !== field) run()
})
form.addEventListener('submit', (event) => {
  event.preventDefault()
  window.clearTimeout(timer)
  run()
})

restore()
if (field.value !== '') run()
// Whoever comes by the masthead or the / key has come to type.
if (location.hash === `#${field.id}`) field.focus()
