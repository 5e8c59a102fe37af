import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { mirrorFrame, panelFrame } from '../../../src/comic/ink/frame.ts'
import { spot as own } from '../../../src/comic/ink/inks.ts'
import { pattern } from '../../../src/comic/ink/tone.ts'
import type { PropLook } from '../../../src/comic/props/prop.ts'
import { props } from '../../../src/comic/props/props.ts'
import { rowOf } from '../../../src/comic/props/screens.ts'
import { hoursOf } from '../../../src/comic/props/time.ts'
import { labelled, type Prop, props as words } from '../../../src/stories/prop-words.ts'
import { wireSize } from './wire-size.ts'

const unlabelled: PropLook = { locale: 'en', label: '', width: 720, height: 470 }

/** A thing at size 1 in the middle of a panel, both its parts. */
function drawn(name: Prop, look: PropLook = unlabelled, isMirrored = false): Drawing {
  const drawing = new Drawing(name, isMirrored ? mirrorFrame(look.width) : panelFrame)
  const spot = { x: look.width / 2, y: look.height / 2 }
  const local = props[name].isUpright ? drawing.upright(spot) : drawing.at(spot)
  props[name].draw(local, look)
  props[name].drawFront?.(local, look)
  return drawing
}

/** How many numbers each command of path data takes; the last two are where the pen goes. */
const numbersOf: Readonly<Record<string, number>> = { M: 2, l: 2, h: 1, v: 1, q: 4, t: 2 }

/** Where the pen goes, in px around the middle of the panel. */
function visited({ markup }: Drawing): [number, number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, command = '', rest = ''] of markup.matchAll(/([Mlhvqt])((?:[ -]?\d+)+)/g)) {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number)
    const count = numbersOf[command] ?? 2
    for (let index = count; index <= numbers.length; index += count) {
      const [last = 0, beforeLast = 0] = [numbers[index - 1], numbers[index - 2]]
      const [dx, dy] = command === 'h' ? [last, 0] : command === 'v' ? [0, last] : [beforeLast, last]
      ;[x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy]
      points.push([x / 4 - 360, y / 4 - 235])
    }
  }
  return points
}

test('every thing looks different from the others', () => {
  assert.equal(new Set(words.map((name) => drawn(name).markup)).size, words.length)
})

test('a thing drawn twice has the same bytes', () => {
  for (const name of words) assert.equal(drawn(name).markup, drawn(name).markup, name)
})

test('no thing is drawn outside the box it says it takes up', () => {
  for (const name of words.filter((word) => word !== 'desk' && word !== 'big-phone')) {
    const { x, y, width, height } = props[name].box
    for (const [px, py] of visited(drawn(name))) {
      assert.ok(px >= x - 1 && px <= x + width + 1, `${name}: x ${px}`)
      assert.ok(py >= y - 1 && py <= y + height + 1, `${name}: y ${py}`)
    }
  }
})

test('the arm that holds a huge phone goes on below the panel, and nothing else of it leaves its box', () => {
  const { x, y, width } = props['big-phone'].box
  for (const [px, py] of visited(drawn('big-phone'))) {
    assert.ok(px >= x - 1 && px <= x + width + 1, `x ${px}`)
    assert.ok(py >= y - 1 && py <= 270, `y ${py}`)
  }
})

test('a hand takes a thing where the thing is', () => {
  for (const name of words) {
    const { box, grip } = props[name]
    if (!grip) continue
    assert.ok(grip.x >= box.x && grip.x <= box.x + box.width, `${name}: x ${grip.x}`)
    assert.ok(grip.y >= box.y && grip.y <= box.y + box.height, `${name}: y ${grip.y}`)
  }
})

test('every thing stands inside the panel when nothing is said', () => {
  for (const name of words) {
    const { x, y } = props[name].home
    assert.ok(x > 0 && x < 1 && y > 0 && y < 1, name)
  }
})

test('no number of a drawing is broken', () => {
  for (const name of words) assert.doesNotMatch(drawn(name).markup, /NaN|Infinity|undefined/, name)
})

test('every tone that a thing is drawn in exists', () => {
  for (const name of words)
    for (const id of drawn(name).patterns) assert.match(pattern(id), /^<pattern /, name)
})

test('a thing without words costs at most 700 bytes, a huge or busy one 900', () => {
  for (const name of words) {
    const limit = name === 'screen' || name === 'big-phone' ? 900 : 700
    const bytes = wireSize(drawn(name).markup, limit)
    assert.ok(bytes <= limit, `${name}: ${bytes}`)
  }
})

test('a desk reaches from side to side of any panel, wherever it stands', () => {
  const across = visited(drawn('desk')).map(([x]) => x)
  assert.ok(Math.min(...across) <= -720 && Math.max(...across) >= 720)
})

