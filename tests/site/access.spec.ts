import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { everyPage, visit } from './site.ts'

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })

      for (const path of everyPage) {
        test(`${path} keeps nobody out`, async ({ page }) => {
          await visit(page, path)
          expect(await violations(page)).toEqual([])
        })
      }
    })
  }
}

/** What axe finds, a line each: the rule, and the element it is about. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const found = await page.evaluate(async () => {
    const { axe: judge } = window as unknown as { axe: typeof axe }
    return (await judge.run()).violations.map(({ id, help, nodes }) => ({
      id,
      help,
      html: nodes.map((node) => node.html),
    }))
  })
  return found.flatMap(({ id, help, html }) => html.map((element) => `${id}: ${help}: ${element}`))
}
