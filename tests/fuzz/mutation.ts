/** Ways in which a story can be spoilt: by slips of the hand, by half a paste, and by someone who means it. */
import fc from 'fast-check'

/** Takes the text of a file, gives it spoilt. */
export type Mutation = (text: string) => string

/** Signs that mean something to one of the grammars a story is written in, and characters that mean nothing. */
const signs = [
  ...['---', '{', '}', '<', '>', '</', '<Term id="key">', '<Chart>', '<Note>', '</Note>', '<!--', '-->'],
  ...[
    'import x from "y"',
    'export const a = 1',
    '{1+1}',
    '<script>',
    '`',
    '```',
    '~~~',
    '|',
    '|---|',
    '[^1]',
  ],
  ...[
    '[a](',
    '](story:door)',
    '](javascript:x)',
    '![](./x.png)',
    '# ',
    '## ',
    '#### ',
    '> ',
    '1. ',
    '- [ ] ',
  ],
  ...[': ', ':', '- ', '? ', '&a ', '*a', '!!js ', '!tag ', '%', '@', '"', "'", '#', '[', ']', ',', '<<: '],
  ...[
    '  ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '　',
    '：',
    '「',
    '＃',
    '｛',
    'NaN',
    'null',
    '2026-02-30',
    '99999999999999999999',
  ],
  ...['mika', 'mika!', 'pico~: ', 'left', 'left worried', 'draft: true\n', 'say:\n', 'panels:\n', '¶ '],
  ...[
    '\0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud83d',
    '👩‍👩‍👧',
    'é',
    'ﷺ',
    '𠮷',
    '\u2028',
    '__proto__: 1\n',
    'constructor',
  ],
  ...[
    '\u00a0',
    '\u00ad',
    '\u200d',
    '\u2060',
    '\u2066',
    '\ufffd',
    '\u{e0100}',
    'か\u3099',
    '＊＊',
    '・',
    '［a］（',
    '\r',
  ],
  ...[
    '__',
    '_',
    '***',
    '~~',
    '&amp;',
    'https://a.example/人工知能の',
    'a@b.example',
    '[^a]: b\n',
    '<!--',
    '](<',
  ],
  ...['**a'.repeat(500), '*_'.repeat(400), ']'.repeat(900), '[a]: b\n'.repeat(300), '</Note>'.repeat(99)],
  ...[
    'a'.repeat(3000),
    '['.repeat(300),
    '> '.repeat(200),
    '*'.repeat(400),
    '<Note>'.repeat(60),
    '- '.repeat(200),
  ],
]

/** A place in any text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true })
const sign = fc.oneof(fc.constantFrom(...signs), fc.string({ unit: 'binary', maxLength: 8 }))

const inserted = fc.tuple(place, sign).map(
  ([at, text]): Mutation =>
    (whole) =>
      splice(whole, { at, length: 0, text }),
)

const replaced = fc.tuple(place, fc.nat({ max: 40 }), sign).map(
  ([at, length, text]): Mutation =>
    (whole) =>
      splice(whole, { at, length, text }),
)

const cut = fc.tuple(place, fc.nat({ max: 400 })).map(
  ([at, length]): Mutation =>
    (whole) =>
      splice(whole, { at, length, text: '' }),
)

const brokenOff = place.map(
  (at): Mutation =>
    (whole) =>
      whole.slice(0, Math.floor(at * whole.length)),
)

const lineAway = place.map((at) => ofLines((lines) => lines.toSpliced(index(lines, at), 1)))

const lineTwice = place.map((at) =>
  ofLines((lines) => lines.toSpliced(index(lines, at), 0, lines[index(lines, at)] ?? '')),
)

const linesSwapped = fc.tuple(place, place).map(([one, other]) =>
  ofLines((lines) => {
    const [a, b] = [index(lines, one), index(lines, other)]
    return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')
  }),
)

const indented = fc
  .tuple(place, fc.constantFrom('', ' ', '   ', '\t', '　'))
  .map(([at, indent]) =>
    ofLines((lines) => lines.with(index(lines, at), indent + (lines[index(lines, at)] ?? '').trimStart())),
  )

/** What stands behind the first colon of a line becomes something of another kind. */
const otherValue = fc
  .tuple(
    place,
    fc.constantFrom('', '5', '-1', 'true', '[]', '{}', '[a, b]', '{ a: b }', '""', '>-', '|', '*x', '~'),
  )
  .map(([at, value]) =>
    ofLines((lines) =>
      lines.with(index(lines, at), (lines[index(lines, at)] ?? '').replace(/:.*/, `: ${value}`)),
    ),
  )

/** One to six of them, one after the other. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(inserted, replaced, cut, lineAway, lineTwice, linesSwapped, indented, otherValue, brokenOff),
  { minLength: 1, maxLength: 6 },
)

interface Splice {
  readonly at: number
  readonly length: number
  readonly text: string
}

function splice(whole: string, { at, length, text }: Splice): string {
  const start = Math.floor(at * whole.length)
  return whole.slice(0, start) + text + whole.slice(start + length)
}

const ofLines =
  (change: (lines: readonly string[]) => readonly string[]): Mutation =>
  (whole) =>
    change(whole.split('\n')).join('\n')

const index = (lines: readonly string[], at: number): number =>
  Math.min(lines.length - 1, Math.floor(at * lines.length))
