/** Sets what was found into the page, after the pattern that the page holds for it. */
import { cellSize } from '../card/cell-size.ts'
import type { Piece } from '../search/excerpt.ts'
import { excerpt, pieces } from '../search/excerpt.ts'
import { finder } from '../search/find.ts'
import type { Found } from '../search/index-form.ts'
import type { Shown } from '../search/record.ts'

export interface Patterns {
  readonly story: HTMLTemplateElement
  readonly term: HTMLTemplateElement
}

/** What was typed, and the keys of the index that answered. */
export interface Asked {
  readonly query: string
  readonly keys: readonly string[]
}

export function storyItem(hit: Found, asked: Asked, { story }: Patterns): Node {
  const item = story.content.cloneNode(true) as DocumentFragment
  const { shown } = hit
  const find = finder({ ...asked, names: shown.names })
  const link = part<HTMLAnchorElement>(item, 'title')
  link.href = hit.href
  link.replaceChildren(...marked(pieces(shown.title, find)))
  part(item, 'topic').textContent = shown.topic
  part(item, 'minutes').textContent = shown.minutes
  const date = part<HTMLTimeElement>(item, 'date')
  date.dateTime = shown.day
  date.textContent = shown.date
  const words = part(item, 'excerpt')
  words.append(...marked(excerpt(shown.text, find, Number(words.dataset['letters']))))
  part(item, 'picture').append(panelOf(shown))
  return item
}

export function termItem(hit: Found, asked: Asked, { term }: Patterns): Node {
  const item = term.content.cloneNode(true) as DocumentFragment
  const find = finder({ ...asked, names: hit.shown.names })
  const link = part<HTMLAnchorElement>(item, 'title')
  link.href = hit.href
  link.replaceChildren(...marked(pieces(hit.shown.title, find)))
  part(item, 'reading').append(...marked(pieces(hit.shown.reading, find)))
  part(item, 'excerpt').append(...marked(pieces(hit.shown.text, find)))
  return item
}

/** One panel of a strip: the picture has four, one below the other, and style shows the one that is named. */
function panelOf({ picture, panel }: Shown): HTMLImageElement {
  const image = new Image(cellSize.width, cellSize.height)
  image.alt = ''
  image.loading = 'lazy'
  image.style.setProperty('--panel', panel)
  image.src = picture
  return image
}

function part<Kind extends HTMLElement>(item: DocumentFragment, name: string): Kind {
  const found = item.querySelector<Kind>(`[data-part="${name}"]`)
  if (!found) throw new Error(`The pattern of a result has no ${name}`)
  return found
}

const marked = (cut: readonly Piece[]): (Node | string)[] =>
  cut.map(({ text, isHit }) => {
    if (!isHit) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
