/** Copy and the device's own share sheet need a script, so their buttons stay hidden until here. */
const shareStatus = document.querySelector('.share-status')
const native = document.querySelector<HTMLButtonElement>('.share-native')
const url = location.origin + location.pathname

/** Offers a button that copies a text, and says when that is done. */
function offer(selector: string, text: () => string): void {
  const button = document.querySelector<HTMLButtonElement>(selector)
  if (!button || !('clipboard' in navigator)) return
  button.hidden = false
  button.onclick = async () => {
    await navigator.clipboard.writeText(text())
    shareStatus?.replaceChildren(button.dataset['done'] ?? '')
  }
}

offer('.share-copy', () => url)
offer('.embed-copy', () => document.querySelector<HTMLTextAreaElement>('.embed-code')?.value ?? '')

if (native && 'share' in navigator) {
  native.hidden = false
  native.onclick = () => navigator.share({ title: document.title, url }).catch(unlessDismissed)
}

/** A reader who closes the sheet has not met an error. */
function unlessDismissed(reason: DOMException): void {
  if (reason.name !== 'AbortError') throw reason
}
