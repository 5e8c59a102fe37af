/** What an author writes in one place of a good original, outside its comic, and what comes back. */
import { original } from '../../../../src/reading/schema/story.ts'
import { accepts, refuses } from './judged.ts'

refuses(original, [
  ['term: Key', 'term: _Key_', /^markup-in-words .*Write only the words: "Key"/],
  ['publisher: The house', 'publisher: The &quot;house&quot;', /^markup-in-words .*'The "house"'/],
  [
    'A door stayed shut for an hour. What is known.',
    '"A \\u202e door"',
    /^odd-character \| `summary` has U\+202E/,
  ],
  [
    'A door stayed shut for an hour. What is known.',
    '"A \\u0007 door"',
    /^odd-character .*U\+0007 \(control character\)/,
  ],
  ['url: https://example.com/door', 'url: "https:example.com"', /^bad-url /],
  ['url: https://example.com/door', 'url: "https://example.com/a door"', /^bad-url /],
  ['url: https://example.com/door', 'url: " https://example.com/door"', /^bad-url /],
  ['url: https://example.com/door', 'url: "https://exam\\nple.com/"', /^bad-url /],
  ['url: https://example.com/door', 'url: https:\\\\example.com', /^bad-url /],
  ['url: https://example.com/door', 'url: https://…', /^bad-url /],
  [
    'title: The door',
    'titel: The door',
    /^unknown-key \| `titel` is not a key that the frontmatter can have\. \| Did you mean `title`\?/,
  ],
  ['topic:', 'topci:', /^unknown-key .*Did you mean `topic`\?/],
  [
    'revised: 2026-03-03',
    'revised: 20260304',
    /^bad-date \| `revised` is "20260304".* \| Write 2026-03-04\./,
  ],
  [
    'revised: 2026-03-03',
    'revised:',
    /^empty \| `revised` is empty\. \| Write a date, like 2026-03-04, or delete the line\./,
  ],
  ['revised: 2026-03-03', 'revised: 2026-03-04T09:00:99+09:00', /^bad-date .*which is not a real time/],
  [
    '- Nobody was inside.',
    '- Note: nobody was inside.',
    /^yaml-colon \| Entry 2 of `takeaways` has a colon.* \| .*whole sentence in quotes: "Note: nobody was inside\."/,
  ],
  [
    '  - title: A note on the door',
    '  -\n  - title: A note on the door',
    /^empty \| Entry 1 of `sources` is empty\. \| Write its `title:`, .*, or delete its dash\./,
  ],
  ['kind: press', 'kind: [press]', /^unknown-value \| `kind` in entry 2 of `sources` cannot be a list\./],
  ['topic: services', 'topic: [services]', /^wrong-type .* \| Write only the value: services$/],
  ['topic: services', 'topic:\n  - services', /^wrong-type .* \| Write only the value: services$/],
  ['topic: services', 'topic: [a, b]', /^wrong-type .* \| Write words, all in one line\.$/],
  ['revised: 2026-03-03', 'revised: [2026-03-04]', /^bad-date .*"\[2026-03-04\]".* \| Write 2026-03-04\.$/],
  ['revised: 2026-03-03', 'revised: { day: 2026-03-04 }', /^bad-date .* \| Write 2026-03-04\.$/],
  ['revised: 2026-03-03', 'revised: 2026', /^bad-date .*with its time zone\. .*or a time like/],
  ['date: 2026-03-02', 'date: 2026', /^bad-date .*which is not a date\. \| Write a date like 2026-03-03\.$/],
  ['date: 2026-03-02', 'date: 2026-03', /^bad-date .*does not name a day\. \| Write the day, too/],
  [
    'disclosure: { text: human, art: human }',
    'disclosure: human',
    /^wrong-type .*`text:` and `art:`, each on its own line below/,
  ],
  ['disclosure: { text: human, art: human }', 'disclosure: null', /^empty .*`text:` and `art:` below it/],
  ['- The door was shut for an hour.', '- { note: The door was shut. }', /^wrong-type .*only the value: The/],
  [
    'topic: services',
    "topic: services\n'': x",
    /^unknown-key \| An empty key is not a key that the frontmatter/,
  ],
])

refuses(original, [
  ['topic: services', 'topic: services\ndraft:', /^empty .* \| Write `draft: true`, or delete the line\.$/],
  ['topic: services', 'topic: services\nkey points:', /^unknown-key .* \| Valid here: title/],
  [
    'revised: 2026-03-03',
    'revised:\n  - 2026-03-04',
    /^wrong-type .*a list, not a date\. .*value: 2026-03-04$/,
  ],
  ['revised: 2026-03-03', 'revised:\n  - 2026-03-04\n  - 2026-03-05', /^wrong-type .*Write a single date/],
  [
    'sources:',
    'sources:\n  - A note',
    /^wrong-type .* \| Replace it with `title:`, .* and `kind:`, each on its own line after the dash\.$/,
  ],
])

accepts(original, [
  ['term: Key', 'term: TBD'],
  ['- Nobody was inside.', '- To-do lists were not the reason.'],
  ['url: https://example.com/door', 'url: https://ja.wikipedia.org/wiki/鍵?a=1&b=%20#x'],
])
