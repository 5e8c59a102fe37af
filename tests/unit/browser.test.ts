import assert from 'node:assert/strict'
import { test } from 'node:test'
import { installedBrowser, installersFor } from '../browser.ts'

const machine = (files: readonly string[], env: Record<string, string> = {}) => ({
  env: { PATH: '/usr/local/bin:/usr/bin', ...env },
  exists: (path: string) => files.includes(path),
  playwrightPath: '/playwright/chrome',
})

test('the browser that CHROMIUM_PATH names comes before every other', () => {
  const files = ['/opt/mine', '/playwright/chrome', '/usr/bin/chromium']
  assert.equal(installedBrowser(machine(files, { CHROMIUM_PATH: '/opt/mine' })), '/opt/mine')
})

test('a CHROMIUM_PATH that leads nowhere is refused, not passed over', () => {
  const mistaken = machine(['/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/typo' })
  assert.throws(() => installedBrowser(mistaken), /CHROMIUM_PATH is \/opt\/typo/)
})

test('the browser that Playwright downloaded comes before the one of the distribution', () => {
  assert.equal(installedBrowser(machine(['/usr/bin/chromium', '/playwright/chrome'])), '/playwright/chrome')
})

test('a Chromium on the PATH comes before a Chrome, wherever they lie', () => {
  const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium']
  assert.equal(installedBrowser(machine(files)), '/usr/bin/chromium')
})

test('Chrome in the Applications folder of a Mac is found', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  assert.equal(installedBrowser(machine([chrome])), chrome)
})

test('a machine without a browser gives none', () => {
  assert.equal(installedBrowser(machine([])), null)
})

test('apt is asked only where we are root on Linux, and only after Playwright', () => {
  assert.deepEqual(
    installersFor('linux', true).map((installer) => installer.name),
    ['npx playwright install chromium', 'apt-get install chromium'],
  )
  assert.equal(installersFor('linux', false).length, 1)
  assert.equal(installersFor('darwin', true).length, 1)
})
