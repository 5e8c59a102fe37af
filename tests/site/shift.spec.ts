import { expect, type Page, test } from 'playwright/test'
import { homePath, storyPath } from '../../src/urls/paths.ts'
import { addressOf, story } from './site.ts'

interface Shift {
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

const paths = [homePath('en'), homePath('ja'), storyPath('en', story.slug), storyPath('ja', story.slug)]

for (const width of [390, 1280]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 } })

    for (const path of paths) {
      test(`no picture, script or slot moves anything on ${path}`, async ({ page }) => {
        await page.route('**/*.woff2', (route) => route.abort())
        expect(await shiftsOn(page, path, () => undefined)).toEqual([])
      })

      test(`letters that arrive late move nothing on ${path}`, async ({ page }) => {
        const { promise: now, resolve: arrive } = Promise.withResolvers<void>()
        await page.route('**/*.woff2', async (route) => {
          await now
          await route.continue()
        })
        expect(await shiftsOn(page, path, arrive)).toEqual([])
      })
    }
  })
}

/** Opens a page, waits until it is painted, lets happen what `then` does, and scrolls to the end. */
async function shiftsOn(page: Page, path: string, then: () => void): Promise<Shift[]> {
  await page.addInitScript(recordShifts)
  await page.goto(addressOf(path), { waitUntil: 'commit' })
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
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight / 2) {
      window.scrollTo(0, top)
      await frame()
    }
    const shown = [...document.images].filter((picture) => picture.checkVisibility())
    await Promise.all(shown.map((picture) => picture.decode()))
    await document.fonts.ready
    await frame()
  })
