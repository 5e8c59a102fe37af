import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Art, Contour } from '../../../src/picture/art.ts'
import { type ReadArt, readArt } from '../../../src/picture/art-read.ts'
import type { ArtKind } from '../../../src/site/own-art.ts'

const read = (text: string, kind: ArtKind = 'props'): ReadArt => readArt(new TextEncoder().encode(text), kind)

/** As large on the stage as in the file. */
const svg = (inside: string, root = 'data-height="100"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100" ${root}>${inside}</svg>`

function good(inside: string, root?: string): Art {
  const { art, faults } = read(svg(inside, root))
  assert.deepEqual(faults, [])
  assert.ok(art)
  return art
}

/** Each figure as its points, rounded. */
function points(inside: string): readonly string[] {
  const write = ({ start, sides, isClosed }: Contour): string =>
    [start, ...sides.map((side) => side.at(-1) ?? start)]
      .map(([x, y]) => `${Math.round(x) + 0},${Math.round(y) + 0}`)
      .join(' ') + (isClosed ? ' z' : '')
  return good(inside).shapes.flatMap(({ contours }) => contours.map(write))
}

const messages = (text: string, kind?: ArtKind): readonly string[] =>
  read(text, kind).faults.map(({ message }) => message)

test('every command of a path is read, in capitals and in small letters', () => {
  assert.deepEqual(
    points(
      '<path d="M0 0 L10 0 H20 V10 C20 20 10 20 10 10 S0 0 0 10 Q5 15 10 10 T20 10 A5 5 0 0 1 20 20 Z"/>',
    ),
    ['0,0 10,0 20,0 20,10 10,10 0,10 10,10 20,10 25,15 20,20 z'],
  )
  assert.deepEqual(
    points(
      '<path d="m1 1 l9 0 h5 v5 c0 5 -5 5 -5 0 s-5 -5 -5 0 q2 2 4 0 t4 0 a5 5 0 0 0 -5 5 z m2 2 l1 1"/>',
    ),
    ['1,1 10,1 15,1 15,6 10,6 5,6 9,6 13,6 8,11 z', '3,3 4,4'],
  )
  assert.deepEqual(points('<path d="M0 0h5v5zl-5 5"/>'), ['0,0 5,0 5,5 z', '0,0 -5,5'])
})

test('simple shapes are their sides', () => {
  assert.deepEqual(points('<rect x="1" y="2" width="30" height="20"/>'), ['1,2 31,2 31,22 1,22 z'])
  assert.equal(points('<rect width="30" height="20" rx="5"/>')[0]?.split(' ').length, 9 + 1)
  assert.deepEqual(points('<circle cx="5" cy="5" r="5"/>'), ['0,5 5,0 10,5 5,10 0,5 z'])
  assert.deepEqual(points('<ellipse cx="5" cy="5" rx="5" ry="2"/>'), ['0,5 5,3 10,5 5,7 0,5 z'])
  assert.deepEqual(
    points('<line x1="1" y1="2" x2="3" y2="4"/><polyline points="0,0 5 5"/><polygon points="0 0 5 5 0 5"/>'),
    ['1,2 3,4', '0,0 5,5', '0,0 5,5 0,5 z'],
  )
  assert.deepEqual(points('<rect width="0" height="9"/><circle r="9"/>').length, 1)
})

test('transforms of groups are worked in, the outermost last', () => {
  assert.deepEqual(
    points(
      '<g transform="translate(10 0)"><g transform="rotate(90)"><path transform="scale(2)" d="M0 0H5"/></g></g>',
    ),
    ['10,0 10,10'],
  )
  const [shape] = good('<g transform="scale(3)"><path class="line" stroke-width="2" d="M0 0H5"/></g>').shapes
  assert.equal(Math.round(shape?.width ?? 0), 6)
})

test('a class says the paint, groups hand it down, and a colour beside it is for other programs', () => {
  const look = (inside: string) => good(inside).shapes.map(({ fill, line }) => [fill, line])
  const path = 'd="M0 0H5V5Z"'
  assert.deepEqual(look(`<path ${path}/><path class="line" ${path}/><path class="paper line" ${path}/>`), [
    ['ink', null],
    [null, 'ink'],
    ['paper', 'ink'],
  ])
  assert.deepEqual(
    look(`<g class="tone-20 line"><path ${path}/><path class="spot" stroke="none" ${path}/></g>`),
    [
      ['tone-20', 'ink'],
      ['spot', null],
    ],
  )
  assert.deepEqual(
    look(`<path class="tone-45" fill="#ccc" ${path}/><path fill="#FFF" stroke="#17140f" ${path}/>`),
    [
      ['tone-45', null],
      ['paper', 'ink'],
    ],
  )
  assert.deepEqual(
    good(`<g fill-rule="evenodd"><path ${path}/></g>`).shapes.map(({ isEvenOdd }) => isEvenOdd),
    [true],
  )
})

test('a thing lies around its middle, or stands on its foot where it has a place', () => {
  assert.deepEqual(points('<path d="M-50 -50H50"/>'), ['-50,-50 50,-50'])
  const standing = good('<path d="M-50 -50H50"/>', 'data-height="200" data-place="0.2 0.9"')
  assert.deepEqual(standing.shapes[0]?.contours[0]?.start, [-100, -200])
  assert.deepEqual([standing.place, standing.width, standing.height], [[0.2, 0.9], 200, 200])
  const wide = read('<svg viewBox="0 0 240 60"><path d="M0 0H9"/></svg>').art
  assert.deepEqual([wide?.width, wide?.height], [120, 30])
  const place = read('<svg viewBox="0 0 940 235" data-dark="yes"><path d="M0 0H9"/></svg>', 'scenes').art
  assert.deepEqual([place?.width, place?.height, place?.isDark], [1880, 470, true])
})

test('a grip and a box for words are not drawn', () => {
  const art = good(
    '<rect class="paper" width="9" height="9"/><circle id="grip" cx="-20" cy="10" r="2"/><g transform="translate(5 0)"><rect id="label" class="paper" x="-40" width="60" height="20"/></g>',
    'data-height="100" data-mirror="no" data-layer="in-front"',
  )
  assert.equal(art.shapes.length, 1)
  assert.deepEqual(art.grip?.map(Math.round), [-20, 10])
  assert.deepEqual(art.label, { x: -35, y: 0, width: 60, height: 20, ink: 'paper' })
  assert.ok(art.isUpright && art.isInFront)
})

test('what editors of drawings leave in a file says nothing', () => {
  const art = good(
    '<title>A</title><desc>b</desc><metadata><a/></metadata><defs/><!-- c --><sodipodi:namedview xmlns:sodipodi="s"/><g inkscape:label="d" xmlns:inkscape="i" data-name="e"><rect width="9" height="9" stroke-linejoin="round"/></g>',
  )
  assert.equal(art.shapes.length, 1)
  const doctype = `<?xml version="1.0"?>\r\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x/">\r\n${svg('<rect width="9" height="9"/>')}`
  assert.deepEqual(messages(`\ufeff${doctype}`), [])
})

test('all that is wrong is told at once, in the order of the file, and what is wrong in one way once', () => {
  const { faults, text } = read(
    svg(
      '<text>x</text><path style="a" onclick="b" d="M0 0L"/><path style="a" class="blue red" d="M0 0H5"/><image href="x"/>',
    ),
  )
  assert.deepEqual(
    faults.map(({ message, index }) => [message, text.slice(index, index + 7)]),
    [
      ['unsafe-drawing/element', '<text>x'],
      ['unsafe-drawing', 'style="'],
      ['unsafe-drawing', 'onclick'],
      ['bad-drawing/value', 'd="M0 0'],
      ['unknown-paint', 'class="'],
      ['unknown-paint', 'class="'],
      ['unsafe-drawing/element', '<image '],
    ],
  )
})

const hostile: Readonly<Record<string, readonly [text: string, ...messages: string[]]>> = {
  nothing: ['', 'bad-drawing/not-svg'],
  'another language': ['<html></html>', 'bad-drawing/not-svg'],
  'another namespace': ['<svg xmlns="urn:x" viewBox="0 0 9 9"/>', 'bad-drawing/not-svg'],
  'a bare attribute': ['<svg viewBox="0 0 9 9" data-dark/>', 'bad-drawing/not-xml'],
  'zero bytes': ['\0'.repeat(5000), 'bad-drawing/not-text'],
  'a bomb of entities': [
    `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${svg('&b;')}`,
    'unsafe-drawing/entities',
  ],
  'a file of another file': [
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('&a;')}`,
    'unsafe-drawing/entities',
  ],
  'an unknown entity': [svg('&a;'), 'bad-drawing/not-xml'],
  scripts: [
    svg('<script>1</script><rect width="9" height="9" onload="1"/>'),
    'unsafe-drawing/element',
    'unsafe-drawing',
  ],
  links: [
    svg('<a href="x"/><use xlink:href="#a"/><rect width="9" height="9" fill="url(#a)"/>'),
    ...['unsafe-drawing/element', 'unsafe-drawing/element', 'unknown-paint'],
  ],
  styles: [svg('<style>*{}</style>'), 'unsafe-drawing/element'],
  'an animation': [svg('<rect width="9" height="9"><animate/></rect>'), 'unsafe-drawing/element'],
  'a file in a file': [svg('<svg viewBox="0 0 9 9"/>'), 'unsafe-drawing/element'],
  'groups in groups': [svg(`${'<g>'.repeat(60)}${'</g>'.repeat(60)}`), 'huge-drawing/nested'],
  'a thousand groups': [svg(`${'<g>'.repeat(3000)}${'</g>'.repeat(3000)}`), 'huge-drawing/nested'],
  'open groups': [`<svg viewBox="0 0 9 9">${'<g>'.repeat(5000)}`, 'bad-drawing/not-xml'],
  'no numbers': [
    svg('<rect width="NaN" height="1e999"/><circle r="-1"/><line x1="5%"/>'),
    ...Array<string>(4).fill('bad-drawing/value'),
  ],
  'endless numbers': [
    svg('<path d="M1e999 0L5 5"/><path d="M0 0A1e200 1 0 0 1 5 5"/>'),
    'bad-drawing/outside',
  ],
  'letters among points': [
    svg('<polygon points="0 0 L 5 5"/><polyline points="1 2 3"/>'),
    'bad-drawing/value',
    'bad-drawing/value',
  ],
  'a command that SVG does not have': [svg('<path d="M0 0R1 1 2 2"/>'), 'bad-drawing/value'],
  'lines as wide as areas': [
    svg('<g stroke-width="90"><path class="line" d="M0 0H5"/></g>'),
    'bad-drawing/value',
  ],
  'lines without a width': [svg('<path class="line" stroke-width="0" d="M0 0H5"/>'), 'bad-drawing/empty'],
  'a broken transform': [
    svg(
      '<rect width="9" height="9" transform="rotate(1 2)"/><rect width="9" height="9" transform="url(#a)"/>',
    ),
    'bad-drawing/value',
    'bad-drawing/value',
  ],
  'a size of nothing': ['<svg viewBox="0 0 0 9"><rect width="9" height="9"/></svg>', 'bad-drawing/view-box'],
  'three numbers': ['<svg viewBox="0 0 9"><rect width="9" height="9"/></svg>', 'bad-drawing/view-box'],
  'keys of another kind of drawing': [
    svg('<rect width="9" height="9"/>', 'data-dark="yes" data-hieght="9"'),
    'unsafe-drawing',
    'unsafe-drawing',
  ],
  'words of another language': [
    svg(
      '<rect width="9" height="9"/>',
      'data-layer="front" data-mirror="false" data-place="2 0.5" data-height="9000"',
    ),
    ...Array<string>(4).fill('bad-drawing/value'),
  ],
  'too many points': [svg(`<path d="M0 0${'h1v1h-1v-1'.repeat(400)}"/>`), 'huge-drawing'],
  'only what is not painted': [svg('<rect fill="none" width="9" height="9"/>'), 'bad-drawing/empty'],
}

for (const [name, [text, ...expected]] of Object.entries(hostile))
  test(`a drawing with ${name} is refused, and nothing of it is drawn`, () => {
    assert.equal(read(text).art, null)
    const found = messages(text)
    assert.deepEqual([...new Set(found)], [...new Set(expected)])
    assert.ok(found.length <= expected.length + 1)
  })

test('noise of any length is refused at once', () => {
  const roll = (length: number) =>
    Uint8Array.from({ length }, (_, index) => (index * index * 7919 + index * 104_729) % 251)
  for (const length of [1, 100, 24_000]) assert.equal(readArt(roll(length), 'scenes').art, null)
  for (const sign of ['<', '&', '<g ', 'M0 0 ', '<!--', '"'])
    assert.equal(read(sign.repeat(8000 / sign.length)).art, null)
})

test('a box for words without any size is told, and so is one that is turned; a quarter of a turn is none', () => {
  const label = (parts: string): readonly string[] =>
    messages(svg(`<rect class="line" width="9" height="9"/><rect id="label" ${parts}/>`))
  assert.deepEqual(label('width="0" height="20"'), ['bad-drawing/label'])
  assert.deepEqual(label('width="40" height="20" transform="rotate(20)"'), ['bad-drawing/turned-label'])
  assert.deepEqual(label('width="40" height="20" transform="rotate(-90)"'), [])
  assert.deepEqual(label('width="40" height="20" transform="scale(1.2 0.9)"'), [])
})

test('words are never in the ink that they lie on', () => {
  const inkOn = (ground: string, words = ''): string | undefined =>
    good(`${ground}<rect id="label" x="-20" y="-10" width="40" height="20" ${words}/>`).label?.ink
  const plate = '<circle class="ink" r="40"/>'
  assert.equal(inkOn('<circle class="paper line" r="40"/>'), 'ink')
  assert.equal(inkOn(plate), 'paper')
  assert.equal(inkOn(plate, 'class="spot"'), 'spot')
  assert.equal(inkOn('<circle class="paper line" r="40"/>', 'class="paper"'), 'ink')
  assert.equal(inkOn(`${plate}<rect class="paper" x="-30" y="-20" width="60" height="40"/>`), 'ink')
  assert.equal(
    inkOn('<path class="ink" d="M-40 -40H40V40H-40Z M-30 -30H30V30H-30Z" fill-rule="evenodd"/>'),
    'ink',
  )
})

test('what could not be seen for its length is told', () => {
  const long = (box: string): readonly string[] =>
    messages(`<svg viewBox="${box}"><path class="line" d="M0 0H1"/></svg>`)
  assert.deepEqual(long('0 0 10000 1'), ['bad-drawing/long'])
  assert.deepEqual(long('0 0 1 30'), ['bad-drawing/long'])
  assert.deepEqual(long('0 0 200 10'), [])
})

test('a curve that the pen draws counts as what is written of it', () => {
  const scribble = (count: number, look: string): readonly string[] =>
    messages(svg(`<path class="${look}" d="M0 0${'c1 9 9 1 0 0'.repeat(count)}"/>`))
  assert.deepEqual(scribble(190, 'line'), [])
  assert.deepEqual(scribble(210, 'line'), ['huge-drawing'])
  assert.deepEqual(scribble(210, 'ink'), [])
})
