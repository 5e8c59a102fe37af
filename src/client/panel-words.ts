/**
 * The words of a comic belong to its pictures, once: they describe them while the text of the comic is closed, and
 * stand in for a picture that does not arrive. Printed into the page as it stands, right after the panels: it may use
 * nothing from outside its own braces.
 */
export function tieWords(): void {
  const strip = document.querySelector('.strip')
  const tie = 'aria-describedby'
  const pictures = [...(strip?.querySelectorAll<HTMLImageElement>(`[${tie}]`) ?? [])]
  const ids = pictures.map((picture) => picture.getAttribute(tie) ?? '')
  pictures.forEach((picture, index) => {
    const tell = () => {
      picture.alt += ` ${document.getElementById(ids[index] ?? '')?.textContent?.trim()}`
      picture.removeAttribute(tie)
    }
    if (picture.complete && picture.naturalWidth === 0) tell()
    else picture.onerror = tell
  })
  // The event does not bubble.
  strip?.addEventListener(
    'toggle',
    ({ target }) => {
      const text = target as HTMLDetailsElement
      if (!text.matches('.transcript-words')) return
      pictures.forEach((picture, index) => {
        if (text.open) picture.removeAttribute(tie)
        else picture.setAttribute(tie, ids[index] ?? '')
      })
    },
    true,
  )
}
