/** The search page: asks while the reader types, and keeps what was asked in the address. */
import type { Answer, Query } from '../search/ask.ts'
import type { Index } from './search-engine.ts'
import { openIndex } from './search-engine.ts'
import { element, endings, otherLanguages, showOther } from './search-page.ts'
import type { Asked } from './search-results.ts'
import { storyItem, termItem } from './search-results.ts'

/** Stories shown at a time, terms at most, and ms of rest before a query is asked. */
const [step, mostTerms, rest] = [10, 3, 150]

const form = element<HTMLFormElement>('.search-form')
const field = element<HTMLInputElement>('#search-field')
const list = element('.search-list')
const more = element<HTMLButtonElement>('.search-more')
const termList = element('.search-term-list')
const patterns = {
  story: element<HTMLTemplateElement>('#search-story'),
  term: element<HTMLTemplateElement>('#search-term'),
}
const say = form.dataset
const show = endings(say)

const indexes = new Map<string, Promise<Index>>()
/** Counts what was asked, so that a late answer does not take the place of a newer one. */
let asked = 0
let timer = 0

/** Fetches an index once; after a failure the next question tries again. */
function opened(folder: string | undefined): Promise<Index> {
  const address = folder ?? ''
  const index = indexes.get(address) ?? openIndex(address)
  indexes.set(address, index)
  index.catch(() => indexes.delete(address))
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
  if (query.words === '') return show.nothing()
  const waiting = window.setTimeout(() => show.waiting(), 400)
  try {
    await answer(query, turn)
  } catch {
    indexes.clear()
    if (turn === asked) show.failure()
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
  try {
    history.replaceState(null, '', address)
  } catch {
    // Browsers deny this in a sandbox, and after many steps within seconds; the answer does not depend on it.
    return
  }
}

async function answer(query: Query, turn: number): Promise<void> {
  const index = await opened(say['index'])
  const found = await index.ask(query)
  const sought: Asked = { query: query.words, keys: found.keys }
  const [items, terms] = await Promise.all([
    Promise.all(found.stories.slice(0, step).map(index.story)),
    Promise.all(found.terms.slice(0, mostTerms).map(index.term)),
  ])
  if (turn !== asked) return
  list.replaceChildren(...items.map((item) => storyItem(item, sought, patterns)))
  termList.replaceChildren(...terms.map((item) => termItem(item, sought, patterns)))
  show.answer(found, query.words, terms.length)
  offerMore(found.stories.slice(step), sought, index)
  // Not waited for: the question is answered, and must not be called open while the other indexes come.
  if (found.stories.length === 0 || !found.isExact) offerOthers(query.words, turn)
}

function offerMore(left: Answer['stories'], sought: Asked, index: Index): void {
  more.hidden = left.length === 0
  more.onclick = async () => {
    const items = await Promise.all(left.slice(0, step).map(index.story))
    const first = list.children.length
    list.append(...items.map((item) => storyItem(item, sought, patterns)))
    list.children[first]?.querySelector('a')?.focus()
    offerMore(left.slice(step), sought, index)
  }
}

/** How many stories each other language has. That one cannot be asked is no failure of this search. */
async function offerOthers(words: string, turn: number): Promise<void> {
  for (const other of otherLanguages()) {
    const index = await opened(other.dataset['index']).catch(() => null)
    const found = await index?.ask({ words, topic: '', year: '' }).catch(() => null)
    if (turn !== asked) return
    if (found?.isExact) showOther(other, found.stories.length, words)
  }
}

function soon(): void {
  window.clearTimeout(timer)
  timer = window.setTimeout(run, rest)
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

field.addEventListener('focus', () => opened(say['index']).catch(() => undefined), { once: true })
field.addEventListener('input', (event) => {
  show.room(field.value !== '')
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
element('.search-retry').addEventListener('click', run)

restore()
if (field.value !== '') run()
// Whoever comes by the masthead or its key has come to type.
if (location.hash === `#${field.id}`) field.focus()
