/** People of a site's own, made of all parts that there are: every face, pose and view of each can be drawn. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { personOf } from '../../../src/comic/cast/people/people.ts'
import { personFigure } from '../../../src/comic/cast/people/person-figure.ts'
import { Drawing } from '../../../src/comic/ink/drawing.ts'
import { panelFrame } from '../../../src/comic/ink/frame.ts'
import { paper } from '../../../src/comic/ink/inks.ts'
import { boundsOf, isInside } from '../../../src/comic/staging/geometry.ts'
import {
  ages,
  glassesKinds,
  hairs,
  hats,
  heights,
  plainLook,
  shades,
  skins,
  tops,
} from '../../../src/site/cast-words.ts'
import { expressions, poses, views } from '../../../src/stories/script-words.ts'

const faces = [...views, 'three-quarter'] as const

/** Each hair with each top once, the other parts in turn. */
const people = hairs.flatMap((hair, row) =>
  tops.map((top, column) => ({
    name: `${hair} ${top}`,
    look: {
      ...plainLook,
      hair,
      top,
      shade: shades[(row + column) % shades.length] ?? 'black',
      age: ages[(row * 3 + column) % ages.length] ?? 'young',
      lashes: column % 2 === 0,
      beard: (row + column) % 3 === 0,
      headset: (row + column) % 4 === 0,
      skin: skins[(row + column) % skins.length] ?? 'light',
      height: heights[column % heights.length] ?? 'middle',
      earrings: column % 2 === 1,
      ...(column % 4 === 1 && { hat: hats[(row + column) % hats.length] ?? 'cap' }),
      ...(column % 3 === 0 && { glasses: glassesKinds[row % 2] ?? 'round' }),
    },
  })),
)

for (const { name, look } of people)
  test(`${name}: the drawing is finite, and hair and face lie within what balloons keep off`, () => {
    const figure = personFigure(personOf(look))
    for (const [index, view] of faces.entries())
      for (const [step, expression] of expressions.entries()) {
        const pose = poses[(index * 7 + step) % poses.length] ?? 'stand'
        const { head, face } = figure.landmarks({ expression, pose, view })
        const { outlines } = Drawing.trace((on) => figure.draw(on, { expression, pose, view }), panelFrame)
        assert.ok(outlines.length > 5)
        assert.ok(outlines.flat(2).every(Number.isFinite), `${pose} ${view}`)
        assert.ok(isInside(head, face.x, face.y), `${pose} ${view}`)
        const { bottom, right } = boundsOf(outlines.flat())
        assert.ok(Math.max(bottom, right) > 100, `${pose} ${view}`)
      }
  })

const heads = hairs.flatMap((hair) => [{ hair }, ...hats.map((hat) => ({ hair, hat }))])

test('the head of each hair under each hat encloses what is drawn of it above the chin', () => {
  for (const head of heads) {
    const figure = personFigure(personOf({ ...plainLook, ...head }))
    for (const view of faces) {
      const look = { expression: 'smile', pose: 'stand', view } as const
      const { outlines } = Drawing.trace((on) => figure.draw(on, look), panelFrame)
      const { head } = figure.landmarks(look)
      const bounds = boundsOf(head)
      const above = outlines.flat().filter(([, y]) => y < 60)
      const out = above.filter(
        ([x, y]) => x < bounds.left - 16 || x > bounds.right + 16 || y < bounds.top - 16,
      )
      assert.deepEqual(out.slice(0, 3), [], `${Object.values(head).join(' ')} ${view}`)
    }
  }
})

test('no hair stands out above a hat', () => {
  for (const hat of hats)
    for (const view of faces) {
      const topOf = (hair: (typeof hairs)[number]) => {
        const figure = personFigure(personOf({ ...plainLook, hair, hat }))
        const look = { expression: 'smile', pose: 'stand', view } as const
        return boundsOf(Drawing.trace((on) => figure.draw(on, look), panelFrame).outlines.flat()).top
      }
      const bald = topOf('bald')
      for (const hair of hairs) assert.equal(topOf(hair), bald, `${hair} ${hat} ${view}`)
    }
})

test('face, ears, neck, hands and bare legs have one tone of skin, and eyes stay white', () => {
  const draw = (skin: (typeof skins)[number], view: (typeof faces)[number]) => {
    const drawing = new Drawing('skin')
    const figure = personFigure(personOf({ ...plainLook, top: 'sport', hair: 'bald', skin }))
    figure.draw(drawing, { expression: 'smile', pose: 'wave', view, isWhole: true })
    return drawing
  }
  const count = (markup: string, paint: string) => markup.split(` fill="${paint}"`).length - 1
  for (const view of faces) {
    const [light, dark] = [draw('light', view), draw('dark', view)]
    assert.deepEqual([...light.patterns], [], view)
    assert.deepEqual([...dark.patterns], ['s25'], view)
    assert.ok(count(dark.markup, 'url(#s25)') > 4, view)
    // Sleeves, cloth and eyes.
    assert.ok(count(dark.markup, paper) > 3, view)
  }
})
