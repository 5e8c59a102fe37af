import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chromiumKind, firefoxKind, installedBrowser, installersFor } from '../browser.ts'

const machine = (files: readonly string[], env: Record<string, string> = {}) => ({
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  exists: (path: string) => files.includes(path),
  playwrightPath: '/playwright/chrome',
})

test('the browser that CHROMIUM_PATH names comes before every other', () => {
  const files = ['/opt/mine', '/playwright/chrome', '/usr/bin/chromium']
  assert.equal(installedBrowser(chromiumKind, machine(files, { CHROMIUM_PATH: '/opt/mine' })), '/opt/mine')
})

test('a CHROMIUM_PATH that leads nowhere is refused, not passed over', () => {
  const mistaken = machine(['/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/typo' })
  assert.throws(() => installedBrowser(chromiumKind, mistaken), /CHROMIUM_PATH is \/opt\/typo/)
})

test('the browser that Playwright downloaded comes before the one of the distribution', () => {
  assert.equal(
    installedBrowser(chromiumKind, machine(['/usr/bin/chromium', '/playwright/chrome'])),
    '/playwright/chrome',
  )
})

test('a Chromium on the PATH comes before a Chrome, wherever they lie', () => {
  const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium']
  assert.equal(installedBrowser(chromiumKind, machine(files)), '/usr/bin/chromium')
})

test('a Chromium without windows comes before one with them', () => {
  const files = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
  assert.equal(installedBrowser(chromiumKind, machine(files)), '/usr/bin/chromium-headless-shell')
})

test('Chrome in the Applications folder of a Mac is found', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  assert.equal(installedBrowser(chromiumKind, machine([chrome])), chrome)
})

test('a machine without a browser gives none', () => {
  assert.equal(installedBrowser(chromiumKind, machine([])), null)
})

test('apt is asked only where we are root on Linux, and only after Playwright', () => {
  assert.deepEqual(
    installersFor(chromiumKind, 'linux', true).map((installer) => installer.name),
    [
      'npx playwright install chromium',
      'apt-get install chromium-headless-shell',
      'apt-get install chromium',
    ],
  )
  assert.equal(installersFor(chromiumKind, 'linux', false).length, 1)
  assert.equal(installersFor(chromiumKind, 'darwin', true).length, 1)
})

test('a Firefox is found on the PATH, and installed by apt alone', () => {
  assert.equal(installedBrowser(firefoxKind, machine(['/usr/bin/firefox-esr'])), '/usr/bin/firefox-esr')
  assert.deepEqual(
    installersFor(firefoxKind, 'linux', true).map(({ name }) => name),
    ['apt-get install firefox-esr'],
  )
  assert.deepEqual(installersFor(firefoxKind, 'darwin', false), [])
})
