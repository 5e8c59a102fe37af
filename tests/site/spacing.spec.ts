/** WCAG that axe does not see: wider spacing of text, and the way that the focus takes. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { homePath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { openStory } from './reading.ts'
import { visit } from './site.ts'

/** Success criterion 1.4.12. */
const spacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}`

/** px by which the words of the cover and the tools of the masthead reach out of the window. */
const reachOut = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('.masthead *, .cover *')].filter((part) =>
      part.checkVisibility(),
    )
    const out = parts.map((part) => part.getBoundingClientRect().right - document.documentElement.clientWidth)
    return Math.max(0, ...out)
  })

for (const locale of locales)
  test.describe(`in ${locale}`, () => {
    test('wider spacing pushes nothing out of the home page, however wide the window', async ({ page }) => {
      await visit(page, homePath(locale))
      await page.addStyleTag({ content: spacing })
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await reachOut(page), `${width} px`).toBe(0)
      }
    })

    test('the focus goes down the column of the strip, then down the column of the text', async ({
      page,
    }) => {
      await openStory(page, locale)
      const stops = await page.locator('.spread :is(a, button, summary)').filter({ visible: true }).all()
      const boxes = await Promise.all(stops.map((stop) => stop.boundingBox()))
      const strip = await page.getByRole('figure').first().boundingBox()
      const column = (x: number) =>
        strip && x >= strip.x - 1 && x <= strip.x + strip.width ? 'strip' : 'text'
      const places = boxes.map((box) => ({ column: column(box?.x ?? 0), y: Math.round(box?.y ?? 0) }))
      const head = places.findIndex((place) => place.column === 'strip')
      const [inStrip, inText] = (['strip', 'text'] as const).map((name) =>
        places.slice(head).filter((place) => place.column === name),
      )
      expect(places.slice(head)).toEqual([...(inStrip ?? []), ...(inText ?? [])])
      for (const tops of [inStrip ?? [], inText ?? []])
        expect(tops.map(({ y }) => y - (y % 50))).toEqual(
          tops.map(({ y }) => y - (y % 50)).toSorted((a, b) => a - b),
        )
    })
  })
