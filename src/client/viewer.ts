/**
 * The panel viewer: one panel at a time, as large as the window allows. Fetched when a panel is pressed for the first
 * time. A strip that is read from the right goes on to the left: by swipe, by button and by arrow key. After the last
 * panel there is a link to the strip to read next, and every panel can be shown as the other editions have it.
 */
import { painted, plateOf, type Telling, tellingAt, tellingOn } from './viewer-telling.ts'
import { isZoomed, type Point, zoom } from './viewer-zoom.ts'

const strip = one<HTMLElement>(document, '.strip-panels')
const own = tellingOn(document)
const { panels } = own
const dialog = one<HTMLDialogElement>(one<HTMLTemplateElement>(document, '.viewer-frame').content, 'dialog')
const row = one<HTMLElement>(dialog, '.viewer-row')
const toggle = one(dialog, '[value=zoom]')
const forward = one(dialog, '[value=next]')
const forwardLabel = forward.ariaLabel
/** To the strip to read next, which has the place after the last panel. */
const onward = row.querySelector<HTMLAnchorElement>('.viewer-onward')
const languages = [...dialog.querySelectorAll<HTMLButtonElement>('.viewer-language')]
const onwards = row.dir === 'rtl' ? -1 : 1
/** The way that a held key pans an enlarged panel, in px. */
const pan = 80

let current = 0
let telling = own
/** Where a scroll that was not made by hand is on its way to. */
let goal: number | null = null

const acts: Readonly<Record<string, () => void>> = {
  next: () => (onward && isEnd(current) ? onward.click() : go(current + 1)),
  previous: () => go(current - 1),
  first: () => go(0),
  last: () => go(panels.length - 1),
  zoom: () => enlarge(!isZoomed(dialog)),
  in: () => enlarge(true),
  out: () => enlarge(false),
  close: () => dialog.close(),
  language: () => tell(languages[languages.findIndex(isPressed) + 1] ?? null),
}

const keys: Readonly<Record<string, string>> = {
  ArrowRight: onwards > 0 ? 'next' : 'previous',
  ArrowLeft: onwards > 0 ? 'previous' : 'next',
  PageDown: 'next',
  PageUp: 'previous',
  ' ': 'next',
  Home: 'first',
  End: 'last',
  '+': 'in',
  '=': 'in',
  '-': 'out',
  t: 'language',
  T: 'language',
}

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [pan, 0],
  ArrowLeft: [-pan, 0],
  ArrowDown: [0, pan],
  ArrowUp: [0, -pan],
}

row.prepend(...panels.map(slideOf))
const slides = [...row.children]
row.tabIndex = 0
document.body.append(dialog)
strip.onclick = ({ target }) => open((target as Element).closest<HTMLElement>('.panel'))
row.onscroll = followHand
onward?.addEventListener('focus', () => go(panels.length))
row.onpointerdown = row.onwheel = () => {
  goal = null
}
row.ondblclick = (event) => enlarge(!isZoomed(dialog), event)
dialog.onclick = ({ target }) => acts[(target as Element).closest('button')?.value ?? '']?.()
for (const button of languages) button.onclick = () => tell(isPressed(button) ? null : button)
dialog.onkeydown = press
dialog.onclose = leave
addEventListener('popstate', () => dialog.close())
open(document.getElementById(strip.dataset['pressed'] ?? ''))

/** The going back that closes is one step of the history, so that a phone's gesture for it does not leave the page. */
function open(panel: HTMLElement | null): void {
  const index = panel ? panels.indexOf(panel) : -1
  if (index < 0) return
  history.scrollRestoration = 'manual'
  if (location.hash === '#viewer') note('replaceState', location.pathname + location.search, null)
  note('pushState', '')
  dialog.showModal()
  row.focus()
  go(index, 'instant')
}

function go(index: number, behavior: ScrollBehavior = 'auto'): void {
  goal = Math.min(Math.max(index, 0), panels.length - (onward ? 0 : 1))
  row.scrollTo({ left: onwards * goal * row.clientWidth, behavior })
  show(goal)
}

