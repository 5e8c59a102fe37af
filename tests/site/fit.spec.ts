/** No page is wider than its window: not in a narrow one, and not where a reader has set the browser's text large. */
import { chromium, expect, type Page, test } from 'playwright/test'
import { launchArguments } from '../browser.ts'
import { addressOf, everyPage } from './site.ts'

/** px. The narrow ones are a phone whose reader zooms the page to 150 and 200 %. */
const widths = [195, 260, 320, 390, 600, 768, 1024, 1280]

/** A page in a frame: it is laid out as in a window of that width, and need not be painted for each. */
const frame =
  '<!doctype html><body style="margin: 0"><iframe style="height: 844px; border: 0; visibility: hidden">'

/** By how many px a page reaches beyond windows of these widths. */
const excess = (page: Page, path: string, widthsHere: readonly number[]): Promise<number[]> =>
  page.evaluate(
    async ({ path, widthsHere }) => {
      const [frame] = document.getElementsByTagName('iframe')
      if (!frame) throw new Error('There is no frame')
      await new Promise((resolve) => {
        frame.onload = resolve
        frame.src = path
      })
      const found: number[] = []
      for (const width of widthsHere) {
        frame.style.width = `${width}px`
        // The scripts of the page hear of its new width before the second.
        for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
        const { scrollWidth, clientWidth } = frame.contentDocument?.documentElement ?? document.body
        found.push(clientWidth === width ? scrollWidth - width : Number.NaN)
      }
      return found
    },
    { path, widthsHere },
  )

for (const text of [16, 32])
  test(`with the browser's text at ${text} px no page scrolls sideways`, async () => {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: [...launchArguments, `--blink-settings=defaultFontSize=${text}`],
    })
    const page = await browser.newPage({ viewport: { width: 1280, height: 844 } })
    await page.route(addressOf('/frame'), (route) => route.fulfill({ contentType: 'text/html', body: frame }))
    await page.goto(addressOf('/frame'))
    const here = widths.filter((px) => text === 16 || px >= 320)
    const wide: string[] = []
    for (const path of everyPage)
      for (const [index, px] of (await excess(page, addressOf(path), here)).entries())
        if (px !== 0) wide.push(`${path} is ${px} px wider than ${here[index]} px`)
    await browser.close()
    expect(wide).toEqual([])
  })
