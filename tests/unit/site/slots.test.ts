/** Components that a site may replace, and what is said of one that no page would load. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { slotFaults } from '../../../src/desk/setting-faults.ts'
import { slots } from '../../../src/site/slots.ts'
import { told } from '../told.ts'

test('every slot has its component in the engine and a row with its props in the documents', () => {
  const page = readFileSync('docs/make-it-yours.md', 'utf8')
  for (const [name, folder] of Object.entries(slots)) {
    const file = `src/components/${folder}/${name}.astro`
    assert.ok(existsSync(file), file)
    const props = [...readFileSync(file, 'utf8').matchAll(/^ {2}readonly (\w+)/gm)].map(([, prop]) => prop)
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}.astro\` |`)) ?? ''
    const named = [...(row.split('|')[3] ?? '').matchAll(/`(\w+)`/g)].map(([, prop]) => prop)
    assert.deepEqual(named.toSorted(), props.toSorted(), name)
  }
})

test('a misspelt component or sheet is told with what was meant', () => {
  const said = slotFaults(['Brand.astro', 'Mastehad.astro', 'notes.md', 'style.css', 'styles.css'])
  assert.equal(said.length, 2)
  assert.match(
    told(said[0]),
    /^overrides\/Mastehad\.astro is loaded by no page\. Did you mean `Masthead\.astro`\?/,
  )
  assert.match(told(said[1], 'ja'), /^overrides\/styles\.css は、.*もしかして `style\.css` ですか。/)
})
