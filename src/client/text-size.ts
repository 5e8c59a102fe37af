/**
 * Puts the text back to the size that the reader chose last, and remembers a new choice. The choice needs a script,
 * so it stays hidden until here. Printed into the page as it stands, before its text: it may use nothing from outside
 * its own braces.
 */
export function restoreSize(): void {
  const box = document.querySelector<HTMLElement>('.size')
  const { dataset } = document.documentElement
  if (!box) return
  const chosen = localStorage.getItem('size') ?? 'medium'
  for (const choice of box.querySelectorAll('input')) choice.checked = choice.value === chosen
  dataset['size'] = chosen
  box.hidden = false
  box.onchange = ({ target }) => {
    const { value } = target as HTMLInputElement
    dataset['size'] = value
    localStorage.setItem('size', value)
  }
}