function followHand(): void {
  const index = Math.round(Math.abs(row.scrollLeft) / row.clientWidth)
  if (index === goal) goal = null
  if (goal === null && index !== current) show(index)
}

function show(index: number): void {
  current = index
  const isOver = isEnd(index)
  if (!isOver) note('replaceState', `#panel-${index + 1}`)
  one(dialog, '.viewer-count').textContent = isOver ? '' : `${index + 1}/${panels.length}`
  say(isOver ? [quiet(onward?.textContent ?? '')] : (telling.spoken[index] ?? []))
  one(dialog, '[value=previous]').ariaDisabled = String(index === 0)
  forward.ariaDisabled = String(!onward && index === panels.length - 1)
  forward.ariaLabel = isOver ? (onward?.textContent ?? '') : forwardLabel
}

/** The place after the last panel. */
function isEnd(index: number): boolean {
  return index === panels.length
}

function say(lines: readonly Element[]): void {
  const words = one<HTMLElement>(dialog, '.viewer-words')
  words.lang = isEnd(current) ? own.locale : telling.locale
  words.replaceChildren(...lines.map((line) => line.cloneNode(true)))
}

/** For those who listen; others see it elsewhere. */
function quiet(text: string): Element {
  const words = document.createElement('p')
  words.className = 'quiet'
  words.textContent = text
  return words
}

function isPressed(button: HTMLButtonElement): boolean {
  return button.ariaPressed === 'true'
}

/** Every panel as another edition has it; null: as this page has it. One that does not arrive is opened instead. */
async function tell(button: HTMLButtonElement | null): Promise<void> {
  for (const other of languages) other.ariaPressed = String(other === button)
  const href = button?.dataset['href'] ?? ''
  try {
    const told = button ? await tellingAt(href, panels.length) : own
    const plates = told.panels.map((panel) => plateOf(panel, told.locale))
    await painted(plates[current])
    if ((languages.find(isPressed) ?? null) === button) retell(told, plates)
  } catch {
    location.assign(href + location.hash)
  }
}

function retell(told: Telling, plates: readonly HTMLElement[]): void {
  telling = told
  for (const [index, plate] of plates.entries()) slides[index]?.replaceChildren(plate)
  const title = one<HTMLElement>(dialog, '.viewer-title')
  title.textContent = told.title
  title.lang = told.locale
  if (isEnd(current)) return
  const name = languages.find(isPressed)?.textContent ?? ''
  say([...(name ? [quiet(name)] : []), ...(told.spoken[current] ?? [])])
}

/** Tells the history where the reader is. Browsers deny that in a sandbox, and after many steps within seconds. */
function note(
  how: 'pushState' | 'replaceState',
  address: string,
  state: object | null = { viewer: true },
): void {
  try {
    history[how](state, '', address || undefined)
  } catch {
    return
  }
}

function enlarge(isOn: boolean, at?: Point): void {
  const slide = slides[current]
  if (slide) zoom(dialog, slide, at ? { isOn, at } : { isOn })
  toggle.ariaPressed = String(isOn)
}

function press(event: KeyboardEvent): void {
  const { key, target } = event
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (key === ' ' && (target as Element).closest('button')) return
  const [left, top] = (isZoomed(dialog) && pans[key]) || []
  const act = acts[key === ' ' && event.shiftKey ? 'previous' : (keys[key] ?? '')]
  if (left === undefined && !act) return
  event.preventDefault()
  // A key that is held stops after the last panel.
  if (event.repeat && isEnd(current)) return
  if (left === undefined) act?.()
  else slides[current]?.scrollBy({ left, top: top ?? 0 })
}

/** Back to the panel that was looked at last, and to the address that the page had before. */
function leave(): void {
  enlarge(false)
  ;(panels[current] ?? panels.at(-1))?.querySelector('button')?.focus()
  if (history.state?.viewer) history.back()
}

function slideOf(panel: HTMLElement): HTMLElement {
  const slide = document.createElement('div')
  slide.className = 'viewer-slide'
  slide.append(plateOf(panel, own.locale))
  return slide
}

function one<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector)
  if (!found) throw new Error(`The page has no ${selector}`)
  return found
}
