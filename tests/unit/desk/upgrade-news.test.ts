import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { engineVersion, isLater, newsSince } from '../../../src/desk/upgrade/version.ts'

test('versions are compared as numbers', () => {
  assert.ok(isLater('0.10.0', '0.9.1'))
  assert.ok(!isLater('0.2.0', '0.2.0'))
  assert.ok(!isLater('0.2.0', '1.0.0'))
})

test('news are the parts of the list of changes after a version', () => {
  const changes =
    '# Changes\n\nWhat is new.\n\n## [0.10.0]\n\n### Added\n\n- C\n\n## [0.9.0]\n\n- B\n\n## [0.1.0]\n\n- A\n'
  assert.equal(newsSince('0.1.0', changes), '## [0.10.0]\n\n### Added\n\n- C\n\n## [0.9.0]\n\n- B')
  assert.equal(newsSince('0.10.0', changes), '')
})

test('the list of changes has a part for the version of the package', () => {
  assert.ok(readFileSync('CHANGELOG.md', 'utf8').includes(`\n## [${engineVersion()}]\n`))
})
