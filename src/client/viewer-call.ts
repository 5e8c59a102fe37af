/**
 * Offers the panel viewer, and fetches it when a panel is pressed for the first time, or a reader
 * comes from the viewer of another strip. Printed into the page as it
 * stands, right after the strip: it may use nothing from outside its own braces.
 */
export function callViewer(): void {
  const panels = document.querySelector<HTMLElement>('.strip-panels')
  if (!panels) return
  const { dataset } = panels
  for (const button of panels.querySelectorAll('button')) button.hidden = false
  panels.onclick = ({ target }) => {
    const panel = (target as Element).closest('.panel')
    if (!panel) return
    if (!dataset['pressed']) {
      const script = document.createElement('script')
      script.src = dataset['viewer'] ?? ''
      document.head.append(script)
    }
    dataset['pressed'] = panel.id
  }
  if (location.hash === '#viewer') panels.querySelector('button')?.click()
}
