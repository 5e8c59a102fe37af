/**
 * Puts the theme box back to what the reader chose last, and remembers a new choice; a choice that is what the device
 * says is none, and follows the device again. Printed into the page as it stands, right after the masthead's tools
 * and so before the first paint: it may use nothing from outside its own braces.
 */
export function restoreTheme(): void {
  const box = document.querySelector<HTMLInputElement>('.theme-box')
  const other = matchMedia('(prefers-color-scheme:dark)').matches ? 'light' : 'dark'
  if (!box) return
  box.checked = localStorage.getItem('theme') === other
  box.onchange = () => (box.checked ? localStorage.setItem('theme', other) : localStorage.removeItem('theme'))
}
