import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explained } from '../../../src/comic/panel/why-picture.ts'
import { place } from '../../../src/comic/staging/place.ts'
import { whyOf } from '../../../src/comic/staging/why.ts'
import { whyText } from '../../../src/desk/draw/why-text.ts'
import { english, faceAt, japanese, says } from './stage-faces.ts'

const long = 'The regulator says that every model needs a licence from the first of April on.'
const low = [
  faceAt({ who: 'mika', x: 200, y: 250, size: 1.3 }),
  faceAt({ who: 'pico', x: 520, y: 250, size: 1.3 }),
]
const door = { x: 300, y: 40, width: 120, height: 200, cost: 0.3, name: 'door' }
const talk = english(
  [
    says(null, '9:00 a.m.', 'caption'),
    says('mika', 'Our AI chat is open!'),
    says('pico', 'Ask me!', 'robot'),
  ],
  { obstacles: [door] },
)
const requests = [
  talk,
  japanese([says('pico', 'AIチャット、だれでも使えます！'), says('mika', 'なんでも聞いて！')]),
  english([says('mika', long), says('pico', long, 'robot')], { faces: low }),
]

test('all that is told of the balloons adds up to what their panel costs', () => {
  for (const request of requests) {
    const { balloons, smaller, cost } = whyOf(request)
    const reasons = balloons.flatMap(({ here }, index) =>
      // What two balloons cost together is told of both, and counted once.
      here.reasons.filter(({ of }) => typeof of !== 'number' || of < index),
    )
    const sum = reasons.reduce((total, reason) => total + reason.cost, smaller)
    assert.ok(Math.abs(sum - cost) < 0.001, `${sum} are told of ${cost}`)
    assert.equal(cost, place(request).cost)
  }
})

test('nowhere else would a balloon cost less, and what is worse there is told', () => {
  for (const { here, elsewhere } of whyOf(talk).balloons) {
    assert.ok(elsewhere && elsewhere.cost > here.cost)
    assert.ok(elsewhere.reasons.some(({ cost }) => cost > 10))
  }
})

test('an editor reads of each balloon what it costs, here and elsewhere, in both languages', () => {
  const why = { ...whyOf(talk), zoom: 0.92 }
  const [en, ja] = [whyText(why, 'en'), whyText(why, 'ja')]
  assert.match(en, /Letters at 100%, figures at 92% of full size\./)
  assert.match(en, /The caption, “9:00 a\.m\.”, costs \d+ here:/)
  assert.match(en, /Balloon 2, “Ask me!”, costs \d+ here:\n +\d+ {2}the shape of the balloon/)
  assert.match(en, /The next best place, [a-z ]+, would cost \d+:\n +\+\d+ {2}/)
  assert.match(ja, /吹き出し1「Our AI chat is open!」は、この位置で\d+点:/)
  assert.doesNotMatch(`${en}${ja}`, /undefined|NaN|null/)
})

test('the picture has each balloon in a colour of its own, over what is dear to cover', () => {
  const { svg } = explained('<svg><g/></svg>', talk)
  assert.equal(svg.match(/<g fill="none" stroke="#\w{6}"/g)?.length, 3)
  assert.equal(new Set(svg.match(/stroke="#\w{6}" stroke-width="3"><rect/g)).size, 3)
  assert.ok((svg.match(/fill-opacity="0\.75"/g) ?? []).length > 50, 'faces are red')
  assert.match(svg, />2 · \d+<\/text>/)
})
