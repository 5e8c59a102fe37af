import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Balloon,
  balloonKinds,
  kindOf,
  mannerOf,
  type Tail,
} from '../../../src/comic/balloons/balloon.ts'
import { contourOf } from '../../../src/comic/balloons/contour.ts'
import { drawBalloon } from '../../../src/comic/balloons/draw.ts'
import { radiiAround } from '../../../src/comic/balloons/fit.ts'
import { spikesOf } from '../../../src/comic/balloons/outline.ts'
import { rootOf } from '../../../src/comic/balloons/tail.ts'
import { pathPoints, rectangle } from '../../../src/comic/ink/curves.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { type Point, type Points, signedArea } from '../../../src/comic/ink/points.ts'
import { boundsOf, sharedArea } from '../../../src/comic/staging/geometry.ts'
import { blockPath, blocks } from '../../../src/lettering/block.ts'
import { pointsOf } from '../lettering/path-ink.ts'

const balloon = (kind: Balloon['kind'], parts: Partial<Balloon> = {}): Balloon => {
  const words = 'Our AI chat is open to everyone!'
  const style = { locale: 'en', manner: mannerOf(kind), size: 30, isVertical: false } as const
  const block = blocks(words, style)[2]
  assert.ok(block)
  const corner = kind === 'caption' ? ([-1, -1] as const) : null
  const body = {
    kind,
    block,
    middle: [360, 160],
    radii: radiiAround(block, kind),
    corner,
    seed: 'a',
  } as const
  const tail = kind === 'caption' ? null : tailOf(body, { mouth: [420, 400], tip: [400, 330] })
  return { ...body, tail, ...parts }
}

const tailOf = (body: Omit<Balloon, 'tail'>, { mouth, tip }: Pick<Tail, 'mouth' | 'tip'>): Tail => ({
  mouth,
  root: rootOf(body, mouth),
  tip,
})

const upright = (kind: Balloon['kind']): Balloon => {
  const style = { locale: 'ja', manner: mannerOf(kind), size: 30, isVertical: true } as const
  const block = blocks('AIのおしゃべり、だれでも使えます！', style)[1]
  assert.ok(block)
  return { ...balloon(kind), block, radii: radiiAround(block, kind), tail: null }
}

const drawn = (one: Balloon): string => {
  const drawing = new Drawing('test')
  drawBalloon(drawing, one)
  return drawing.markup
}

test('robots speak from balloons of their own, and shout like everybody', () => {
  assert.equal(kindOf('say', true), 'robot')
  assert.equal(kindOf('say', false), 'speech')
  assert.equal(kindOf('shout', true), 'shout')
  assert.equal(kindOf('thought', true), 'thought')
})

test('the words of every kind lie inside its outline, in rows and in columns', () => {
  for (const kind of balloonKinds)
    for (const isVertical of [false, true]) {
      const one = isVertical ? upright(kind) : balloon(kind)
      const { body } = contourOf(one)
      for (const line of boxesOf(one)) {
        // Measured in the same way as what is shared: a scan sees a little less than there is.
        const area = sharedArea(line, line)
        assert.ok(sharedArea(line, body) > area * 0.995, `${kind}, ${isVertical ? 'columns' : 'rows'}`)
        const outside = line.map(([x, y]): Point => [x + one.radii[0] * 2, y])
        assert.ok(sharedArea(outside, body) < area * 0.9, 'what lies beside a balloon is outside')
      }
    }
})

/** The box around each line or column: columns follow from right to left and hang from the top. */
function boxesOf({ block, middle: [x, y] }: Balloon): readonly Points[] {
  const { width, height, size, leading, lengths, isVertical } = block
  const thick = (isVertical ? width : height) - (lengths.length - 1) * leading
  assert.ok(thick > size * 0.5 && thick <= size * 1.1, `a line is ${thick} px thick`)
  return lengths.map((length, index) =>
    isVertical
      ? rectangle([x + width / 2 - thick - index * leading, y - height / 2], [thick, length])
      : rectangle([x - length / 2, y - height / 2 + index * leading], [length, thick]),
  )
}

test('no letter of a shout comes near the line of its hollows', () => {
  const style = { locale: 'en', manner: 'shout', size: 30, isVertical: false } as const
  for (const words of ['Now some API methods fail too!', 'No fines! Anything goes!', 'Wait! I am in h—'])
    for (const block of blocks(words, style)) {
      const letters = pointsOf(blockPath(block, [360, 160])).map(([x, y]): Point => [x / 10, y / 10])
      for (const seed of ['a', 'b', 'c', 'd']) {
        const one = balloon('shout', { block, radii: radiiAround(block, 'shout'), seed, tail: null })
        const hollows = spikesOf(one).flatMap(({ tip, hollow, next }) =>
          pathPoints(`M ${tip.join(' ')} Q ${hollow.join(' ')} ${next.join(' ')}`),
        )
        const nearest = Math.min(
          ...letters.map(([x, y]) => Math.min(...hollows.map(([hx, hy]) => Math.hypot(x - hx, y - hy)))),
        )
        assert.ok(nearest - lineWidth / 2 > 1, `${block.lines.join(' / ')}, ${seed}: ${nearest}`)
      }
    }
})

