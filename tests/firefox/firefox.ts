/**
 * The built site of the tests in the Firefox of this machine, over WebDriver BiDi. Playwright speaks that to newer versions only than
 * Debian has. How long a busy machine takes is no fault of a page: the limits only end what hangs.
 */
import assert from 'node:assert/strict'
import type { Browser, ElementHandle, Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import { serve } from '../../src/desk/serve.ts'
import { findBrowser, firefoxKind } from '../browser.ts'
import { dist } from '../site/dist.ts'

export interface Firefox {
  readonly open: (path: string) => Promise<Page>
  readonly close: () => Promise<void>
}

/** ms */
const limit = 120_000

/** Path of a Firefox; null, after saying what to type, where there is none and none can be installed. */
export function firefoxHere(): string | null {
  try {
    return findBrowser(firefoxKind)
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return null
  }
}

/** A phone's window for each page that is opened. */
export async function startFirefox(executablePath: string): Promise<Firefox> {
  const { address, close } = await serve(dist)
  const browser: Browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    timeout: limit,
    protocolTimeout: limit,
  })
  return {
    open: async (path) => {
      const page = await browser.newPage()
      page.setDefaultTimeout(limit)
      await page.setViewport({ width: 390, height: 844 })
      await page.goto(address + path)
      return page
    },
    close: async () => {
      await browser.close()
      await close()
    },
  }
}

export async function seen(page: Page, selector: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(selector, { visible: true })
  assert.ok(found, selector)
  return found
}

/** Presses the first thing of a kind that has these words, as a reader sees or hears them. */
export async function press(page: Page, text: string, kind: string): Promise<void> {
  const wanted = text.replaceAll(/\s+/g, ' ')
  const found = await page.waitForFunction(
    (words, selector) =>
      [...document.querySelectorAll(selector)].find((element) => {
        const heard = element.getAttribute('aria-label') ?? element.textContent ?? ''
        return heard.replaceAll(/\s+/g, ' ').includes(words) && element.checkVisibility()
      }),
    {},
    wanted,
    kind,
  )
  const element = found.asElement() as ElementHandle | null
  assert.ok(element, text)
  await element.scrollIntoView()
  await element.click()
}
