/** What a structured-data checker finds on the built pages: every type and property of schema.org, and Google's own rules. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import Validator from '@adobe/structured-data-validator'
import WebAutoExtractor from '@marbec/web-auto-extractor'
import { schemaOrg } from '../schema-org.ts'
import { pages, storyPages } from './dist.ts'

const validator = new Validator(schemaOrg)

async function issuesIn(html: string): Promise<readonly string[]> {
  const extracted = new WebAutoExtractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(
    html,
  )
  const issues = await validator.validate(extracted)
  return issues.map(({ severity, issueMessage, fieldNames, path }) => {
    const place = path.map(({ type }) => type).join(' → ')
    return `${severity} ${place}: ${issueMessage} (${(fieldNames ?? []).flat().join(', ')})`
  })
}

const inScript = (thing: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`

test('the checker finds what is wrong: a property that its type does not have, and one that is missing', async () => {
  const odd = await issuesIn(inScript({ '@type': 'NewsArticle', headline: 'x', nonsense: 'y' }))
  assert.match(odd.join('\n'), /nonsense/)
  const lost = await issuesIn(
    inScript({ '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem' }] }),
  )
  assert.match(lost.join('\n'), /ERROR.*position/)
})

test('every story says who, what and when to search engines without a mistake', async () => {
  for (const { html, path, $ } of storyPages) {
    assert.match($('script[type="application/ld+json"]').text(), /"@type":"NewsArticle"/, path)
    assert.deepEqual(await issuesIn(html), [], path)
  }
})

test('so does every other page', async () => {
  for (const { html, path } of pages) assert.deepEqual(await issuesIn(html), [], path)
})
