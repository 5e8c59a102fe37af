/** What an editor reads of a fixture's mistake, kept beside it: `expected.txt`, and `expected.ja.txt` in Japanese. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale } from '../../../src/i18n/locales.ts'

/** @throws where it says something else; `UPDATE_GOLDENS=1` keeps what it says now */
export async function keeps(fixture: string, locale: Locale, found: string): Promise<void> {
  const file = join(fixture, locale === 'en' ? 'expected.txt' : `expected.${locale}.txt`)
  if (process.env['UPDATE_GOLDENS']) await writeFile(file, found)
  assert.equal(found, await readFile(file, 'utf8'))
}
