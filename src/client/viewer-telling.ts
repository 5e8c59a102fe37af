/** A strip as the page of one of its editions has it: its pictures, and what is said in them. */
export interface Telling {
  readonly locale: string
  /** Of the comic. */
  readonly title: string
  readonly panels: readonly HTMLElement[]
  /** The lines of each panel, with who says them. */
  readonly spoken: readonly (readonly Element[])[]
}

export const tellingOn = (page: Document): Telling => ({
  locale: page.documentElement.lang,
  title: page.querySelector('.strip-title')?.textContent.trim() ?? '',
  panels: [...page.querySelectorAll<HTMLElement>('.strip-panels .panel')],
  spoken: [...page.querySelectorAll('.transcript-panels > li')].map((panel) =>
    [...panel.querySelectorAll('p')].slice(1),
  ),
})

/** @throws where the page does not arrive, or has another number of panels */
export async function tellingAt(href: string, panels: number): Promise<Telling> {
  const answer = await fetch(href)
  if (!answer.ok) throw new Error(`${href}: ${answer.status}`)
  const found = tellingOn(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  if (found.panels.length !== panels) throw new Error(`${href}: ${found.panels.length} panels`)
  return found
}

/** A panel as it is in its strip, in as many layers as it has there. */
export function plateOf(panel: HTMLElement, locale: string): HTMLElement {
  const plate = document.createElement('div')
  plate.className = 'viewer-plate'
  plate.lang = locale
  const picture = panel.firstElementChild?.cloneNode(true) as HTMLElement
  const images = [picture, ...picture.querySelectorAll('img')]
  for (const image of images) {
    image.removeAttribute('loading')
    // What describes it here is in the language of this page.
    if (locale !== document.documentElement.lang) image.removeAttribute('aria-describedby')
  }
  const [width, height] = ['width', 'height'].map((side) =>
    Number(panel.querySelector('img')?.getAttribute(side)),
  )
  plate.style.setProperty('--ratio', String((width ?? 1) / (height ?? 1)))
  plate.append(picture)
  return plate
}

/** When the pictures of a plate can be painted, or cannot arrive. */
export const painted = (plate: HTMLElement | undefined): Promise<unknown> =>
  Promise.allSettled([...(plate?.querySelectorAll('img') ?? [])].map((image) => image.decode()))
