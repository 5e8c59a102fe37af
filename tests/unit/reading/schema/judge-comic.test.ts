/** What an author writes in one place of a good comic, and what comes back. */
import { original } from '../../../../src/reading/schema/story.ts'
import { accepts, type Case, refuses } from './judged.ts'

refuses(original, [
  ['title: The jammed door', 'title: "The \\uFFFE door"', /^odd-character .*U\+FFFE \(not a character\)/],
  ['caption: Monday morning.', 'caption: {{ caption }}', /^yaml-reserved .*`\{`.*"\{\{ caption \}\}"\.$/],
  ['caption: Monday morning.', 'caption: {Monday}', /^yaml-reserved .*"\{Monday\}"\.$/],
  [
    'caption: Monday morning.',
    'caption: Monday *morning*.',
    /^markup-in-words \| `caption` in panel 1 has `\*`/,
  ],
  ['sfx: [CLICK!]', 'sfx: ["<b>CLICK!</b>"]', /^markup-in-words \| Sound effect 1 in panel 3 has `<b>`/],
  ['alt: Mika pulls at a door while Pico pushes.', 'alt: "\\u200b"', /^odd-character .*U\+200B/],
  [
    'alt: Mika pulls at a door while Pico pushes.',
    'alt: …',
    /^empty \| `alt` in panel 1 has no letters or digits/,
  ],
  ['alt: Mika pulls at a door while Pico pushes.', 'alt: "\\u3164"', /^odd-character .*U\+3164/],
  ['alt: Mika pulls at a door while Pico pushes.', 'alt: TBD', /^placeholder \| .*"TBD"/],
  ['alt: Mika pulls at a door while Pico pushes.', 'alt: (xxx)', /^placeholder /],
  ['alt: Mika pulls at a door while Pico pushes.', 'alt: "TBD: describe"', /^placeholder /],
  ['alt: Mika pulls at a door while Pico pushes.', 'alt: 要確認', /^placeholder /],
  ['title: The jammed door', 'title: "\\ud800 door"', /^odd-character .*U\+D800 \(half/],
  [
    'shot: close',
    'atr: ./panel.en.svg',
    /^unknown-key \| `atr` is not a key that panel 2 can have\. \| Did you mean `art`\?/,
  ],
  [
    'scene: office',
    'sceen: office',
    /^unknown-key \| `sceen` is not a key that panel 1 can have\. \| Did you mean `scene`\?/,
  ],
  [
    '  panels:',
    '  cast: [mika]\n  panels:',
    /^unknown-key \| `cast` is not a key that `comic` can have\. \| It belongs to one panel: .*below `panels:`/,
  ],
  [
    'scene: office',
    'scene: Office',
    /^unknown-value \| `scene` in panel 1 cannot be "Office"\. \| Did you mean `office`\?/,
  ],
  ['scene: office', 'scene: ｏｆｆｉｃｅ', /^unknown-value .*Did you mean `office`\?/],
  ['scene: office', 'scene: [office]', /^unknown-value \| `scene` in panel 1 cannot be a list\./],
  ['scene: office', 'scene:', /^empty \| `scene` in panel 1 is empty\. .*delete the line/],
  [
    'cast: { mika: left worried clutch, pico: right shout sweats }',
    'cast: [mika, pico]',
    /^wrong-type \| `cast` in panel 1 is a list, not `key: value` pairs\. \| .*line of their own.*mika: left worried\./,
  ],
  [
    'cast: { mika: left worried clutch, pico: right shout sweats }',
    'cast: ren left tired',
    /^wrong-type \| .*name, colon and words: ren: left tired\./,
  ],
  ['sfx: [CLICK!]', 'sfx: "BANG: now"', /^wrong-type \| .* \| Write it as a list: sfx: \["BANG: now"\]\./],
  [
    'sfx: [CLICK!]',
    'sfx: [3]',
    /^wrong-type \| Sound effect 1 in panel 3 is the number 3, not words\. \| .*"3"/,
  ],
  [
    'sfx: [CLICK!]',
    'sfx: [{ place: right }]',
    /^missing-key \| `words` of sound effect 1 in panel 3 is missing\./,
  ],
  ['sfx: [CLICK!]', 'sfx: [""]', /^empty \| Sound effect 1 in panel 3 is empty\./],
  ['props: [door center]', 'props: { door: center }', /^wrong-type \| .* without a colon: door center\./],
  ['props: [door center]', 'props: 3', /^wrong-type \| `props` in panel 1 is the number 3, not words\./],
  ['shot: close', 'fx: { focus: mika }', /^wrong-type \| `fx` in panel 2 is a group of keys, not words\./],
  [
    '- mika: It will not open!',
    '- mika:Hello',
    /^bad-line \| Line 1 in panel 1 has no space after the colon\. \| .*a half-width colon, a space.*- mika: Hello$/,
  ],
  [
    '- mika: It will not open!',
    '- mika：Hello',
    /^bad-line \| .*full-width colon `：`.* \| .*a half-width colon, a space.*- mika: Hello$/,
  ],
  [
    '- mika: It will not open!',
    '- "mika: Hello"',
    /^bad-line \| .*quotation marks.* \| .*a half-width colon, a space.*- mika: "Hello"$/,
  ],
  ['- mika: It will not open!', '- ミカ！:開かない', /^bad-line .*- mika!: 開かない$/],
  ['- mika: It will not open!', '- It will not open!', /^bad-line \| Line 1 in panel 1 names no speaker\./],
  [
    '- mika: It will not open!',
    '- mika: ~',
    /^empty \| Line 1 in panel 1 is ~, which YAML reads as nothing\. \| .*quotes.*: "~"\./,
  ],
  [
    '- mika: It will not open!',
    '- mika:',
    /^empty \| Line 1 in panel 1 is empty\. \| Write the words after the colon\./,
  ],
  [
    '- mika: It will not open!',
    '- Note on this: hi',
    /^bad-line \| Line 1 in panel 1 does not have exactly one speaker/,
  ],
  [
    '  panels:',
    '  lettered: false\n  panels:',
    /^unknown-value \| `lettered` in `comic` cannot be false\. \| Write `lettered: true`, or delete the line\./,
  ],
  [
    '    - scene: street\n      say: []\n      alt: The three walk through the open door.',
    '    -',
    /^empty \| Panel 4 is empty\. \| Write its `say:` and `alt:`\.$/,
  ],
  ['  panels:', '  card:\n  panels:', /^empty .* \| Write a whole number from 1 to 4, or delete the line\.$/],
  ['shot: close', 'cast:', /^empty .* \| Write `key: value` pairs below it, indented, or delete the line\.$/],
  ['- mika: It will not open!', '- Ren Sato:', /^empty .* \| Write the words after the colon\.$/],
  ['- mika: It will not open!', '- { mika: Oh, no }', /^yaml-comma \| A comma splits line 1 in panel 1\./],
  ['sfx: [CLICK!]', 'sfx: [{ words: CLICK, now }]', /^yaml-comma \| `now` is not a key .*a comma starts/],
  ['say: []', 'say:', /^empty \| `say` in panel 4 is empty\. \| .*`\[\]` after the colon/],
  [
    'cast: { mika: left worried clutch, pico: right shout sweats }',
    'cast:\n      mika: left worried',
    /^unknown-key \| `mika` .*below `cast:`/,
  ],
  // A group with a key of this name has no text of its own.
  ...(
    [
      ['scene: office', 'scene: { toString: 1 }'],
      ['text: human', 'text: [{ toString: human }]'],
      ['title: The jammed door', 'title: { a: { toString: b } }'],
      ['props: [door center]', 'props: [{ door: { toString: center } }]'],
      ['- mika: It will not open!', '- mika: { toString: x }'],
    ] as const
  ).map(([from, to]): Case => [from, to, /^(?:wrong-type|unknown-value) /]),
  [
    'say:\n        - mika: It will not open!\n        - pico!: It is jammed!',
    'say: { mika: { words: Hi, loud: true } }',
    /^wrong-type .*- mika: Hello!$/,
  ],
  ['props: [door center]', 'props: [{ door: { at: center } }]', /^wrong-type .*: clock right high\.$/],
  // Quoted as they are written.
  ...['1.10', '2.0', '007', '0x1F', '1e3'].map(
    (number): Case => [
      'title: The jammed door',
      `title: ${number}`,
      new RegExp(`^wrong-type \\| .* is the number ${number}, not words\\. .*: "${number}"\\.$`),
    ],
  ),
  ['shot: close', 'art: { src: ./panel.en.svg }', /^wrong-type .* only the value: \.\/panel\.en\.svg$/],
  ['shot: close', 'art:\n        src: ./panel.en.svg', /^wrong-type .* only the value: \.\/panel/],
  [
    'sfx: [CLICK!]',
    'sfx: [{ words: CLICK!, place: [right, high] }]',
    /^wrong-type \| `place` of .* \| .*without a colon: right high\.$/,
  ],
  [
    'sfx: [CLICK!]',
    'sfx: [{ words: { a: CLICK!, b: 1 } }]',
    /^wrong-type \| `words` of .* \| Write words, all in one line\.$/,
  ],
  ...(
    [
      ['mika pico', 'mika: left worried'],
      ['mika left happy, pico right', 'mika: left happy'],
      ['mika', 'mika:'],
    ] as const
  ).map(
    ([words, line]): Case => [
      'cast: { mika: left worried clutch, pico: right shout sweats }',
      `cast: ${words}`,
      new RegExp(`^wrong-type .*name, colon and words: ${line}\\.$`),
    ],
  ),
  ['say: []', 'say: mika says it will not open', /^wrong-type .* \| .*with a dash: - mika: …$/],
  ['say: []', 'say: "ren: It opens"', /^wrong-type .* \| .*with a dash: - ren: It opens$/],
  ['props: [door center]', 'props: [null]', /^empty .* \| Write the entry, or delete its dash\.$/],
  ...['0', '5', 'three', '[3]', '2.5'].map(
    (card): Case => [
      '  panels:',
      `  card: ${card}\n  panels:`,
      /^out-of-range .*whole number from 1 to 4\.$/,
    ],
  ),
])

accepts(original, [
  ['- mika: It will not open!', '- mika: …！？'],
  ['- mika: It will not open!', '- mika: "~"'],
  ['- mika: It will not open!', '- mika: 👍'],
  ['caption: Monday morning.', 'caption: ・・・'],
  ['alt: Mika pulls', 'alt: 👩‍💻 pulls'],
  // What is wrong with a name is told among the speakers.
  ['- mika: It will not open!', '- mika !: It will not open!'],
  ['props: [door center]', 'props: clock'],
  ['shot: close', 'fx: focus'],
  ['sfx: [CLICK!]', 'sfx: [CLICK!, { words: BANG!, place: left high tilt7 }, { words: 👍 }]'],
  ['cast: { mika: left worried clutch, pico: right shout sweats }', 'cast: { mika: , pico: 40% }'],
])
