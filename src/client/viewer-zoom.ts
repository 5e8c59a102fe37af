/** Twice the size, at one place of the panel. Pinching is left to the browser. */

export interface Point {
  readonly clientX: number
  readonly clientY: number
}

const name = 'viewer-zoomed'

export const isZoomed = (dialog: HTMLElement): boolean => dialog.classList.contains(name)

/** What is under the point stays under it; without a point, what is in the middle stays there. */
export function zoom(dialog: HTMLElement, slide: Element, { isOn, at }: { isOn: boolean; at?: Point }): void {
  const picture = slide.firstElementChild
  if (!picture || isOn === isZoomed(dialog)) return
  const before = picture.getBoundingClientRect()
  const { clientX, clientY } = at ?? middle(slide.getBoundingClientRect())
  dialog.classList.toggle(name, isOn)
  const after = picture.getBoundingClientRect()
  const across = (clientX - before.left) / before.width
  const down = (clientY - before.top) / before.height
  slide.scrollBy({
    left: after.left + across * after.width - clientX,
    top: after.top + down * after.height - clientY,
    behavior: 'instant',
  })
}

const middle = ({ left, top, width, height }: DOMRect): Point => ({
  clientX: left + width / 2,
  clientY: top + height / 2,
})
