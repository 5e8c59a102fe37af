/**
 * `yonkoma/element`: with it `<yonkoma-strip>` shows a panel as large as the window allows, when it is pressed. Arrow
 * keys go from panel to panel, the way the strip is read. Without it the strip is all there, only not enlarged.
 */

/** What is in a strip that was drawn before: see `strip-elements.ts`. */
class YonkomaStrip extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('.yonkoma-open')) return
    for (const [index, panel] of this.#panels().entries()) {
      const button = buttonOf('⤢', panel.dataset['open'] ?? '')
      button.className = 'yonkoma-open'
      panel.append(button)
      panel.addEventListener('click', () => this.#show(index))
    }
  }

  #panels(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.yonkoma-panel')]
  }

  /** A dialog that lives as long as it is open. */
  #show(from: number): void {
    const pictures = this.#panels().flatMap((panel) => [...panel.querySelectorAll('img')])
    const {
      next: nextWord = '',
      previous: previousWord = '',
      close: closeWord = '',
      from: side,
    } = this.dataset
    const [dialog, picture, count] = [make('dialog'), make('img'), make('output')]
    const isFromRight = side === 'right'
    const next = buttonOf(isFromRight ? '←' : '→', nextWord)
    const previous = buttonOf(isFromRight ? '→' : '←', previousWord)
    const close = buttonOf('✕', closeWord)
    const controls = make('p')
    let current = from
    const go = (to: number): void => {
      const shown = pictures[to]
      if (!shown) return
      current = to
      picture.src = shown.src
      picture.alt = shown.alt
      count.value = `${to + 1} / ${pictures.length}`
      // A button that is disabled loses the focus.
      if (to === 0 && document.activeElement === previous) next.focus()
      if (to === pictures.length - 1 && document.activeElement === next) previous.focus()
      previous.disabled = to === 0
      next.disabled = to === pictures.length - 1
    }
    controls.append(...(isFromRight ? [next, count, previous] : [previous, count, next]), close)
    dialog.className = 'yonkoma-view'
    dialog.ariaLabel = this.querySelector('figcaption')?.textContent ?? ''
    dialog.append(picture, controls)
    next.onclick = () => go(current + 1)
    previous.onclick = () => go(current - 1)
    close.onclick = () => dialog.close()
    dialog.onclose = () => {
      dialog.remove()
      this.#panels()[current]?.querySelector('button')?.focus()
    }
    dialog.onkeydown = (event) => {
      const step = stepOf(event, isFromRight)
      if (step === 0) return
      event.preventDefault()
      go(current + step)
    }
    go(from)
    this.append(dialog)
    dialog.showModal()
    const onwards = next.disabled ? previous : next
    onwards.focus()
  }
}

/** Panels onwards or back; 0 for a key that means something else. */
function stepOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, isFromRight: boolean): number {
  if (altKey || ctrlKey || metaKey) return 0
  const onwards = isFromRight ? 'ArrowLeft' : 'ArrowRight'
  const back = isFromRight ? 'ArrowRight' : 'ArrowLeft'
  if (key === onwards || key === 'PageDown') return 1
  return key === back || key === 'PageUp' ? -1 : 0
}

function buttonOf(sign: string, name: string): HTMLButtonElement {
  const button = make('button')
  button.type = 'button'
  button.textContent = sign
  button.ariaLabel = name
  return button
}

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  document.createElement(name)

if (!customElements.get('yonkoma-strip')) customElements.define('yonkoma-strip', YonkomaStrip)
