import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ads, adsFault, adsIn } from '../../src/ads.ts'
import { told } from './told.ts'

const slot = {
  place: 'story',
  width: 300,
  height: 250,
  src: 'https://ads.example/slot',
  by: 'Example Ads',
  policy: 'https://ads.example/privacy',
} as const

test('without being asked for there is no advertising', () => {
  assert.deepEqual(adsIn(undefined), [])
  assert.deepEqual(adsIn(''), [])
  assert.deepEqual(ads, [])
})

test('an advertisement names its place, its room, its page and who is behind it', () => {
  assert.deepEqual(adsIn(JSON.stringify([slot])), [slot])
})

const wrong: readonly (readonly [string, string, RegExp])[] = [
  ['words that are not JSON', 'off', /not JSON/],
  ['an unknown place', JSON.stringify([{ ...slot, place: 'top' }]), /place/],
  ['no room', JSON.stringify([{ ...slot, height: undefined }]), /height/],
  ['an address that runs scripts', JSON.stringify([{ ...slot, src: 'javascript:alert(1)' }]), /src/],
  ['a misspelt key', JSON.stringify([{ ...slot, widht: 1 }]), /widht/],
]
for (const [name, text, message] of wrong)
  test(`an owner who writes ${name} is told so`, () => {
    assert.match(told(adsFault(text)), message)
    assert.deepEqual(adsIn(text), [])
  })
