/** No page is wider than its window: not in a narrow one, and not where a reader has set the browser's text large. */
import type { Page } from 'playwright/test'
import { chromium, expect, test } from 'playwright/test'
import { launchArguments } from '../browser.ts'
import { addressOf, everyPage } from './site.ts'

/** px. The narrow ones are a phone whose reader zooms the page to 150 and 200 %. */
const widths = [195, 260, 320, 390, 600, 768, 1024, 1280]

/** By how many px a page reaches beyond its window. */
const excess = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const text of [16, 32])
  test(`with the browser's text at ${text} px no page scrolls sideways`, async () => {
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '',
      args: [...launchArguments, `--blink-settings=defaultFontSize=${text}`],
    })
    const page = await browser.newPage()
    const wide: string[] = []
    for (const path of everyPage) {
      await page.goto(addressOf(path))
      for (const width of widths.filter((px) => text === 16 || px >= 320)) {
        await page.setViewportSize({ width, height: 844 })
        const px = await excess(page)
        if (px > 0) wide.push(`${path} is ${px} px wider than ${width} px`)
      }
    }
    await browser.close()
    expect(wide).toEqual([])
  })
