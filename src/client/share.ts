/** Copying and the device's own share sheet need a script, so their buttons stay hidden until here. */
const url = location.origin + location.pathname

/** Offers the buttons of a kind, which copy a text and say so beside themselves; where that is denied they show it. */
function offer(selector: string, text: () => string): void {
  if (!('clipboard' in navigator)) return
  for (const button of document.querySelectorAll<HTMLButtonElement>(selector)) {
    button.hidden = false
    button.onclick = async () => {
      try {
        await navigator.clipboard.writeText(text())
      } catch {
        prompt(button.textContent.trim(), text())
        return
      }
      const status = button.parentElement?.querySelector('[role="status"]')
      status?.replaceChildren(button.dataset['done'] ?? '')
    }
  }
}

offer('.share-copy', () => url)
offer('.embed-copy', () => document.querySelector<HTMLTextAreaElement>('.embed-code')?.value ?? '')

/** With a mouse a link is copied; under a finger the device's own sheet does that and more. */
if ('share' in navigator && matchMedia('(pointer: coarse)').matches)
  for (const button of document.querySelectorAll<HTMLButtonElement>('.share-copy')) {
    button.hidden = false
    button.classList.add('share-sheet')
    button.querySelector('.quiet')?.replaceChildren(button.dataset['sheet'] ?? '')
    button.onclick = () => navigator.share({ title: document.title, url }).catch(orByHand)
  }

/** A reader who closes the sheet has met no error; one whose browser denies it copies the address by hand. */
function orByHand(reason: DOMException): void {
  if (reason.name !== 'AbortError') prompt(document.title, url)
}
