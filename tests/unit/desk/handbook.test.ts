/** The handbook is run: every example in it is read, drawn or made to happen. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Block, blocksOf } from '../../../src/desk/handbook/blocks.ts'
import { handbookFile, handbookPictures, withMessages } from '../../../src/desk/handbook/handbook.ts'
import { readArt } from '../../../src/picture/art-read.ts'
import { errorsIn } from '../../../src/problem.ts'
import { fixtures } from '../../cases.ts'
import { locales, type SiteLocale } from '../../site-languages.ts'
import { libraryOf } from '../reading/library-of.ts'
import { what } from '../words-of.ts'

const root = join(import.meta.dirname, '../../..')
const handbook = async (locale: SiteLocale): Promise<string> =>
  readFile(join(root, handbookFile(locale)), 'utf8')

for (const locale of locales) {
  const text = await handbook(locale)

  for (const block of blocksOf(text).filter(({ language }) => language === 'mdx' || language === 'yaml'))
    test(`the example in line ${block.line} of the handbook, ${locale}, is read without a problem`, () =>
      runs(block, locale))

  test(`the drawing in the handbook, ${locale}, can be drawn as it is`, () => {
    const drawings = blocksOf(text).filter(({ language }) => language === 'svg')
    assert.equal(drawings.length, 1)
    for (const block of drawings)
      assert.deepEqual(readArt(new TextEncoder().encode(block.text), 'props').faults, [])
  })

  test(`the panels of the handbook, ${locale}, are what their scripts draw; \`npm run handbook\` draws them`, async () => {
    const pictures = handbookPictures(text, locale)
    const there = (await readdir(join(root, 'docs/handbook'))).filter((name) => name.includes(`.${locale}.`))
    assert.deepEqual(there.toSorted(), pictures.map(({ name }) => name).toSorted())
    for (const { name, svg } of pictures) {
      assert.equal(await readFile(join(root, 'docs/handbook', name), 'utf8'), svg, name)
      assert.ok(text.includes(`](handbook/${name})`), name)
    }
  })

  test(`the handbook, ${locale}, says of each mistake what check says; \`npm run handbook\` fills it in`, async () =>
    assert.equal(await withMessages(text, locale, join(fixtures, 'faults')), text))
}

test('both handbooks have the same sections and the same examples', async () => {
  const [en = '', ja = ''] = await Promise.all(locales.map(handbook))
  const shape = (text: string) => ({
    headings: text.match(/^#+ /gm),
    blocks: blocksOf(text).map(({ language, tag }) => `${language} ${tag}`),
    rows: text.match(/^\|/gm)?.length,
  })
  assert.deepEqual(shape(ja), shape(en))
})

/** Panels are drawn elsewhere; parts of a story are put into a good one. */
async function runs({ tag, text, line }: Block, locale: SiteLocale): Promise<void> {
  if (tag.startsWith('panel=')) {
    assert.equal(handbookPictures(`\`\`\`yaml ${tag}\n${text}\`\`\`\n`, locale).length, 1)
    return
  }
  const file = join(fixtures, `base/stories/door/${locale}.mdx`)
  const story = await readFile(file, 'utf8')
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(story) ?? []
  const whole = {
    frontmatter: `---\n${part(text, locale)}${frontmatter}---\n${body}`,
    body: `${story}\n${text}`,
    names: story,
    cast: story,
  }[tag]
  assert.ok(whole, `line ${line} says "${tag}", which is no part of a story`)
  const original = await readFile(join(fixtures, 'base/stories/door/en.mdx'), 'utf8')
  const { problems } = await libraryOf({
    [`stories/door/${locale}.mdx`]: whole,
    ...((tag === 'names' || tag === 'cast') && { [`${tag}.yaml`]: text }),
    ...(tag === 'frontmatter' &&
      locale === 'ja' && { 'stories/door/en.mdx': original.replace('---\n', `---\n${text}`) }),
  })
  assert.deepEqual(
    errorsIn(problems).map((problem) => `${problem.line} ${what(problem)}`),
    [],
  )
}

/** Of a correction a translation has the words alone. */
function part(text: string, locale: SiteLocale): string {
  return locale === 'ja' ? text.replace(/^ {2}- date:.*\n {4}/gm, '  - ') : text
}
