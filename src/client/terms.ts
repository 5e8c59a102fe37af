/**
 * Explains a word where it stands: its entry of the glossary in one card for all, on hover, on focus, and on the first
 * tap, which does not jump. Escape puts it away; the pointer may move onto it; it never covers the word.
 */
const card = document.createElement('dl')
card.className = 'term-card'
card.popover = 'manual'
document.querySelector('#glossary')?.append(card)

const on = addEventListener

/** The word whose card is open. */
let word: HTMLAnchorElement | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let isTouch = false

const wordAt = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>('a.term')
const isInCard = (event: Event) => card.contains(event.target as Node)

for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term'))
  term.setAttribute('aria-describedby', `${term.hash.slice(1)}--meaning`)

function show(term: HTMLAnchorElement): void {
  const { top, bottom, left } = term.getBoundingClientRect()
  const below = innerHeight - bottom
  const room = Math.max(top, below) - 16
  word = term
  // A copy: what describes the word stays in the glossary.
  card.innerHTML = document.querySelector(term.hash)?.innerHTML.replace(/ id="[^"]*"/, '') ?? ''
  card.style.maxHeight = `${room}px`
  card.showPopover()
  const { offsetHeight, offsetWidth } = card
  const isBelow = below > Math.min(top, offsetHeight + 16)
  card.style.top = `${scrollY + (isBelow ? bottom + 8 : top - 8 - offsetHeight)}px`
  card.style.left = `clamp(8px, ${left}px, 100% - ${offsetWidth + 8}px)`
}

function hide(): void {
  word = null
  card.hidePopover()
}

on('pointerover', (event) => {
  if (event.pointerType === 'touch') return
  const term = wordAt(event)
  clearTimeout(timer)
  if (term) timer = setTimeout(show, 120, term)
  else if (!isInCard(event) && word !== document.activeElement) timer = setTimeout(hide, 300)
})
on('focusin', (event) => {
  const term = wordAt(event)
  if (term?.matches(':focus-visible')) show(term)
  else if (!isInCard(event)) hide()
})
on('keydown', (event) => {
  if (event.key === 'Escape') hide()
})
on('pointerup', (event) => {
  isTouch = event.pointerType === 'touch'
  if (!isInCard(event) && wordAt(event) !== word) hide()
})
on('click', (event) => {
  const term = wordAt(event)
  if (!term) return
  clearTimeout(timer)
  if (isTouch && term !== word) {
    event.preventDefault()
    show(term)
  } else hide()
})
