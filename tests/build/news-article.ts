import assert from 'node:assert/strict'
import type { BuiltPage } from './dist.ts'

/** What a search engine reads about an article; only what the tests of dist/ ask for. */
export interface ReadArticle {
  readonly '@type': string
  readonly headline: string
  readonly description: string
  readonly datePublished: string
  readonly dateModified: string
  readonly inLanguage: string
  readonly mainEntityOfPage: string
  /** Clean crops, where the comic was drawn from a script, and last the card. */
  readonly image: readonly { readonly url: string; readonly caption: string }[]
  readonly hasPart: { readonly '@type': string; readonly image?: string }
  readonly author: { readonly name: string; readonly url: string }
  readonly publisher: { readonly name: string; readonly logo: { readonly url: string } }
  readonly citation: readonly unknown[]
}

/** The one NewsArticle of a page; a test fails where there is none, or where its JSON is broken. */
export function newsArticle({ $, path }: BuiltPage): ReadArticle {
  const scripts = $('script[type="application/ld+json"]').toArray()
  assert.equal(scripts.length, 1, `${path} has ${scripts.length} scripts of JSON-LD`)
  const { '@graph': things } = JSON.parse($(scripts).text()) as { '@graph': readonly ReadArticle[] }
  const [article, ...more] = things.filter((thing) => thing['@type'] === 'NewsArticle')
  assert.ok(article && more.length === 0, `${path} is not one NewsArticle`)
  return article
}
