/**
 * Puts theme and text size back to what the reader chose last, and remembers a new choice. A choice that is what the
 * device or the page says anyway is none, and nothing is kept of it; a browser that denies storage forgets on the next page.
 * Printed into the page as it is, right after the masthead's tools and so before the first paint: it may use nothing
 * from outside its own braces, and no comment inside them.
 */
export function restoreChoices(): void {
  const kept = (name: string): string | null => {
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  }
  const keep = (name: string, choice: string, isOwn: boolean): void => {
    try {
      if (isOwn) localStorage.setItem(name, choice)
      else localStorage.removeItem(name)
    } catch {
      return
    }
  }
  const theme = document.querySelector<HTMLInputElement>('.theme-box')
  if (theme) {
    const other = matchMedia('(prefers-color-scheme:dark)').matches ? 'light' : 'dark'
    theme.checked = kept('theme') === other
    theme.onchange = () => keep('theme', other, theme.checked)
  }
  const size = document.querySelector<HTMLElement>('.size')
  if (size) {
    const { dataset } = document.documentElement
    const chosen = kept('size') ?? 'medium'
    for (const choice of size.querySelectorAll('input')) choice.checked = choice.value === chosen
    dataset['size'] = chosen
    size.hidden = false
    size.onchange = ({ target }) => {
      const { value } = target as HTMLInputElement
      dataset['size'] = value
      keep('size', value, value !== 'medium')
    }
  }
}
