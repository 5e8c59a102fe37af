/** Every snippet, expanded as it stands and put where it belongs, makes a story without problems. */
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { componentNames } from '../../../src/reading/body/components.ts'
import { fixtures } from '../../cases.ts'
import { libraryOf } from '../reading/library-of.ts'
import { what } from '../words-of.ts'

interface Snippet {
  readonly prefix: readonly string[]
  readonly body: readonly string[]
  readonly description: string
}

const snippets: Readonly<Record<string, Snippet>> = JSON.parse(
  await readFile('.vscode/yonkoma.code-snippets', 'utf8'),
)

const day: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '03',
  CURRENT_DATE: '03',
}

/** As VS Code leaves it where nothing is typed: first choices, default texts, today, equal numbers alike. */
function expanded({ body }: Snippet): string {
  const said = new Map<string, string>()
  return body
    .join('\n')
    .replace(/\$([A-Z_]+)/g, (_, name: string) => day[name] ?? assert.fail(name))
    .replace(/\$\{(\d+)(?:\|([^,|]*)[^}]*\||:([^}]*))?\}/g, (...match: readonly unknown[]) => {
      const [, number, choice, words] = match.map((part) => (part === undefined ? null : String(part)))
      const text = choice ?? words ?? said.get(number ?? '') ?? assert.fail(String(number))
      said.set(number ?? '', text)
      return text
    })
}

/** Which file takes it, what it takes the place of or stands before, and how deep. */
interface Spot {
  readonly file: string
  readonly at: string
  /** Written around it; `%` is the snippet. */
  readonly as?: string
  readonly indent?: number
}

const fourthPanel = '    - scene: street\n      say: []\n      alt: The three walk through the open door.\n'
const translatedPanel = '    - say: [かぎはだれが？]\n      alt: レンが空のポケットを見ている。\n'
const paragraph = 'The door opens again.'
const english = (at: string, spot: Partial<Spot> = {}): Spot => ({ file: 'en.mdx', at, ...spot })
const afterParagraph = english(paragraph, { as: `${paragraph}\n\n%` })

const spots: Readonly<Record<string, Spot>> = {
  Panel: english(fourthPanel, { indent: 4, as: '%\n' }),
  'Panel with artwork': english(fourthPanel, { indent: 4, as: '%\n' }),
  'Translated panel': { file: 'ja.mdx', at: translatedPanel, indent: 4, as: '%\n' },
  Line: english('        - ren: Who has the key?', { indent: 8 }),
  Caption: english('    - shot: close\n', { indent: 6, as: '    - shot: close\n%\n' }),
  'Sound effect': english('      sfx: [CLICK!]', { indent: 6 }),
  'Glossary term': english('glossary:\n', { indent: 2, as: 'glossary:\n%\n' }),
  'Japanese glossary term': {
    file: 'ja.mdx',
    at: '  - { id: key, term: 鍵, reading: かぎ, meaning: 錠を開けるもの。 }',
    indent: 2,
  },
  Source: english('sources:\n', { indent: 2, as: 'sources:\n%\n' }),
  Correction: english('sources:\n', { indent: 2, as: 'corrections:\n%\nsources:\n' }),
  Term: english('<Term id="key">key</Term>'),
  Ruby: { file: 'ja.mdx', at: '>鍵</Term>がなかった', as: '>鍵</Term>と%がなかった' },
  Note: afterParagraph,
  Unknown: afterParagraph,
  Quote: afterParagraph,
  Figure: afterParagraph,
  Chart: afterParagraph,
  Table: afterParagraph,
}

test('every snippet has its place in this test', () => {
  assert.deepEqual(Object.keys(spots), Object.keys(snippets))
})

test('every snippet is begun by an English and a Japanese word, and no two by the same', () => {
  const all = Object.values(snippets).flatMap(({ prefix }) => prefix)
  assert.equal(new Set(all).size, all.length)
  for (const { prefix } of Object.values(snippets)) {
    assert.match(prefix[0] ?? '', /^<?[A-Za-z-]+$/)
    assert.match(prefix[1] ?? '', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u)
  }
})

test('every component has a snippet', () => {
  const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix)
  for (const name of componentNames) assert.ok(prefixes.includes(`<${name}`), name)
})

for (const [name, snippet] of Object.entries(snippets))
  test(`the snippet "${name}" makes no problem`, async () => {
    const spot = spots[name] ?? assert.fail(name)
    // An original stands alone, so that nothing is missing in a translation.
    const folder = join('stories', spot.file === 'en.mdx' ? 'alone' : 'door')
    const text = await readFile(join(fixtures, 'base/stories/door', spot.file), 'utf8')
    const { problems } = await libraryOf({
      [join(folder, 'picture.svg')]: await readFile(join(fixtures, 'base/stories/remote/panel.en.svg')),
      [join(folder, spot.file)]: placed(text, expanded(snippet), spot),
    })
    const found = problems.map((problem) => `${problem.rule}: ${what(problem)}`)
    assert.deepEqual(found, [])
  })

function placed(text: string, words: string, { at, as = '%', indent = 0 }: Spot): string {
  assert.ok(text.includes(at), `${at} is not in the story`)
  const indented = words.replace(/^(?=.)/gm, ' '.repeat(indent))
  return text.replace(at, () => as.replace('%', () => indented))
}
