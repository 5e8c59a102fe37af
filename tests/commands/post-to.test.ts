/** A story is posted by the command, to servers on this machine that judge what they get. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { beforeEach, test } from 'node:test'
import sharp from 'sharp'
import { account, blueskyServer } from '../networks/bluesky.ts'
import { mastodonServer, token } from '../networks/mastodon.ts'
import { serve } from '../networks/server.ts'
import { contentWith, place, run } from './run-command.ts'

const bluesky = await blueskyServer()
const mastodon = await mastodonServer({ image_size_limit: 150_000 })
const published = new Set(['/stories/attic-window/', '/ja/stories/attic-window/'])
const site = await serve(({ url }) => ({ status: published.has(url.pathname) ? 200 : 404 }))
const page = `${site}/stories/attic-window/`
const environment = {
  YONKOMA_ADDRESS: site,
  YONKOMA_BLUESKY_SERVER: bluesky.address,
  YONKOMA_BLUESKY_HANDLE: account.handle,
  YONKOMA_BLUESKY_APP_PASSWORD: account.password,
  YONKOMA_MASTODON_SERVER: mastodon.address,
  YONKOMA_MASTODON_TOKEN: token,
}
const out = join(place, 'post')
const line = 'post attic-window --to bluesky,mastodon --language en'

beforeEach(() => {
  bluesky.posts.length = 0
  mastodon.statuses.length = 0
  bluesky.trouble = mastodon.trouble = null
})

test('a story is on both services with panels, descriptions, link and language, once unless an editor asks again', async () => {
  const { code, out: said, errors } = await run(line, environment)
  assert.deepEqual([code, errors], [0, ''], said)
  assert.match(said, /Posted on Bluesky: https:\/\/bsky\.app\/profile\/house\.test\/post\/1\n/)
  assert.ok(said.includes(`Posted on Mastodon: ${mastodon.address}/@house/1\n`))

  const post = bluesky.posts[0] ?? assert.fail()
  assert.ok(post.text.includes(page))
  assert.deepEqual(post.langs, ['en'])
  const features = post.facets?.flatMap((facet) => facet.features) ?? []
  assert.ok(features.some((feature) => 'uri' in feature && feature.uri === page))
  assert.ok(features.some((feature) => 'tag' in feature && feature.tag === 'HouseTimes'))
  const { images } = post.embed as unknown as { images: readonly Image[] }
  assert.equal(images.length, 4)
  for (const { image, alt, aspectRatio } of images) {
    assert.match(alt, /\S/)
    assert.deepEqual(aspectRatio, { width: 1080, height: 1350 })
    const bytes = bluesky.blobs.get(image.ref.toString()) ?? assert.fail()
    assert.ok(bytes.byteLength <= 1_000_000)
    assert.equal((await sharp(bytes).metadata()).height, 1350)
  }

  const status = mastodon.statuses[0] ?? assert.fail()
  assert.ok(status.text.includes(page))
  assert.equal(status.language, 'en')
  assert.match(status.key ?? '', /^[0-9a-f]{64}$/)
  assert.deepEqual(
    status.media.map(({ description }) => description),
    images.map(({ alt }) => alt),
  )
  for (const { bytes, type } of status.media) {
    const { format, width, height } = await sharp(bytes).metadata()
    assert.deepEqual([`image/${format}`, width, height], [type, 1080, 1350])
  }

  // A second time, with others in between: services answer page by page.
  for (let count = 0; count < 120; count++) {
    const [post, status] = [bluesky.posts.at(-1), mastodon.statuses.at(-1)]
    if (!post || !status) assert.fail()
    bluesky.posts.unshift({ ...post, text: 'Good morning', facets: [] })
    mastodon.statuses.unshift({ ...status, id: String(count + 2), content: '<p>Good morning</p>', key: null })
  }
  const twice = await run(line, environment)
  assert.equal(twice.code, 0, twice.out)
  assert.match(twice.out, /Already on Bluesky: \S+\/post\/1\. To post it once more, add --again\.\n/)
  assert.match(twice.out, /Already on Mastodon: \S+\/@house\/1\. /)
  assert.deepEqual([bluesky.posts.length, mastodon.statuses.length], [121, 121])
  // Another language is another page.
  for (const other of [line.replace(/en$/, 'ja'), `${line} --again`]) {
    const { code: ended, out: told, errors: warned } = await run(other, environment)
    assert.equal(ended, 0, `${told}${warned}`)
  }
  assert.deepEqual([bluesky.posts.length, mastodon.statuses.length], [123, 123])
  assert.deepEqual([bluesky.posts[1]?.langs, mastodon.statuses[1]?.language], [['ja'], 'ja'])
})

interface Image {
  readonly image: { readonly ref: { readonly toString: () => string } }
  readonly alt: string
  readonly aspectRatio: { readonly width: number; readonly height: number }
}

test('where one service fails the other has its post, and the same line posts what is missing', async () => {
  mastodon.trouble = { status: 503, json: { error: `Out of service, ${token}` } }
  const half = await run(line, environment)
  assert.equal(half.code, 1)
  assert.match(half.out, /Posted on Bluesky: .*\nNot on Mastodon: it refused, saying "Out of service, …"\.\n/)
  assert.match(half.out, /missing: npm run post -- attic-window --to mastodon --language en\n$/)
  mastodon.trouble = null
  const rest = await run(line, environment)
  assert.equal(rest.code, 0)
  assert.match(rest.out, /Already on Bluesky: .*\n.*Posted on Mastodon: /)
})

test('nothing is posted anywhere while one account is closed, and no secret is printed', async () => {
  const wrong = {
    YONKOMA_BLUESKY_APP_PASSWORD: 'zyxw-vuts-rqpo-nmlk',
    YONKOMA_MASTODON_SERVER: 'http://127.0.0.1:1',
  }
  const { code, out: said, errors } = await run(line, { ...environment, ...wrong })
  assert.equal(code, 1)
  assert.match(said, /Not on Bluesky: it does not let us in\. Make a new app password .*\n/)
  assert.match(said, /Not on Mastodon: its server could not be reached \(.+\)\.\nNothing was posted\./)
  assert.deepEqual([bluesky.posts.length, mastodon.statuses.length], [0, 0])
  for (const secret of [...Object.values(wrong).slice(0, 1), token])
    assert.ok(!`${said}${errors}`.includes(secret))
})

test('an editor can read all that would be posted, without an account', async () => {
  const { code, out: said } = await run(`${line} --dry-run --out ${out}`, { YONKOMA_ADDRESS: site })
  assert.equal(code, 0)
  assert.match(said, /Bluesky, \d+ of 300 characters:\n {2}\S/)
  assert.match(said, /Mastodon, \d+ of 500 characters:\n {2}\S/)
  assert.match(said, /post\/attic-window\/en\/panel-4\.4x5\.png\n {2}\S/)
  assert.match(said, /Nothing was posted\. To post this, leave out --dry-run\.\n$/)
})

test('without accounts in the environment an editor reads which settings are missing', async () => {
  const { code, errors } = await run(line, {
    ...environment,
    YONKOMA_MASTODON_TOKEN: '',
    YONKOMA_BLUESKY_HANDLE: '',
  })
  assert.equal(code, 2)
  assert.match(
    errors,
    /Bluesky needs YONKOMA_BLUESKY_HANDLE in the environment\..*\nMastodon needs YONKOMA_MASTODON_TOKEN/,
  )
  const open = await run(line, { ...environment, YONKOMA_BLUESKY_SERVER: 'http://bluesky.example' })
  assert.match(open.errors, /YONKOMA_BLUESKY_SERVER is not a server's address/)
})

test('a story that readers cannot see is not posted', async () => {
  const content = await contentWith('posted', null)
  const early = { ...environment, YONKOMA_CONTENT: content, YONKOMA_NOW: '2000-01-01T00:00:00Z' }
  const scheduled = await run('post door --to mastodon --language en', early)
  assert.equal(scheduled.code, 2)
  assert.match(scheduled.errors, /Nothing was posted: door is not published in English yet\./)
  const late = { ...environment, YONKOMA_CONTENT: content }
  const gone = await run('post door --to mastodon --language en', late)
  assert.equal(gone.code, 1)
  assert.match(gone.out, /Nothing was posted: \S+\/stories\/door\/ is not there yet\./)
  assert.deepEqual(mastodon.statuses, [])
})
