/** The code behind a file, as a fingerprint of it follows the imports. */
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { codeHash, codeOf, packageVersion } from '../../../src/disk/code.ts'
import { importsOf } from './runtime-imports.ts'

const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'))

test('every import of every file is followed, as the compiler sees them', () => {
  const forgotten = files.flatMap((file) => {
    const { files: followed, packages } = codeOf(file)
    return importsOf(file)
      .filter((name) => !/^(node|astro|virtual):/.test(name))
      .filter((name) =>
        name.startsWith('.')
          ? !followed.includes(join(dirname(file), name).replaceAll('\\', '/'))
          : !packages.some((known) => name === known || name.startsWith(`${known}/`)),
      )
      .map((name) => `${file}: ${name}`)
  })
  assert.deepEqual(forgotten, [])
})

test('a hash is the same each time, and another one for other code', () => {
  assert.equal(codeHash('src/problem.ts'), codeHash('src/problem.ts'))
  assert.notEqual(codeHash('src/problem.ts'), codeHash('src/card/icon.ts'))
  assert.match(packageVersion('sharp'), /^\d+\.\d+\.\d+/)
})
