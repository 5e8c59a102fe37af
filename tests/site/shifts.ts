/** What moves on a page while it is read: Cumulative Layout Shift, entry by entry. */
import type { Page } from 'playwright/test'

export interface Shift {
  /** Share of the screen that moved, times how far: the unit of Cumulative Layout Shift. */
  readonly value: number
  /** Beginnings of the words that moved. */
  readonly moved: string
}

interface Recorder {
  shifts: Shift[]
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}

/**
 * Opens a page, waits until it is painted, lets happen what `then` does, and scrolls to the end.
 * @param address absolute
 */
export async function shiftsOn(
  page: Page,
  address: string,
  then: () => void = () => undefined,
): Promise<Shift[]> {
  await page.addInitScript(recordShifts)
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('contentinfo').waitFor()
  await painted(page)
  then()
  await scrollThrough(page)
  return page.evaluate(() => (window as unknown as Recorder).shifts)
}

/** Runs in the page, before anything else. */
function recordShifts(): void {
  const record = window as unknown as Recorder
  record.shifts = []
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries() as LayoutShift[]) {
      record.shifts.push({
        value,
        moved: sources.map(({ node }) => node?.textContent?.trim().slice(0, 30)).join(' | '),
      })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))

/** Down to the end, half a screen a frame, until every picture and font has arrived and been painted. */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    /** A browser that paints nothing for a second moves nothing either. */
    const frame = () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, 1000)
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      })
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      window.scrollTo(0, top)
      await frame()
    }
    const shown = [...document.images].filter((picture) => picture.checkVisibility())
    for (const picture of shown) picture.loading = 'eager'
    await Promise.all(shown.map((picture) => picture.decode()))
    await document.fonts.ready
    await frame()
  })
