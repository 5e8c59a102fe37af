/** Records of one language → the files of its Pagefind index, in memory. */
import { gunzipSync, gzipSync } from 'node:zlib'
import type { IndexFile, PagefindIndex } from 'pagefind'
import { close, createIndex } from 'pagefind'
import { fingerprint } from '../cache.ts'
import type { Locale } from '../i18n/locales.ts'
import type { SearchRecord, Shown } from './record.ts'
import { recordHtml } from './record-html.ts'

/** The same bytes for the same records. Ends Pagefind's process: one call at a time. */
export async function indexFiles(records: readonly SearchRecord[], locale: Locale): Promise<IndexFile[]> {
  // Japanese comes as tokens that no dictionary may cut: `unknown` is the language without rules.
  const language = locale === 'ja' ? 'unknown' : locale
  const { index, errors } = await createIndex({ forceLanguage: language, maxFragments: 1_000_000 })
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`)
  try {
    await addAll(index, records)
    const files = (await index.getFiles()).files
      .filter(({ path }) => isNeeded(path, language))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    const shown = new Map(records.map((record) => [record.href, record.shown]))
    return files.map((file) => (file.path.startsWith('fragment/') ? withShown(file, shown, locale) : file))
  } finally {
    await close()
  }
}

async function addAll(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (const record of records) {
    const content = recordHtml(record, fingerprint(JSON.stringify(record.shown)))
    const { errors } = await index.addHTMLFile({ url: record.href, content })
    if (errors.length > 0) throw new Error(`Pagefind refuses ${record.href}: ${errors.join('; ')}`)
  }
}

/** Pagefind brings interfaces of its own and engines of other languages; the search page asks for none of them. */
const isNeeded = (path: string, language: string): boolean =>
  /^(fragment|index|filter)\/|^pagefind\.js$|^pagefind-entry\.json$|\.pf_meta$/.test(path) ||
  path === `wasm.${language}.pagefind`

interface Fragment {
  readonly url: string
  readonly content: string
}

const signature = 'pagefind_dcd'

/**
 * Puts what a reader is shown into the file that Pagefind keeps for a record. Given to Pagefind it would be indexed:
 * every story would be found by the name of its picture. The form of the file is Pagefind's own, which is why its
 * version is exact in package.json; the name of the file carries a fingerprint of what is put in.
 */
function withShown(file: IndexFile, shown: ReadonlyMap<string, Shown>, locale: Locale): IndexFile {
  const text = gunzipSync(file.content).toString('utf8')
  if (!text.startsWith(signature)) throw new Error(`${file.path} is not in the form that Pagefind 1.6 writes`)
  const fragment = JSON.parse(text.slice(signature.length)) as Fragment
  const meta = shown.get(fragment.url)
  if (!meta) throw new Error(`Pagefind knows ${fragment.url}, which no record has`)
  const content = locale === 'ja' ? '' : fragment.content
  const bytes = gzipSync(signature + JSON.stringify({ ...fragment, content, meta }), { level: 9 })
  return { path: file.path, content: bytes }
}
