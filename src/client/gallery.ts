/** Copy needs a script, so its buttons stay hidden until here. What is copied is the text beside the button. */
const report = document.querySelector<HTMLElement>('.gallery-status')
const done = report?.dataset['done'] ?? ''

if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.snippet-copy')) {
    const label = button.textContent
    button.hidden = false
    button.onclick = async () => {
      await navigator.clipboard.writeText(button.previousElementSibling?.textContent ?? '')
      report?.replaceChildren(done)
      button.replaceChildren(done)
      button.onblur = () => button.replaceChildren(label)
    }
  }
}
