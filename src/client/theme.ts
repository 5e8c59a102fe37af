/**
 * Puts the theme box back to what the reader chose last, and remembers a new choice.
 * Printed into the page as it stands, right after the masthead's tools and so before the first paint: it may use
 * nothing from outside its own braces.
 */
export function restoreTheme(): void {
  const box = document.querySelector<HTMLInputElement>('.theme-box')
  const isDark = matchMedia('(prefers-color-scheme:dark)').matches
  const chosen = localStorage.getItem('theme')
  if (!box) return
  box.checked = chosen !== null && (chosen === 'dark') !== isDark
  box.onchange = () => localStorage.setItem('theme', box.checked === isDark ? 'light' : 'dark')
}
