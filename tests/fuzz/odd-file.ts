/** Files that are no story at all, or hardly: other encodings, bytes, depths and lengths that nobody types. */
import fc from 'fast-check'

/** Takes the text of a sound story, gives the bytes that lie in its place. */
export type OddFile = (sound: string) => Uint8Array

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

/** Two bytes a letter from the ranges of Shift_JIS and EUC-JP, with ASCII between. */
const doubleBytes = (first: number): fc.Arbitrary<OddFile> =>
  fc
    .array(fc.tuple(fc.integer({ min: first, max: 0xfc }), fc.integer({ min: 0x40, max: 0xfc })), {
      maxLength: 200,
    })
    .map(
      (letters) => (sound) =>
        Buffer.concat([utf8(sound.slice(0, 300)), Uint8Array.from(letters.flat()), utf8('\n')]),
    )

const bytes: fc.Arbitrary<OddFile> = fc.uint8Array({ maxLength: 2000 }).map((random) => () => random)

/** Random bytes in the middle of a story: half a copy, a bad disk. */
const holed: fc.Arbitrary<OddFile> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 40 }))
  .map(([at, hole]) => (sound) => {
    const whole = utf8(sound)
    const start = Math.floor(at * whole.length)
    return Buffer.concat([whole.subarray(0, start), hole, whole.subarray(start + hole.length)])
  })

/** What opens something in Markdown, MDX or YAML, and letters that parsers stumble over. */
const openers = [
  ...[
    '**a',
    '*_',
    '~~a',
    '`a',
    '[',
    '![',
    '[^',
    '](',
    '<Note>',
    '</Note>',
    '<Term id="a">',
    '{',
    '}',
    '<!--',
    '&',
  ],
  ...[
    '> ',
    '- ',
    '1. ',
    '# ',
    '|',
    '| a |\n',
    '---\n',
    '===\n',
    '```\n',
    'import a\n',
    '[a]: b\n',
    '[^a]: b\n',
    '\\',
  ],
  ...[
    'a: ',
    '- - ',
    '? ',
    '&a *a ',
    '!t ',
    '{a: ',
    '[[',
    '"',
    "'",
    '<<: *a\n',
    ': ',
    ',',
    '%',
    '@',
    'mika: ',
  ],
  ...[
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u202e',
    '\ufeff',
    'か\u3099',
    '葛\u{e0100}',
    '👩‍👩‍👧',
    '＊＊',
    '・',
    '［a］（',
    'あ',
    '\t',
    '\r',
  ],
  ...['https://a.example/', 'a@b.example ', 'www.a.', '「', 'あ\n'],
] as const

const repeated = fc
  .tuple(fc.constantFrom(...openers), fc.constantFrom(1, 30, 1000, 10_000, 80_000))
  .map(([opener, count]) => opener.repeat(Math.min(count, Math.ceil(200_000 / opener.length))))

/** In the body, in a value, as a line of the frontmatter, or as the whole file. */
const place = fc.constantFrom<(text: string) => OddFile>(
  (text) => (sound) => utf8(`${sound}\n${text}\n`),
  (text) => (sound) => utf8(sound.replace(/^title: .*/m, `title: ${text}`)),
  (text) => (sound) => utf8(sound.replace(/^topic: /m, `${text}\ntopic: `)),
  (text) => (sound) => utf8(sound.replace('say:', `say:\n      - ${text}\n    say:`)),
  (text) => () => utf8(text),
)

const opened = fc.tuple(place, repeated).map(([put, text]) => put(text))

/** References that double at every line: a text of a few hundred bytes with a billion values. */
const bomb: fc.Arbitrary<OddFile> = fc.integer({ min: 2, max: 40 }).map((depth) => (sound) => {
  const lines = Array.from(
    { length: depth },
    (_, n) => `l${n}: &l${n} [${n === 0 ? 'x' : `*l${n - 1}, *l${n - 1}`}]`,
  )
  return utf8(sound.replace('---\n', `---\n${lines.join('\n')}\n`))
})

const encoded: fc.Arbitrary<OddFile> = fc.constantFrom<OddFile>(
  (sound) => utf16(sound, false),
  (sound) => utf16(sound, true),
  (sound) => Buffer.from(sound, 'latin1'),
  (sound) => utf8(`\ufeff\ufeff${sound}`),
  (sound) => utf8(sound.replaceAll('\n', '\r')),
  (sound) => utf8(sound.replaceAll('\n', '\r\n')),
  (sound) => utf8(sound.replaceAll('\n', '\u2028')),
  (sound) => utf8(sound.replaceAll('\n', ' ')),
  (sound) => utf8(sound.normalize('NFD')),
  (sound) => utf8(sound.normalize('NFKC')),
  (sound) => utf8(sound.replaceAll(' ', '\u00a0')),
  (sound) => utf8(sound.replaceAll(' ', '\u3000')),
  (sound) => utf8(sound + sound),
  (sound) => utf8(sound.slice(sound.indexOf('\n---\n') + 5)),
  () => new Uint8Array(),
  () => new Uint8Array(100_000),
  () => utf8('\n'.repeat(100_000)),
  () => utf8('x'.repeat(1_000_000)),
)

export const oddFiles: fc.Arbitrary<OddFile> = fc.oneof(
  { weight: 6, arbitrary: opened },
  { weight: 2, arbitrary: encoded },
  { weight: 2, arbitrary: holed },
  bytes,
  bomb,
  doubleBytes(0x81),
  doubleBytes(0xa1),
)
