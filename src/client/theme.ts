/**
 * Puts the theme box back to what the reader chose last, and remembers a new choice; a choice that is what the device
 * says is none, and follows the device again. A browser that denies storage forgets the choice on the next page.
 * Printed into the page as it is, right after the masthead's tools and so before the first paint: it may use nothing
 * from outside its own braces, and no comment inside them.
 */
export function restoreTheme(): void {
  const box = document.querySelector<HTMLInputElement>('.theme-box')
  const other = matchMedia('(prefers-color-scheme:dark)').matches ? 'light' : 'dark'
  if (!box) return
  const kept = (choice?: string): string | null => {
    try {
      if (choice !== undefined) localStorage.setItem('theme', choice)
      return localStorage.getItem('theme')
    } catch {
      return null
    }
  }
  box.checked = kept() === other
  box.onchange = () => kept(box.checked ? other : '')
}
