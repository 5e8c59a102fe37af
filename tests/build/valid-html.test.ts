/** What validators of HTML find on the built pages. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { HtmlValidate } from 'html-validate'
import { built } from '../../src/desk/serve.ts'
import { pages } from './dist.ts'

/** Off: matters of taste in which compact HTML, a theme box and our own files differ. */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    // A list without marks loses its role in Safari; the role says that it is one.
    'no-redundant-role': 'off',
    // Every script and style sheet is from our own address.
    'require-sri': 'off',
    // HTML has asked for no more than "no spaces" since 2014; headings are Japanese.
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off',
  },
})

test('html-validate finds nothing on any page', async () => {
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path)
    const found = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
    )
    assert.deepEqual(found, [], path)
  }
})

const java = spawnSync('java', ['-version']).status === 0

test('the Nu checker finds nothing on any page', {
  skip: !java && 'it needs Java, which is not on PATH',
}, () => {
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar'
  // The last version that asks for no download knows neither layers nor other CSS of this decade, nor `rel=expect`.
  // Letters of ASCII alone: where no language is set, Java reads no others on its command line.
  const css = '.*CSS: .*|.*link.* element with a .*blocking.* attribute.*'
  const { stdout, stderr, status } = spawnSync(
    'java',
    ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'gnu', '--filterpattern', css, built],
    { encoding: 'utf8', maxBuffer: 1e8 },
  )
  assert.equal(`${stdout}${stderr}`, '')
  assert.equal(status, 0)
})
