/** The address of the site: written in one way everywhere, or refused. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folderFaults, settingFaults } from '../../src/desk/setting-faults.ts'
import { addressFault, noAddress, publicAddress } from '../../src/environment.ts'
import { told } from './told.ts'

test('hosts and paths in any script are written as they are sent', () => {
  for (const [written, sent] of [
    ['https://news.example/', 'https://news.example'],
    ['HTTPS://News.Example/Sub/Path//', 'https://news.example/Sub/Path'],
    ['https://例え.example', 'https://xn--r8jz45g.example'],
    ['https://news.example/漫画/', 'https://news.example/%E6%BC%AB%E7%94%BB'],
    ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
  ] as const)
    assert.deepEqual([publicAddress(written), addressFault(written)], [sent, null])
})

test('what is no address is refused, and no password is printed', () => {
  for (const text of [
    'example.org',
    'ftp://a.example',
    'https://',
    '//a.example',
    'https://a b.example',
    'x',
  ]) {
    assert.match(told(addressFault(text)), /does not begin with https:/, text)
    assert.equal(publicAddress(text), noAddress)
  }
  for (const text of ['https://a.example/?b=c#d', 'https://a.example/?', 'https://a.example#'])
    assert.match(told(addressFault(text)), /contains a \? or a #/, text)
  assert.doesNotMatch(told(addressFault('https://me:secret@a.example')) || 'secret', /secret/)
})

test('nothing set is nothing wrong', () => assert.deepEqual(settingFaults({}), []))

test('a folder that no bundler can read is told before any work', () => {
  for (const name of ['a b', '日本語', '[x]', "it's (a) {b} $c !d `e` ~f"])
    assert.deepEqual(folderFaults(`/home/me/${name}`), [])
  for (const name of ['pct%20x', 'hash#1', 'q?x', 'a "b"', 'star*'])
    assert.match(told(folderFaults(`/home/me/${name}`)[0]), /Rename the folder/, name)
})
