/** A build that is killed in its middle, and a cache in which every file is damaged: nothing is lost, and the next build is right. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { damage, differences, filesIn, startBuild } from '../../bench/broken-project.ts'
import { makeProject, runSeries } from '../../bench/incremental.ts'
import { random } from '../../bench/random.ts'

const top = mkdtempSync(join(tmpdir(), 'yonkoma-killed-'))
after(() => rmSync(top, { recursive: true, force: true, maxRetries: 3 }))
const project = join(top, 'project')
makeProject(project, 1)

/** Comes back when there is something with that name in a folder. */
const appears = (folder: string, name: string): Promise<void> =>
  new Promise((resolve) => {
    mkdirSync(folder, { recursive: true })
    const watcher = watch(folder, () => {
      if (!existsSync(join(folder, name))) return
      watcher.close()
      resolve()
    })
  })

test('a killed build and a damaged cache lose nothing, and the next build gives the same bytes', async () => {
  assert.equal(await startBuild(project).end, 0)
  const [content, site] = [filesIn(join(project, 'content')), filesIn(join(project, 'dist'))]
  const chance = random(1)
  for (const folder of ['.cache', '.astro'])
    for (const name of filesIn(join(project, folder)).keys()) damage(join(project, folder, name), chance)

  const killed = startBuild(project)
  await Promise.race([appears(project, '.dist.yonkoma'), killed.end])
  killed.kill()
  assert.equal(await killed.end, null)
  assert.deepEqual(differences(site, filesIn(join(project, 'dist'))), [])

  assert.equal(await startBuild(project).end, 0)
  assert.deepEqual(differences(content, filesIn(join(project, 'content'))), [])
  assert.deepEqual(differences(site, filesIn(join(project, 'dist'))), [])
  assert.deepEqual(
    readdirSync(project).filter((name) => name.startsWith('.dist')),
    [],
  )
})

test('after any edits, the next build gives the bytes of a build from nothing', async () => {
  const { edits, wrong } = await runSeries({
    project,
    seed: 4,
    edits: ['ads', 'title', 'component', 'remove'],
  })
  assert.deepEqual(wrong, [], edits.join('\n'))
})