test('words appear on every thing that can carry them', () => {
  for (const name of labelled) {
    const plain = drawn(name).markup
    assert.notEqual(drawn(name, { ...unlabelled, label: '7 h' }).markup, plain, name)
    assert.notEqual(drawn(name, { ...unlabelled, locale: 'ja', label: '予備7' }).markup, plain, name)
  }
})

test('words are never mirrored', () => {
  for (const name of labelled) {
    const { markup } = drawn(name, { ...unlabelled, locale: 'ja', label: '予備' }, true)
    const widths = [...markup.matchAll(/transform="matrix\((-?[\d.]+) /g)].map(([, a]) => Number(a))
    assert.ok(widths.length > 0 && widths.every((a) => a > 0), name)
  }
})

test('long words get smaller, so that they stay on their board', () => {
  const scaleless = (label: string): number => {
    const { markup } = drawn('box', { ...unlabelled, label })
    const written = markup.slice(markup.indexOf('transform'))
    const numbers = [...written.matchAll(/M(-?\d+)/g)].map(([, x]) => Math.abs(Number(x)) / 10)
    return Math.max(...numbers)
  }
  assert.ok(scaleless('A box with a great many words on it') <= 66)
})

test('a clock tells the same time from both sides', () => {
  for (const name of [
    'clock',
    'dial',
    'code',
    'map',
    'japan',
    'chart',
    'falling-chart',
    'flat-chart',
    'calendar',
    'screen',
    'tv',
    'typhoon',
  ] as const)
    assert.equal(drawn(name, unlabelled, true).markup, drawn(name).markup, name)
})

test('a key turns with the stage', () => {
  assert.notEqual(drawn('key', unlabelled, true).markup, drawn('key').markup)
})

test('a dial shades as many hours as its label says', () => {
  const hours = [
    '4 h',
    '9½ h',
    '9時間半',
    '1.5 hours',
    '４時間',
    '½ hour',
    '24 h',
    'from 3 to 5',
    'soon',
  ].map(hoursOf)
  assert.deepEqual(hours, [4, 9.5, 9.5, 1.5, 4, 0.5, 12, 3, 3])
})

test('a sign at the end of a row is drawn and not lettered', () => {
  assert.deepEqual(rowOf('claude.ai ✗'), { text: 'claude.ai', sign: '✗' })
  assert.deepEqual(rowOf('API ✓'), { text: 'API', sign: '✓' })
  assert.deepEqual(rowOf('API'), { text: 'API', sign: null })
})

test('a cross on a screen is drawn in the spot colour, a tick in ink', () => {
  const spots = (label: string): number =>
    drawn('screen', { ...unlabelled, label }).markup.split(own).length - 1
  assert.deepEqual([spots('API ✗'), spots('API ✓')], [1, 0])
})

test('words on a notebook lie on its page, clear of the fists that hold it', () => {
  for (const label of ['B', 'ART. 1', 'Very long words indeed'])
    for (const box of Drawing.trace(
      (on) => props.notebook.draw(on, { locale: 'en', label, width: 720, height: 470 }),
      panelFrame,
    ).words)
      for (const [x, y] of box) assert.ok(x >= -34 && x <= 46 && Math.abs(y) <= 36, `${label}: ${x} ${y}`)
})

test('what winds round somebody passes behind and before', () => {
  const { draw, drawFront } = props.cables
  const traced = [draw, drawFront].map((part) =>
    Drawing.trace((drawing) => part?.(drawing, unlabelled), panelFrame),
  )
  const spans = traced.map(({ outlines }) => outlines.flat().map(([x]) => x))
  for (const xs of spans) assert.ok(Math.min(...xs) < -80 && Math.max(...xs) > 80)
})

test('a chart rises, and a falling chart falls', () => {
  const heights = (name: 'chart' | 'falling-chart'): readonly number[] => {
    const { outlines } = Drawing.trace((drawing) => props[name].draw(drawing, unlabelled), panelFrame)
    return outlines
      .slice(1, 5)
      .map((bar) => Math.max(...bar.map(([, y]) => y)) - Math.min(...bar.map(([, y]) => y)))
  }
  const sorted = heights('chart').toSorted((a, b) => a - b)
  assert.deepEqual(heights('chart'), sorted)
  assert.equal(new Set(sorted).size, 4)
  assert.deepEqual(
    heights('falling-chart'),
    heights('falling-chart').toSorted((a, b) => b - a),
  )
})

test('a flat chart rises and then rises no more', () => {
  const { outlines } = Drawing.trace((drawing) => props['flat-chart'].draw(drawing, unlabelled), panelFrame)
  const dots = outlines.slice(3, 9).map((dot) => Math.round(Math.min(...dot.map(([, y]) => y))))
  assert.deepEqual(
    dots,
    dots.toSorted((a, b) => b - a),
  )
  assert.equal(new Set(dots.slice(3)).size, 1)
  assert.equal(new Set(dots).size, 4)
})
