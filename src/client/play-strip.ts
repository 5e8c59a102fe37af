/** Shows the strip of the playground. A panel with a mistake stays as it was, dimmed. */
import type { Picture } from './play-message.ts'
import { svgFile } from './play-save.ts'

export interface Strip {
  readonly show: (panels: readonly (Picture | null)[], language: string) => void
  /** All four as they are written; null where one is not. */
  readonly whole: () => readonly Picture[] | null
}

/** @param list with an entry for each panel: a picture and a note on it */
export function openStrip(list: HTMLElement): Strip {
  const places = [...list.querySelectorAll('li')]
  let shown: readonly (Picture | null)[] = []
  return {
    show: (panels, language) => {
      shown = panels
      list.lang = language
      for (const [index, place] of places.entries()) showPanel(place, panels[index] ?? null)
    },
    whole: () => {
      const whole = shown.filter((panel) => panel !== null)
      return whole.length === places.length ? whole : null
    },
  }
}

function showPanel(place: HTMLElement, panel: Picture | null): void {
  const image = place.querySelector('img')
  if (!image) throw new Error('A panel of the playground has no picture')
  place.classList.toggle('play-stale', !panel && place.classList.contains('play-shown'))
  if (!panel) return
  place.classList.add('play-shown')
  image.alt = panel.alt
  if (drawn.get(image) === panel.svg) return
  drawn.set(image, panel.svg)
  const before = image.src
  image.src = URL.createObjectURL(svgFile(panel.svg))
  image.hidden = false
  if (before.startsWith('blob:')) URL.revokeObjectURL(before)
}

/** What each picture is made of: one that stays is not loaded again. */
const drawn = new WeakMap<HTMLImageElement, string>()
