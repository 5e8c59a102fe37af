/**
 * Copy needs a script, so its buttons stay hidden until here. What is copied is the text beside the button; a reader
 * whose browser denies it copies by hand.
 */
const report = document.querySelector<HTMLElement>('.gallery-status')
const done = report?.dataset['done'] ?? ''

if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.snippet-copy')) {
    const label = button.textContent
    button.hidden = false
    button.onclick = async () => {
      const text = button.previousElementSibling?.textContent ?? ''
      try {
        await navigator.clipboard.writeText(text)
      } catch {
        prompt(label, text)
        return
      }
      report?.replaceChildren(done)
      button.replaceChildren(done)
      button.onblur = () => button.replaceChildren(label)
    }
  }
}
