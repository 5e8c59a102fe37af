/** What the files of a new story say: after each ¶ what belongs there, and in comments what may be chosen. */
export const hints = {
  head: 'Words after a ¶ say what to write. Replace them, and the ¶, with your own.',
  draft: 'keeps the story off the site; delete this line when it is ready',
  title: 'What happened, in at most 70 letters',
  summary: 'The news in one to three sentences, at most 200 letters, without the details',
  topic: 'one of',
  published: 'a date, or a date and time with its time zone; a future date schedules it:',
  author: 'a key of people.yaml',
  disclosure: 'text: human, ai-assisted or ai-generated; art: the same, or drawn-by-script',
  unasked: {
    author: 'who wrote it, a key of people.yaml',
    disclosure: 'how it was made: human, ai-assisted or ai-generated',
  },
  takeaways: [
    'What readers should remember, in one sentence that is clear on its own',
    'What is less well known, or still open; two to five takeaways in all',
  ],
  comicTitle: 'Title of the strip, at most 40 letters',
  card: 'the panel that represents the story on cards, 1 to 4',
  gallery: (path: string) =>
    `All scenes, faces, poses, props and effects, with the words to type: npm run dev, then open ${path}`,
  manners:
    'Name the speaker. After the name, ! is a shout, ~ a thought, * a whisper. At most 60 letters per line.',
  artComment:
    'Your own pictures, without words in them: png, jpg, webp, avif or svg, in this shape. Overwrite panel-1.svg and the others, or name your files here.',
  anchors: 'Where faces are, in % of the picture: mouth [x, y], face [x, y, width, height].',
  beats: [
    '1 起: where we are, and what happens first',
    '2 承: the background',
    '3 転: the twist nobody expected',
    '4 結: what it means, with a smile',
  ],
  captions: ['Time and place', 'Some time later'],
  say: [
    ['What happened?', 'The news, in plain words!'],
    ['Why it happened.', 'What that is like in daily life.'],
    ['But what about this?!', 'The surprise!'],
    ['So what does it all mean?', 'A last line to smile at.'],
  ],
  label: 'On the screen',
  sound: 'BANG!',
  alt: 'What the picture shows, for readers who cannot see it; not what is said',
  sourceTitle: 'Title of the announcement, law or paper',
  publisher: 'Who published it',
  url: 'the whole address',
  date: 'the day it was published; delete this line if the page shows none',
  kind: 'primary, press, paper or analysis; at least one is primary',
  id: 'in English with hyphens, the same in every language: status-page',
  term: 'A word, at most 40 letters',
  reading: '',
  meaning: 'One sentence that a curious reader understands',
  headings: ['How it began', 'What happened next'],
  breakdown: [
    'What happened, when and where. Link the source where you use it: [its name](https://example.com/). Explain a word where it first appears: <Term id="first-term">the word</Term>.',
    'What happened next, with dates and numbers, and who says so.',
  ],
  note: 'In one line',
  noteText: 'A comparison with something from daily life.',
  significance: 'Why this is more than just another headline. A table helps if numbers or versions differ.',
  table: [
    ['What is compared', 'One', 'The other'],
    ['First row', 'value', 'value'],
  ],
  impact: 'Who is affected, where, and how.',
  unknown: 'What nobody has published or confirmed yet.',
  point: '**The point in a few words.** Then one or two sentences that leave the answer to the reader.',
  step: '**A small thing to do.** Then how, in ten minutes and for free.',
  summaryText: 'The story in three or four sentences, for people who read only this.',
  matters: 'What readers can do, or see differently, from now on.',
}

/** What is in a translation until it is made. */
export const translationHints = {
  head: 'A translation: replace everything after a ¶, and the ¶. The original’s words are above each line.',
  draft: 'keeps this edition off the site; delete this line when it is ready',
  short: 'translate',
  most: (letters: number): string => `translate (at most ${letters} letters)`,
  reading: '',
  sources:
    'Translate only the titles that need it: {} keeps the words above, { title: …, publisher: … } replaces them.',
  art: 'the picture with words in this language',
  known: 'as in other stories',
  note: 'In one line',
}
