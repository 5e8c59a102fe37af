/**
 * The yardstick: a bare Astro Markdown blog of the very same articles. One layout, Astro's own Markdown
 * engine and incremental build, a content collection; no comics, cards, feeds, search or fonts.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { locales, type SiteLocale } from '../tests/site-languages.ts'
import type { Article, Dialect } from './article.ts'
import { article } from './article.ts'
import { dayOf, slugOf } from './content.ts'

/** A whole Astro project of articles 1 to `count` in both languages. */
export function writeBare(folder: string, count: number): void {
  for (const [name, text] of Object.entries(project)) {
    const file = join(folder, name)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, text)
  }
  for (const locale of locales) {
    mkdirSync(join(folder, 'posts', locale), { recursive: true })
    for (let number = 1; number <= count; number++) writePost(folder, number, locale)
  }
}

export const postFile = (folder: string, number: number, locale: SiteLocale): string =>
  join(folder, 'posts', locale, `${slugOf(number)}.md`)

function writePost(folder: string, number: number, locale: SiteLocale): void {
  const told = article(number, locale, dialectOf(locale))
  const fields = { title: told.title, summary: told.summary, published: dayOf(number) }
  const text = [told.takeaways.map((line) => `- ${line}`).join('\n'), told.body, glossary(told, locale)].join(
    '\n\n',
  )
  writeFileSync(
    postFile(folder, number, locale),
    `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${text}\n`,
  )
}

const glossary = (told: Article, locale: SiteLocale): string =>
  told.terms.map(({ id, term, meaning }) => `- **${term[locale]}** (${id}): ${meaning[locale]}`).join('\n')

const dialectOf = (locale: SiteLocale): Dialect => ({
  term: (id, words) => `[${words}](#term-${id})`,
  note: (words) => `> ${words}`,
  unknown: (words) => `> ${words}`,
  story: (number, words) => `[${words}](/${locale}/${slugOf(number)}/)`,
})

const project: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "bare", "type": "module", "private": true }\n',
  'tsconfig.json': '{ "extends": "astro/tsconfigs/base" }\n',
  'astro.config.mjs': `import { defineConfig } from 'astro/config'
export default defineConfig({ site: 'https://bare.example', cacheDir: './.cache', experimental: { incrementalBuild: true } })
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { z } from 'astro/zod'
export const collections = {
  posts: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './posts' }),
    schema: z.object({ title: z.string(), summary: z.string(), published: z.coerce.date() }),
  }),
}
`,
  'src/layouts/Post.astro': `---
const { title, summary, published } = Astro.props
---
<!doctype html>
<html>
  <head><meta charset="utf-8" /><title>{title}</title><meta name="description" content={summary} /></head>
  <body><h1>{title}</h1><p>{published.toISOString().slice(0, 10)}</p><slot /></body>
</html>
`,
  'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content'
import Post from '../layouts/Post.astro'
export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { slug: post.id }, props: { post } }))
}
const { post } = Astro.props
const { Content } = await render(post)
---
<Post {...post.data}><Content /></Post>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content'
const posts = await getCollection('posts')
---
<html><head><title>Bare</title></head><body><ul>{posts.map((post) => <li><a href={\`/\${post.id}/\`}>{post.data.title}</a></li>)}</ul></body></html>
`,
}
