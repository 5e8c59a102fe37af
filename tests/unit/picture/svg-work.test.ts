import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clean, drawing, refusal } from './drawing.ts'

const levels = Array.from({ length: 30 }, (_, index) => index)

/** Each level has ten of what the level before has one of. */
const laughs = (ten: (level: number) => string, wrap: (id: string, inside: string) => string): string =>
  drawing(`<path id="l0" d="M0 0"/>${levels.map((level) => wrap(`l${level + 1}`, ten(level))).join('')}`)

const group = (id: string, inside: string): string => `<g id="${id}">${inside}</g>`

const exploding: readonly (readonly [string, string])[] = [
  ['uses of uses', laughs((level) => `<use href="#l${level}"/>`.repeat(10), group)],
  ['uses named with %-escapes', laughs((level) => `<use href="#%6C${level}"/>`.repeat(10), group)],
  [
    'masks of masks',
    laughs(
      (level) => `<path mask="url(#l${level})" d="M0 0"/>`.repeat(10),
      (id, inside) => `<mask id="${id}">${inside}</mask>`,
    ),
  ],
  [
    'patterns that groups hand down',
    laughs(
      (level) => `<g fill="url(#l${level})">${'<path d="M0 0"/>'.repeat(10)}</g>`,
      (id, inside) => `<pattern id="${id}" width="9" height="9">${inside}</pattern>`,
    ),
  ],
]

for (const [name, text] of exploding)
  test(`thirty levels of ten ${name} are refused`, () =>
    assert.equal(refusal(text), 'draws more than 50,000 shapes'))

const endless: readonly (readonly [string, string, string])[] = [
  ['a group that uses itself', '<g id="a"><use href="#a"/></g>', 'g'],
  ['two groups that use each other', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', 'g'],
  ['a use of itself', '<use id="a" href="#a"/>', 'use'],
  [
    'a pattern painted with itself',
    '<pattern id="a"><path fill="none url(#a)" d="M0 0"/></pattern>',
    'pattern',
  ],
  ['a mask behind itself', '<mask id="a"><path mask="url(#a)" d="M0 0"/></mask>', 'mask'],
  ['a gradient after itself', '<linearGradient id="a" xlink:href="#a"/>', 'linearGradient'],
]

for (const [name, inside, element] of endless)
  test(`${name} is refused`, () =>
    assert.equal(refusal(drawing(inside)), `repeats \`${element}\` inside itself, which is not allowed`))

for (const name of ['forwards', 'backwards'])
  test(`a chain of references that is too long is refused, written ${name}`, () => {
    const chain = Array.from({ length: 300 }, (_, index) => `<use id="l${index + 1}" href="#l${index}"/>`)
    const uses = name === 'forwards' ? chain : chain.toReversed()
    assert.equal(refusal(drawing(`<path id="l0" d="M0 0"/>${uses.join('')}`)), 'is nested too deeply')
  })

test('a tone of 120 dots under 300 shapes is drawn', () => {
  const dots = '<circle r="1"/>'.repeat(120)
  const shapes = '<path fill="url(#t)" d="M0 0h9v9z"/>'.repeat(300)
  const { svg } = clean(drawing(`<pattern id="t" width="9" height="9">${dots}</pattern>${shapes}`))
  assert.match(svg, /fill="url\(#t\)"/)
})

test('a reference to nothing draws nothing', () =>
  assert.match(clean(drawing('<use href="#nowhere"/><use href="#%"/>')).svg, /#nowhere/))

test('a value that names one paint without end is measured', () =>
  assert.equal(
    refusal(drawing(`<g id="a"/><path fill="${'url(#a)'.repeat(250_000)}" d="M0 0"/>`)),
    'draws more than 50,000 shapes',
  ))
