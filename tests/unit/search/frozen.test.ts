/**
 * A hundred queries a language, as readers ask them, and the story that each has to find among eight that were once
 * published: `tests/fixtures/search/records.jsonl` has what the search knows of them.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import type { SearchRecord } from '../../../src/search/record.ts'
import { locales } from '../../site-languages.ts'
import { opened } from './opened.ts'

interface Frozen {
  readonly query: string
  readonly slug: string
  /** The search does not find it yet. */
  readonly isMissed?: boolean
}

const lines = readFileSync('tests/fixtures/search/records.jsonl', 'utf8').trimEnd().split('\n')
const records = lines.map((line) => JSON.parse(line)) as SearchRecord[]

for (const locale of locales)
  test(`a hundred frozen queries find their story among the first three, in ${locale}`, async () => {
    const queries = parse(readFileSync(`tests/fixtures/search/${locale}.yaml`, 'utf8')) as Frozen[]
    assert.equal(queries.length, 100)
    const { slugs } = opened(records, locale)
    const missed: string[] = []
    for (const { query, slug } of queries)
      if (!(await slugs(query)).slice(0, 3).includes(slug)) missed.push(query)
    assert.deepEqual(
      missed,
      queries.filter(({ isMissed }) => isMissed).map(({ query }) => query),
    )
  })
