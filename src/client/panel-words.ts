/**
 * The words of a comic belong to its pictures, once: they describe them while the text of the comic is closed, and
 * stand in for a picture that does not arrive. Printed into the page as it stands, right after the strip: it may use
 * nothing from outside its own braces.
 */
export function tieWords(): void {
  const tie = 'aria-describedby'
  const text = document.querySelector<HTMLDetailsElement>('.transcript-words')
  for (const picture of document.querySelectorAll<HTMLImageElement>(`.strip [${tie}]`)) {
    const id = picture.getAttribute(tie) ?? ''
    const words = document.getElementById(id)
    const tell = () => {
      picture.alt += ` ${words?.textContent?.trim()}`
      words?.remove()
    }
    if (picture.complete && !picture.naturalWidth) tell()
    else picture.onerror = tell
    text?.addEventListener('toggle', () =>
      text.open ? picture.removeAttribute(tie) : picture.setAttribute(tie, id),
    )
  }
}
