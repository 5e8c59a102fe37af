/** A page of Markdown with a strip in it → page.html. */
import { readFile, writeFile } from 'node:fs/promises'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import remarkYonkoma from 'yonkoma/remark'

const file = new VFile({ path: 'page.md', value: await readFile('page.md') })
const processor = unified()
  .use(remarkParse)
  .use(remarkYonkoma, { language: 'en' })
  .use(remarkRehype)
  .use(rehypeStringify)
const body = await processor.process(file)
for (const message of file.messages) console.warn(`${message}`)

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The harbour clock</title>
<link rel="stylesheet" href="strip.css">
${body}
</html>
`
await writeFile('page.html', page)
await writeFile('strip.css', await readFile(new URL(import.meta.resolve('yonkoma/strip.css'))))