/** px, at 30 px an em. */
const lineWidth = 5.6

test('no outline is larger than its radii say', () => {
  for (const kind of balloonKinds)
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const one = balloon(kind, { seed })
      const { left, right, top, bottom } = boundsOf(contourOf(one).body)
      const [x, y] = one.middle
      const [rx, ry] = one.radii
      assert.ok(left >= x - rx - 0.5 && right <= x + rx + 0.5, `${kind} ${seed} is ${right - left} px wide`)
      assert.ok(top >= y - ry - 0.5 && bottom <= y + ry + 0.5, `${kind} ${seed} is ${bottom - top} px high`)
    }
})

test('every outline runs clockwise', () => {
  for (const kind of balloonKinds) assert.ok(signedArea(contourOf(balloon(kind)).body) > 0, kind)
})

test('every tail ends at its tip and goes no further', () => {
  for (const kind of balloonKinds.filter((one) => one !== 'caption' && one !== 'thought')) {
    const { tails } = contourOf(balloon(kind))
    assert.equal(tails.length, 1, kind)
    assert.ok(
      tails[0]?.some(([x, y]) => x === 400 && y === 330),
      kind,
    )
    assert.equal(boundsOf(tails[0] ?? []).bottom, 330, kind)
  }
})

test('a tail on any side of a balloon grows out of its outline', () => {
  for (const kind of balloonKinds.filter((one) => one !== 'caption' && one !== 'thought'))
    for (let step = 0; step < 24; step++) {
      const angle = (step / 24) * 2 * Math.PI
      const far = (length: number) =>
        [360 + length * Math.cos(angle), 160 + length * Math.sin(angle)] as const
      const tail = tailOf(balloon(kind), { mouth: far(400), tip: far(300) })
      const one = balloon(kind, { tail })
      const { body, tails } = contourOf(one)
      const points = tails[0] ?? []
      const ends = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]] as const
      for (const [x, y] of ends) {
        const near = rectangle([x - 2, y - 2], [4, 4])
        const shared = sharedArea(near, body)
        assert.ok(kind === 'shout' || (shared > 0 && shared < 16), `${kind} at step ${step}: ${shared}`)
      }
    }
})

test('a thought rises in three bubbles, the smallest at the head', () => {
  const { tails } = contourOf(balloon('thought'))
  const widths = tails.map((points) => boundsOf(points).right - boundsOf(points).left)
  assert.equal(widths.length, 3)
  assert.deepEqual(
    widths,
    widths.toSorted((a, b) => b - a),
  )
  const [[rx, ry], [x, y]] = [balloon('thought').tail?.root ?? [0, 0], [400, 330]]
  const reach = tails.flat().map(([px, py]) => Math.hypot(px - rx, py - ry))
  assert.ok(Math.max(...reach) <= Math.hypot(x - rx, y - ry) + 0.5, 'no bubble reaches over the tip')
})

test('captions and voices from outside the picture have no tail', () => {
  assert.deepEqual(contourOf(balloon('caption')).tails, [])
  assert.deepEqual(contourOf(balloon('speech', { tail: null })).tails, [])
})

test('every kind is drawn, each in its own way, and the same way twice', () => {
  const all = balloonKinds.map((kind) => drawn(balloon(kind)))
  assert.equal(new Set(all).size, balloonKinds.length)
  assert.deepEqual(
    all,
    balloonKinds.map((kind) => drawn(balloon(kind))),
  )
  for (const markup of all) assert.doesNotMatch(markup, /NaN|Infinity|undefined/)
})

test('two balloons with the same words are not traced from each other', () => {
  for (const kind of ['speech', 'shout', 'thought'] as const)
    assert.notEqual(drawn(balloon(kind)), drawn(balloon(kind, { seed: 'b' })), kind)
})

test('a whisper is dashed, and a caption is white on ink', () => {
  assert.match(drawn(balloon('whisper')), /stroke-dasharray/)
  assert.match(
    drawn(balloon('caption')),
    /fill="#17140f"\/><g transform="scale\(\.4\)"><path [^>]+ fill="#fff"/,
  )
})
