/** What axe finds on a page, in the test of any page. */
import { readFileSync } from 'node:fs'
import type axe from 'axe-core'
import type { Page } from 'playwright/test'

const source = `${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')};0`

/** What passes is not described: that takes a quarter of the time. */
const findings: axe.RunOptions = { resultTypes: ['violations'], selectors: false }

/**
 * A line for each finding: the rule, and the element it is about.
 * @param part CSS selector of what is judged
 */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  return page.evaluate(
    async ({ selector, findings }) => {
      const { axe: judge } = window as unknown as { axe: typeof axe }
      const found = (await judge.run(selector, findings)).violations
      return found.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))
    },
    { selector: part, findings },
  )
}
