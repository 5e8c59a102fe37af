/**
 * Ctrl or ⌘ with / opens the search page, and on that page its field. A key alone would be pressed by whoever speaks to
 * a computer (WCAG 2.1.4). Printed into every page as it stands: it may use nothing from outside its own braces.
 */
export function searchKey(): void {
  addEventListener('keydown', (e) => {
    if (e.key !== '/' || !(e.ctrlKey || e.metaKey)) return
    const to = document.querySelector<HTMLElement>('[data-search]')
    e.preventDefault()
    to?.focus()
    to?.click()
  })
}
