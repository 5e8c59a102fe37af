import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stages } from '../../../src/desk/build/stages.ts'

test('a build that is done at once says nothing of its stages', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] })
  const said: string[] = []
  const { begin, end } = stages({ patience: 1000, say: (sentence) => said.push(sentence) })
  begin('reading')
  begin('drawing')
  end()
  context.mock.timers.tick(5000)
  assert.deepEqual(said, [])
})

test('a stage that is not over when patience is says what it is', (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] })
  const said: string[] = []
  const { begin } = stages({ patience: 1000, say: (sentence) => said.push(sentence) })
  begin('reading')
  begin('drawing')
  context.mock.timers.tick(5000)
  assert.deepEqual(said, ['drawing'])
})

test('once patience is over, every stage says what it is', () => {
  const said: string[] = []
  const { begin } = stages({ patience: 0, say: (sentence) => said.push(sentence) })
  begin('reading')
  begin('drawing')
  assert.deepEqual(said, ['reading', 'drawing'])
})
