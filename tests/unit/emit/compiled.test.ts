/** What an owner's page or component may use while the compiled site is kept. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { showsMore, usesMore } from '../../../src/emit/compiled.ts'

const known = [
  'Text with a [link](/about/) and <Contact />.',
  "import Own from './letter/Own.astro'",
  "import Brand from 'yonkoma/Brand.astro'\nimport type { Props } from 'astro'",
  "export const title = 'News'",
  'We import nothing, and quote from "the sea". The process. Our import is from \'home\'.',
]
const unknown = [
  "import { getCollection } from 'astro:content'",
  "import { Image } from 'astro:assets'",
  "import confetti from 'canvas-confetti'",
  "import { price } from '../../shop/price.ts'",
  "const { default: all } = await import('../list.ts')",
  "import 'photoswipe/style.css'",
  "@import '../theme/colours.css';",
  'const key = import.meta.env.PUBLIC_KEY',
  "import {\n  price,\n} from '../price.ts'",
  "export { default } from '../Other.astro'",
  "import Up from './../Up.astro'",
  'const one = await import(name)',
  'div { background: url("../boat.png") }',
  '![A boat](./boat.png)',
]

test('what lies beside a page or comes with Yonkoma is known', () => {
  for (const text of known) assert.equal(usesMore(text), false, text)
})

test('what may change without the file that uses it is not', () => {
  for (const text of unknown) assert.equal(usesMore(text), true, text)
})

test('what a component asks of the world may be another thing at the next build', () => {
  for (const text of [
    'process.env.KEY',
    'new Date().getFullYear()',
    "await fetch('https://a.example')",
    'Math.random()',
  ])
    assert.equal(showsMore(text), true, text)
  assert.equal(showsMore('<p>{locale}, by date</p>'), false)
})
