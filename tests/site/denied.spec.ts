/** A browser may deny storage, the clipboard, the share sheet and the history; pages go on without a word of it. */
import type { Page } from 'playwright/test'
import { expect, test } from 'playwright/test'
import { words } from '../../src/languages/languages.ts'
import { galleryPath, homePath, searchPath, storyPath } from '../../src/urls/paths.ts'
import { locales } from '../site-languages.ts'
import { fieldOn, firstOn } from './searching.ts'
import { addressOf, editionIn, story, visit } from './site.ts'

/** What the page throws from now on, and what it asks for in a dialog, which is then closed. */
function listen(page: Page): { readonly errors: string[]; readonly dialogs: string[] } {
  const heard = { errors: [] as string[], dialogs: [] as string[] }
  page.on('pageerror', ({ message }) => heard.errors.push(message))
  page.on('dialog', (dialog) => {
    heard.dialogs.push(dialog.defaultValue())
    return dialog.dismiss()
  })
  return heard
}

test.beforeEach(({ context }) =>
  context.addInitScript(() => {
    const deny = (): never => {
      throw new DOMException('Denied', 'SecurityError')
    }
    const refuse = () => Promise.reject(new DOMException('Denied', 'NotAllowedError'))
    for (const store of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, store, { get: deny })
    Object.assign(History.prototype, { pushState: deny, replaceState: deny })
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse } })
    Object.defineProperty(navigator, 'share', { value: refuse })
  }),
)

for (const locale of locales) {
  const say = words(locale)

  test(`theme and text size work where nothing can be kept, in ${locale}`, async ({ page }) => {
    const heard = listen(page)
    await visit(page, homePath(locale))
    await page.getByRole('checkbox', { name: say['theme.switch'] }).press('Space')
    await expect(page.getByRole('checkbox', { name: say['theme.switch'] })).toBeChecked()
    await page.getByRole('radio', { name: say['size.largest'] }).check()
    await expect(page.locator('html')).toHaveAttribute('data-size', 'largest')
    expect(heard.errors).toEqual([])
  })

  test(`a link that cannot be copied is shown to be copied by hand, in ${locale}`, async ({ page }) => {
    const heard = listen(page)
    await visit(page, storyPath(locale, story.slug))
    await page.getByRole('button', { name: say['share.copy'] }).first().click()
    expect(heard).toEqual({ errors: [], dialogs: [addressOf(storyPath(locale, story.slug))] })
  })

  test(`panels open and close where the history is denied, in ${locale}`, async ({ page }) => {
    const heard = listen(page)
    await visit(page, storyPath(locale, story.slug))
    await page.getByRole('button', { name: say['viewer.open'](2) }).click({ force: true })
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    expect(heard.errors).toEqual([])
  })

  test(`a search is answered where its address cannot be kept, in ${locale}`, async ({ page }) => {
    const heard = listen(page)
    await visit(page, searchPath(locale))
    await fieldOn(page, locale).fill(editionIn(locale).title)
    await expect(firstOn(page, locale)).toHaveText(editionIn(locale).title)
    expect(heard.errors).toEqual([])
  })

  test(`a word of the gallery that cannot be copied is shown, in ${locale}`, async ({ page }) => {
    const heard = listen(page)
    await visit(page, galleryPath(locale))
    await page.getByRole('button', { name: say['gallery.copy'] }).first().click()
    expect(heard.dialogs).toHaveLength(1)
    expect(heard.errors).toEqual([])
  })
}
