/** The last site and the new one change places: nothing is lost at any moment, and nothing of ours is left lying about. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { moveInside } from '../../src/desk/build/move-inside.ts'
import { realPlace } from '../../src/disk/real-place.ts'

const source = pathToFileURL(resolve('src/desk/build/move-inside.ts')).href
const top = realPlace(mkdtempSync(join(tmpdir(), 'yonkoma-workshop-')))
/** The site, before it is asked where that is: a build that is running in the real one must not be disturbed. */
const start = process.cwd()
process.chdir(top)
const { closeWorkshop, openWorkshop, takePlace } = await import('../../src/desk/build/workshop.ts')
const { markFolder } = await import('../../src/disk/own-folder.ts')
after(() => {
  process.chdir(start)
  rmSync(top, { recursive: true })
})

let places = 0
const place = (): string => {
  const folder = join(top, String(places++))
  mkdirSync(folder)
  return folder
}

function siteIn(folder: string, words: string): void {
  mkdirSync(join(folder, 'stories'), { recursive: true })
  writeFileSync(join(folder, 'index.html'), words)
  writeFileSync(join(folder, 'stories', `${words}.html`), words)
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => lstatSync(join(folder, name)).isFile())
    .toSorted()

const newSite = ['.yonkoma', 'index.html', 'stories/new.html']

test('a site takes the place of the last one, and nothing is left beside it', () => {
  const parent = place()
  const out = join(parent, 'dist')
  siteIn(out, 'old')
  const workshop = openWorkshop(out)
  siteIn(workshop.site, 'new')
  takePlace(workshop, out)
  closeWorkshop(workshop, out)
  assert.deepEqual([readdirSync(parent), filesOf(out)], [['dist'], newSite])
})

test('the first site comes where there was none, folders above it included', () => {
  const out = join(place(), 'far/away')
  const workshop = openWorkshop(out)
  siteIn(workshop.site, 'new')
  takePlace(workshop, out)
  assert.deepEqual(filesOf(out), newSite)
})

test('a site for another disk is made on that disk, and gets to its place by its name alone', () => {
  const elsewhere = realPlace(mkdtempSync(join(tmpdir(), 'yonkoma-elsewhere-')))
  const out = join(elsewhere, 'dist')
  const workshop = openWorkshop(out)
  assert.equal(workshop.site, join(elsewhere, '.dist.yonkoma/site'))
  siteIn(workshop.site, 'new')
  takePlace(workshop, out)
  closeWorkshop(workshop, out)
  assert.deepEqual([readdirSync(elsewhere), filesOf(out)], [['dist'], newSite])
  rmSync(elsewhere, { recursive: true })
})

test('where a build was killed between the two moves, the next one gives the last site back first', () => {
  const out = join(place(), 'dist')
  siteIn(out, 'old')
  const killed = openWorkshop(out)
  renameSync(out, join(killed.folder, 'old'))
  openWorkshop(out)
  assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'old')
})

test('a folder of somebody else that has the name of the workshop is left alone', () => {
  const parent = place()
  mkdirSync(join(parent, '.dist.yonkoma'))
  writeFileSync(join(parent, '.dist.yonkoma/novel.txt'), 'mine')
  assert.throws(() => openWorkshop(join(parent, 'dist')), /but other files are in it/)
  assert.deepEqual(readdirSync(join(parent, '.dist.yonkoma')), ['novel.txt'])
})

/** Every moment at which a move inside of a folder can be killed: after so many renames. */
const moments = Array.from({ length: 9 }, (_, index) => index)

for (const moment of moments)
  test(`a move inside a folder that is killed after ${moment} steps ends in one of the two sites`, () => {
    const out = join(place(), 'mounted')
    siteIn(out, 'old')
    markFolder(out)
    const work = join(out, '.yonkoma-work')
    mkdirSync(work)
    markFolder(work)
    siteIn(join(work, 'site'), 'new')
    markFolder(join(work, 'site'))
    killedAfter(moment, out)
    closeWorkshop(openWorkshop(out), out)
    const found = filesOf(out)
    const oldSite = ['.yonkoma', 'index.html', 'stories/old.html']
    assert.ok(
      [oldSite, newSite].some((site) => site.join() === found.join()),
      found.join(),
    )
  })

/** In a process of its own, which ends in the middle. */
function killedAfter(steps: number, out: string): void {
  const script = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { renameSync } = fs
    let left = ${steps}
    fs.renameSync = (...args) => { if (left-- === 0) process.kill(process.pid, 'SIGKILL'); renameSync(...args) }
    syncBuiltinESMExports()
    const { moveInside } = await import(${JSON.stringify(source)})
    const work = ${JSON.stringify(join(out, '.yonkoma-work'))}
    moveInside(work + '/site', ${JSON.stringify(out)}, work)`
  try {
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })
  } catch {
    return
  }
}

test('what a disk keeps for itself stays where it is', () => {
  const out = join(place(), 'mounted')
  siteIn(out, 'old')
  mkdirSync(join(out, 'lost+found'))
  const elsewhere = join(place(), 'site')
  siteIn(elsewhere, 'new')
  mkdirSync(join(out, '.yonkoma-work'))
  moveInside(elsewhere, out, join(out, '.yonkoma-work'))
  assert.deepEqual(readdirSync(out), ['index.html', 'lost+found', 'stories'])
})
