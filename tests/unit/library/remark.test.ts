/** Strips in Markdown. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { load } from 'cheerio'
import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { StripError, stripHtml } from '../../../src/library/html.ts'
import remarkYonkoma, { type StripOptions } from '../../../src/library/remark.ts'
import { both, first, lineOf } from './scripts.ts'

const { LC_ALL } = process.env
before(() => {
  process.env['LC_ALL'] = 'C'
})
after(() => {
  if (LC_ALL === undefined) delete process.env['LC_ALL']
  else process.env['LC_ALL'] = LC_ALL
})

const fenced = (script: string, meta = ''): string => `\`\`\`yonkoma${meta}\n${script}\`\`\`\n`

interface Page {
  readonly html: string
  /** With line and column. */
  readonly told: readonly string[]
}

/** @throws VFileMessage where the plugin fails the file */
async function page(text: string, options?: StripOptions): Promise<Page> {
  const file = new VFile({ path: 'page.md', value: text })
  const tree = unified().use(remarkParse).parse(file)
  await remarkYonkoma(options)(tree, file)
  return { html: toHtml(toHast(tree)), told: file.messages.map((message) => `${message}`) }
}

async function failure(text: string, options?: StripOptions): Promise<string> {
  const error = await page(text, options).then(
    () => assert.fail('It did not fail'),
    (reason: Error) => reason,
  )
  return `${error}`
}

test('a block becomes a figure with four pictures and their words', async () => {
  const { html, told } = await page(`# A\n\n${fenced(both)}\nAfter.\n`)
  assert.deepEqual(told, [])
  const $ = load(html)
  assert.deepEqual(
    [$('yonkoma-strip').attr('lang'), $('figcaption').text(), $('pre').length],
    ['en', 'Five minutes', 0],
  )
  const pictures = $('figure img').toArray()
  assert.equal(pictures.length, 4)
  for (const picture of pictures) {
    const [head, svg = ''] = picture.attribs['src']?.split(/,(.*)/s) ?? []
    assert.equal(head, 'data:image/svg+xml')
    assert.match(decodeURIComponent(svg), /^<svg xmlns="[^"]+" viewBox=.*<\/svg>$/s)
    assert.doesNotMatch(svg, /[\s"'<>#]/)
  }
  assert.equal(pictures[1]?.attribs['alt'], 'Mika thinks it over.\nMika: Since when?')
  assert.equal($('details li').length, 4)
  assert.match($('details li').first().text(), /Ren smiles\..*Mika: The ferry is early!/s)
})

test('the language of a block is that after its name, then that of the site, then the first of the script', async () => {
  const langOf = async (meta: string, options?: StripOptions) =>
    load((await page(fenced(both, meta), options)).html)('yonkoma-strip').attr('lang')
  assert.equal(await langOf(' language=ja layout=column'), 'ja')
  assert.equal(await langOf(' language="en"', { language: 'ja' }), 'en')
  assert.equal(await langOf('', { language: 'ja' }), 'ja')
  assert.equal(await langOf(''), 'en')
  const { html } = await page(fenced(first.replace('spec: 1\n', ''), ' language=fr layout=column'))
  assert.match(html, /<yonkoma-strip lang="fr" data-layout="column" data-from="left"/)
})

test('several strips of a page have no id in common, since they have none', async () => {
  const { html } = await page(`${fenced(both)}\n${fenced(both, ' language=ja')}`)
  const $ = load(html)
  assert.deepEqual([$('img').length, $('[id]').length, $('[style]').length], [8, 0, 0])
  assert.deepEqual([$('yonkoma-strip').last().attr('data-from')], ['right'])
})

test('a mistake fails the page at its line, together with all others', async () => {
  const text = `# A\n\n${fenced(both.replace('left think', 'left thinking'))}\n- in a list\n\n  ${fenced(
    first.replace('cafe', 'caff'),
  ).replaceAll('\n', '\n  ')}`
  const said = await failure(text)
  assert.match(
    said,
    new RegExp(`^page\\.md:${lineOf(text, 'thinking')}:24: \`thinking\` is not a valid word`),
  )
  assert.match(said, new RegExp(`\n${lineOf(text, 'caff')}:14 \`scene\` in panel 4 cannot be "caff"`))
})

test('what is only unusual is a message', async () => {
  const { html, told } = await page(fenced(first.replace('scene: black', 'scene: sea')))
  assert.match(html, /<figure/)
  assert.deepEqual(told.length, 1)
  assert.match(told[0] ?? '', /^page\.md:\d+:\d+: /)
})

test('words after the name of the language that mean nothing are refused', async () => {
  const wrong: readonly [string, RegExp][] = [
    [' wide', /^page\.md:3:1: `wide` after `yonkoma` is not known\. Write `language=ja`/],
    [' layout=tall', /^page\.md:3:1: No layout is called `tall`\. Write `row` or `column`/],
    [
      ' language=tlh',
      /^page\.md:3:1: No comic can be lettered in the language `tlh`\. Write `en`, `ja` or `fr`/,
    ],
    [
      ' language=fr',
      /^page\.md:3:1: The script has no words in the language `fr`\. Add them after a line of `---`/,
    ],
  ]
  for (const [meta, sentence] of wrong)
    assert.match(await failure(`# A\n\n${fenced(`language: en\n${both}`, meta)}`), sentence)
  assert.match(await failure('```yonkoma\n```'), /^page\.md:\d:\d: /)
})

test('a site’s own cast and colour are those of its strips', async () => {
  const cast = 'ada:\n  en: { name: Ada }\n  hair: bob\n'
  const { html } = await page(fenced(first.replaceAll('mika', 'ada')), { cast, spot: '#008060' })
  assert.match(html, /Ada: /)
  assert.match(html, /%23008060/)
  await assert.rejects(page(fenced(first), { spot: 'green' }), /#rrggbb/)
})

test('what is said is in Japanese where the system is', async () => {
  process.env['LC_ALL'] = 'ja_JP.UTF-8'
  try {
    assert.match(await failure(fenced(both, ' layout=tall')), /という並べ方はありません/)
  } finally {
    process.env['LC_ALL'] = 'C'
  }
})

test('as HTML alone a script with mistakes is an error that lists them', async () => {
  const { html, warnings } = await stripHtml(both, { language: 'ja' })
  assert.deepEqual(warnings, [])
  assert.match(html, /^<yonkoma-strip lang="ja"/)
  await assert.rejects(
    stripHtml(both.replace('left think', 'left thinking').replace('sea', 'see')),
    (error) => {
      assert.ok(error instanceof StripError)
      assert.match(error.message, /^A strip cannot be drawn; it has 2 mistakes:\n\d+:\d+ .*\n\d+:\d+ /)
      return true
    },
  )
})
