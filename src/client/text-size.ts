/**
 * Puts the text back to the size that the reader chose last, and remembers a new choice, where storage is not denied.
 * The choice needs a script, so it is hidden until here. Printed into the page as it is, before its text: it may use
 * nothing from outside its own braces, and no comment inside them.
 */
export function restoreSize(): void {
  const box = document.querySelector<HTMLElement>('.size')
  const { dataset } = document.documentElement
  if (!box) return
  const kept = (choice?: string): string | null => {
    try {
      if (choice !== undefined) localStorage.setItem('size', choice)
      return localStorage.getItem('size')
    } catch {
      return null
    }
  }
  const chosen = kept() ?? 'medium'
  for (const choice of box.querySelectorAll('input')) choice.checked = choice.value === chosen
  dataset['size'] = chosen
  box.hidden = false
  box.onchange = ({ target }) => {
    const { value } = target as HTMLInputElement
    dataset['size'] = value
    kept(value)
  }
}
