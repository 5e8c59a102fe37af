/**
 * Offers a strip by lot, another one at each press. Strips are numbered from the oldest and listed from the newest, so
 * that the page of each follows from its number. Printed into the page as it is, right after the link: it may use
 * nothing from outside its own braces.
 */
export function pickStrip(): void {
  const way = document.querySelector<HTMLAnchorElement>('.strip-ways [data-total]')
  if (!way) return
  const [path = ''] = way.href.split('#')
  const [total, size] = [Number(way.dataset['total']), Number(way.dataset['size'])]
  const pick = () => {
    const place = Math.floor(Math.random() * total)
    const page = Math.floor(place / size)
    way.href = `${path}${page ? `${page + 1}/` : ''}#strip-${total - place}`
  }
  way.hidden = false
  way.onclick = pick
  pick()
}
