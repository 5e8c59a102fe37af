/**
 * The panel viewer: one panel at a time, as large as the window allows. Fetched when a panel is pressed for the first
 * time. A strip that is read from the right goes on to the left: by swipe, by button and by arrow key.
 */
import { isZoomed, type Point, zoom } from './viewer-zoom.ts'

const strip = one<HTMLElement>(document, '.strip-panels')
const panels = [...strip.querySelectorAll<HTMLElement>('.panel')]
const spoken = document.querySelectorAll('.transcript-panels > li')
const dialog = one<HTMLDialogElement>(one<HTMLTemplateElement>(document, '.viewer-frame').content, 'dialog')
const row = one<HTMLElement>(dialog, '.viewer-row')
const toggle = one(dialog, '[value=zoom]')
const onwards = row.dir === 'rtl' ? -1 : 1
/** The way that a held key pans an enlarged panel, in px. */
const pan = 80

let current = 0
/** Where a scroll that was not made by hand is on its way to. */
let goal: number | null = null

const acts: Readonly<Record<string, () => void>> = {
  next: () => go(current + 1),
  previous: () => go(current - 1),
  first: () => go(0),
  last: () => go(panels.length - 1),
  zoom: () => enlarge(!isZoomed(dialog)),
  in: () => enlarge(true),
  out: () => enlarge(false),
  close: () => dialog.close(),
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
}

const pans: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [pan, 0],
  ArrowLeft: [-pan, 0],
  ArrowDown: [0, pan],
  ArrowUp: [0, -pan],
}

const slides = panels.map(slideOf)
row.append(...slides)
row.tabIndex = 0
document.body.append(dialog)
strip.onclick = ({ target }) => open((target as Element).closest<HTMLElement>('.panel'))
row.onscroll = followHand
row.onpointerdown = row.onwheel = () => {
  goal = null
}
row.ondblclick = (event) => enlarge(!isZoomed(dialog), event)
dialog.onclick = ({ target }) => acts[(target as Element).closest('button')?.value ?? '']?.()
dialog.onkeydown = press
dialog.onclose = leave
addEventListener('popstate', () => dialog.close())
open(document.getElementById(strip.dataset['pressed'] ?? ''))

/** The going back that closes is one step of the history, so that a phone's gesture for it does not leave the page. */
function open(panel: HTMLElement | null): void {
  const index = panel ? panels.indexOf(panel) : -1
  if (index < 0) return
  history.scrollRestoration = 'manual'
  note('pushState', '')
  dialog.showModal()
  row.focus()
  go(index, 'instant')
}

function go(index: number, behavior: ScrollBehavior = 'auto'): void {
  goal = Math.min(Math.max(index, 0), panels.length - 1)
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
  note('replaceState', `#panel-${index + 1}`)
  one(dialog, '.viewer-count').textContent = `${index + 1}/${panels.length}`
  const lines = [...(spoken[index]?.querySelectorAll('p') ?? [])].slice(1)
  one(dialog, '.viewer-words').replaceChildren(...lines.map((line) => line.cloneNode(true)))
  one(dialog, '[value=previous]').ariaDisabled = String(index === 0)
  one(dialog, '[value=next]').ariaDisabled = String(index === panels.length - 1)
}

/** Tells the history where the reader is. Browsers deny that in a sandbox, and after many steps within seconds. */
function note(how: 'pushState' | 'replaceState', address: string): void {
  try {
    history[how]({ viewer: true }, '', address || undefined)
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
  if (left === undefined) act?.()
  else slides[current]?.scrollBy({ left, top: top ?? 0 })
}

/** Back to the panel that was looked at last, and to the address that the page had before. */
function leave(): void {
  enlarge(false)
  panels[current]?.querySelector('button')?.focus()
  if (history.state?.viewer) history.back()
}

/** A panel as it stands in the strip, in as many layers as it has there. */
function slideOf(panel: HTMLElement): HTMLElement {
  const [slide, plate] = [document.createElement('div'), document.createElement('div')]
  slide.className = 'viewer-slide'
  plate.className = 'viewer-plate'
  const picture = panel.firstElementChild?.cloneNode(true) as HTMLElement
  for (const image of [picture, ...picture.querySelectorAll('img')]) image.removeAttribute('loading')
  const { width, height } = one<HTMLImageElement>(panel, 'img')
  plate.style.setProperty('--ratio', String(width / height))
  plate.append(picture)
  slide.append(plate)
  return slide
}

function one<Kind extends Element>(root: ParentNode, selector: string): Kind {
  const found = root.querySelector<Kind>(selector)
  if (!found) throw new Error(`The page has no ${selector}`)
  return found
}
