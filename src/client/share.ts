/** Copy and the device's own share sheet need a script, so their buttons stay hidden until here. */
const [copy, native] = document.querySelectorAll<HTMLButtonElement>('.share button')
const url = location.origin + location.pathname

if (copy && 'clipboard' in navigator) {
  const report = document.querySelector('.share-status')
  copy.hidden = false
  copy.onclick = async () => {
    await navigator.clipboard.writeText(url)
    report?.replaceChildren(copy.dataset['done'] ?? '')
  }
}
if (native && 'share' in navigator) {
  native.hidden = false
  native.onclick = () => navigator.share({ title: document.title, url }).catch(unlessDismissed)
}

/** A reader who closes the sheet has not met an error. */
function unlessDismissed(reason: DOMException): void {
  if (reason.name !== 'AbortError') throw reason
}
