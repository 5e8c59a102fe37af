/**
 * The / key opens the search page, and on that page its field. Printed into every page as it stands: it may use
 * nothing from outside its own braces.
 */
export function searchKey(): void {
  addEventListener('keydown', (e) => {
    if (e.key !== '/' || e.ctrlKey || e.metaKey) return
    if ((e.target as Element).closest('input,textarea,select')) return
    const to = document.querySelector<HTMLElement>('[data-search]')
    e.preventDefault()
    to?.focus()
    to?.click()
  })
}
