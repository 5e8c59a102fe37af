/** What an author writes in one place of a good translation, and what comes back. */
import { translation } from '../../../../src/reading/schema/story.ts'
import { refuses } from './judged.ts'

refuses(translation, [
  [
    'say: [開かない！, つまってる！]',
    'say: 【開かない！、つまってる！】',
    /^wrong-type .*Write it as a list: say: \[開かない！, つまってる！\]\.$/,
  ],
  ['say: [かぎはだれが？]', 'say: かぎはだれが？', /^wrong-type .* as a list: say: \[かぎはだれが？\]\.$/],
  ['say: [かぎはだれが？]', 'say: { ren: かぎは }', /^wrong-type .* as a list: say: \[かぎは\]\.$/],
  [
    'sfx: [カチッ]',
    'sfx: [{ words: カチッ }]',
    /^wrong-type \| Sound effect 1 in panel 3 is a group of keys, not words\. \| Write only its words/,
  ],
  ['comic:', 'comic:\n  lettered: true', /^inherited-key \| `lettered` does not belong in a translation\./],
  [
    '    - caption: 月曜の朝。',
    '    - caption: 月曜の朝。\n      anchors: {}',
    /^inherited-key \| `anchors` does not belong in a translation\./,
  ],
  [
    'say: [かぎはだれが？]',
    'say:\n        - ren: かぎはだれが？',
    /^speaker-in-translation \| Line 1 in panel 2 names its speaker, which only the original does\./,
  ],
  ['translated: 2026-03-03', 'translated: 20260304', /^bad-date .*Write 2026-03-04\./],
  [
    'translated: 2026-03-03',
    'translated:',
    /^empty \| `translated` is empty\. \| Write a date, like 2026-03-04\./,
  ],
  ['say: [かぎはだれが？]', 'say: ["\\u2067"]', /^odd-character \| Line 1 in panel 2 has U\+2067/],
])
