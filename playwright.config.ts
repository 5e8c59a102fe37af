// First: the workers load this file too, and their site is that of the tests.
import './tests/house.mjs'
import { defineConfig } from 'playwright/test'
import { chromiumKind, findBrowser, launchArguments } from './tests/browser.ts'

// Found once, here; the workers inherit it.
process.env['CHROMIUM_PATH'] = findBrowser(chromiumKind)

export default defineConfig({
  testDir: 'tests/site',
  globalSetup: './tests/site/open.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  // How long a page takes on a busy machine is no fault of the page: these only end what hangs.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  use: {
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'], args: [...launchArguments] },
    locale: 'en-GB',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1280, height: 900 },
    reuseContext: true,
    reducedMotion: 'reduce',
  },
})
