/** `yonkoma upgrade` loses nothing: what git does not have, what somebody changes meanwhile, what stops it. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { commitAll, layClone } from '../old-clone.ts'
import { clone, filesIn, reader, upgrade, version } from './clones.ts'
import { place } from './run-command.ts'

test('changes that are not committed stop an upgrade', async () => {
  const folder = await clone('dirty')
  writeFileSync(join(folder, 'src/desk/run.mjs'), '// mine\n')
  // What nobody touches, and what git never had, is no reason.
  writeFileSync(join(folder, 'content/people.yaml'), '# mine\n')
  writeFileSync(join(folder, 'src/new.ts'), '// mine\n')
  const before = filesIn(folder)
  const { code, errors } = await upgrade(folder)
  assert.equal(code, 1)
  assert.match(
    errors,
    /^These files have changes that are not committed:\n {2}src\/desk\/run\.mjs\nNothing was/,
  )
  assert.deepEqual(filesIn(folder), before)
  commitAll(folder)
  writeFileSync(join(folder, 'src/other.ts'), '// mine\n')
  const { code: then, out } = await upgrade(folder)
  assert.equal(then, 0)
  assert.match(out, /^Not in git, and therefore left where they are:\n {2}src\/other\.ts\n/m)
  assert.deepEqual(
    filesIn(folder).filter((file) => file.startsWith('src/')),
    ['src/other.ts'],
  )
})

test('without git there is a copy of everything that is changed or gone', async () => {
  const folder = join(place, 'no-git')
  await layClone(folder)
  const before = filesIn(folder)
  const { out } = await upgrade(folder)
  const copies = `before-${version}/`
  assert.match(out, new RegExp(`Done\\. Everything as it was before is in ${copies}\\.\n`))
  const after = new Set(filesIn(folder))
  assert.deepEqual(
    before.filter((file) => !after.has(file) && !after.has(`${copies}${file}`)),
    [],
  )
  assert.match(reader(folder)(`${copies}package.json`), /"version":"0\.1\.0"/)
})

test('an upgrade that was stopped goes on, and keeps what somebody has changed since', async () => {
  const folder = await clone('stopped')
  const obstacle = join(folder, '.yonkoma-version.yonkoma-new')
  mkdirSync(obstacle)
  assert.equal((await upgrade(folder)).code, 3)
  rmSync(obstacle, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"mine":true}')
  const { code, out, errors } = await upgrade(folder)
  assert.match(out, /^The last upgrade was stopped/)
  assert.deepEqual([code, errors.match(/^ {2}.*$/gm)], [1, ['  package.json']])
  assert.equal(reader(folder)('package.json'), '{"mine":true}')
  assert.match((await upgrade(folder)).out, /^This site is up to date/)
})

test('facts of a clone that no site can have are told before anything is written', async () => {
  const folder = await clone('wrong')
  const file = join(folder, 'src/site.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replace("'#3fa7d6'", "'blue'"))
  const { code, errors } = await upgrade(folder)
  assert.equal(code, 1)
  assert.match(errors, /^src\/site\.ts {2}.*`colours\.spot`/)
  writeFileSync(file, 'export const site = {')
  const broken = await upgrade(folder)
  assert.match(broken.errors, /^src\/site\.ts {2}This cannot be read: /)
  assert.ok(!existsSync(join(folder, 'yonkoma.config.ts')))
})
