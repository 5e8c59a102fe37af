/** What `check` says of comics that are legal and could be better, or cannot be lettered. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const place = await mkdtemp(join(tmpdir(), 'yonkoma-proof-'))
after(() => rm(place, { recursive: true }))

interface Run {
  readonly code: number
  readonly errors: string
}

/** Checks the fixture with one passage of a file of its story rewritten. */
async function checked(file: 'en.mdx' | 'ja.mdx', [from, to]: readonly [string, string]): Promise<Run> {
  const content = await mkdtemp(join(place, 'content-'))
  await cp(join(import.meta.dirname, '../fixtures/base'), content, { recursive: true })
  const path = join(content, 'stories/door', file)
  const text = await readFile(path, 'utf8')
  assert.ok(text.includes(from), `the fixture has no "${from}"`)
  await writeFile(path, text.replace(from, to))
  const env = {
    ...process.env,
    LC_ALL: 'en_GB.UTF-8',
    GITHUB_ACTIONS: '',
    YONKOMA_CONTENT: content,
    YONKOMA_CACHE: join(place, 'cache'),
  }
  return new Promise((resolve) => {
    execFile(process.execPath, ['bin/yonkoma.mjs', 'check'], { env, timeout: 60_000 }, (error, _, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, errors }),
    )
  })
}

test('check warns of a comic without a dark panel, and lets it pass', async () => {
  const { code, errors } = await checked('en.mdx', ['scene: black', 'scene: plain'])
  assert.equal(code, 0)
  assert.match(errors, /door\/en\.mdx:\d+:\d+ {2}Warning: No panel of this comic is dark\.\n\s+Make one dark/)
  assert.match(errors, /1 warning in 1 file/)
})

test('check warns twice and draws once: what is kept says the same as what is drawn', async () => {
  const rewritten = ['mika: left', 'mika: far-right'] as const
  const [drawn, kept] = [await checked('en.mdx', rewritten), await checked('en.mdx', rewritten)]
  const withoutPlace = ({ errors }: Run) => errors.replaceAll(/content-\w+/g, 'content')
  assert.match(drawn.errors, /`mika` speaks first in panel 1 but is to the right of `pico`/)
  assert.equal(withoutPlace(kept), withoutPlace(drawn))
})

test('check refuses a character that no font of the comic has, in the language it is in', async () => {
  const { code, errors } = await checked('ja.mdx', ['開かない！', '開かない🔑！'])
  assert.equal(code, 1)
  assert.match(errors, /door\/ja\.mdx:12:17 {2}The comic's fonts have no 🔑 \(U\+1F511 KEY\)\./)
})
