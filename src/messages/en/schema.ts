/** One sentence for each key, which an editor's program shows while a story is written. Paths as in the frontmatter; `*` is any key. */
import { inEach } from '../each-language.ts'

/** Keys of every edition. */
const shared = {
  title: 'Headline, without the topic: at most 70 Latin letters or 38 full-width characters.',
  summary:
    'One to three sentences under the headline: at most 200 Latin letters or 100 full-width characters.',
  takeaways: 'Two to five sentences, each clear on its own.',
  glossary: 'Words that readers may not know.',
  'glossary.id': 'The same in every language. `<Term id="…">` in the text refers to it.',
  'glossary.term': 'The word as it appears in the text.',
  'glossary.reading': 'How it is read, in hiragana. Only in Japanese.',
  'glossary.meaning': 'One sentence that a curious reader understands.',
  'glossary.also':
    'Other words for it: synonyms, abbreviations, spellings. Search finds the story by these, too.',
  'comic.title': 'The title above the strip.',
  'comic.panels': 'Exactly four panels.',
  'comic.panels.caption': 'Narration in a black box, like a time and place.',
  'comic.panels.alt': 'What the picture shows, in one or two sentences, for readers who cannot see it.',
  'comic.panels.labels': 'Words on props, in the order of the props that show words.',
}

export const schemaHelp = {
  story: {
    ...shared,
    draft: '`true` while you are writing: keeps the story off the site.',
    topic: 'One of the topics in topics.yaml.',
    published:
      'A date, or a date and time with its time zone. If it is in the future, the story is scheduled.',
    revised: 'The day the facts or wording last changed. Never before `published`.',
    author: 'One of the authors in people.yaml.',
    disclosure: 'How the text and the art were made. Readers see this.',
    'disclosure.text': 'How the text was made.',
    'disclosure.art': 'How the pictures were made.',
    comic: 'The story in four panels.',
    'comic.lettered': '`true` if the pictures are finished and already contain their words.',
    'comic.art':
      'One picture for all four panels, in the story’s folder. Each panel’s `box` says which part it shows.',
    'comic.mood': 'The mood of the site’s mascot on the social card. Default: `happy`.',
    'comic.card': 'The panel that represents the story, 1 to 4. Default: 3.',
    'comic.panels.scene': 'Where it happens. Default: `plain`.',
    'comic.panels.shot':
      'Where the panel is seen from. Without it, a shot is chosen to suit who is there and what they say. `eyes@mika`: whose eyes; `over@mika`: over whose shoulder.',
    'comic.panels.cast': 'Who is in the panel: a name, then place, expression, pose and marks in any order.',
    'comic.panels.props': 'Props, with place, height and size: `clock right high x1.2`.',
    'comic.panels.fx': 'Effects over the background: `focus`, or `focus@mika` to aim at somebody.',
    'comic.panels.say':
      'Lines in reading order, `- mika: words`. After the name: `!` shout, `~` thought, `*` whisper. `[]` for silence.',
    'comic.panels.sfx': 'Sound effects, drawn in the picture.',
    'comic.panels.sfx.words': 'At most 24 Latin letters or 12 full-width characters.',
    'comic.panels.sfx.place': 'Where and how large: `right high large tilt7 behind`.',
    'comic.panels.art':
      'A picture in the story’s folder: `./panel-1.png`. No words in it, unless the comic has `lettered: true`.',
    'comic.panels.box': 'Which part of the picture this panel shows, in %: left, top, width, height.',
    'comic.panels.anchors': 'Where the speakers are in the picture.',
    'comic.panels.anchors.mouth': 'Where the tail of the balloon points, in %: left, top.',
    'comic.panels.anchors.face': 'The face, which no balloon covers, in %: left, top, width, height.',
    'comic.panels.avoid': 'Parts that no balloon may cover, each in %: left, top, width, height.',
    corrections: 'Mistakes that were corrected. The page shows them.',
    'corrections.date': 'The day of the correction.',
    'corrections.what': 'What was wrong, and what is right.',
    sources: 'Where the facts come from. At least one is `primary`.',
    'sources.title': 'Title of the page or paper.',
    'sources.publisher': 'Who published it.',
    'sources.url': 'Its web address, beginning with https://.',
    'sources.date': 'The day it was published. Leave it out if the page shows none.',
    'sources.kind':
      '`primary`: from the people the story is about. `press`: news reports. `paper`: research. `analysis`: commentary.',
  },
  translation: {
    ...shared,
    draft: '`true` while you are translating: keeps only this edition off the site.',
    translated:
      'The day of the translation. If the original’s `revised` is later, readers see that it is out of date.',
    comic: 'The words of the comic. The pictures are the original’s.',
    'comic.art': 'The finished picture in this language. Only if the original has `lettered: true`.',
    'comic.panels.say': 'Only the words, in the original’s order. The original says who speaks.',
    'comic.panels.sfx': 'Only the words of the sound effects.',
    'comic.panels.art': 'The finished picture in this language. Only if the original has `lettered: true`.',
    corrections: 'The corrections, translated, in the original’s order.',
    'corrections.what': 'What was wrong and what is right.',
    sources: 'Titles, translated, in the original’s order. `{}` keeps the original’s.',
    'sources.title': 'The title, translated.',
    'sources.publisher': 'The publisher’s name, translated.',
  },
  topics: {
    '*': 'A topic. Stories refer to it by this key.',
    ...inEach('en', (key, language) => ({
      [key]: `Name and description in ${language}.`,
      [`${key}.name`]: 'At most 24 Latin letters or 14 full-width characters.',
      [`${key}.description`]: `One line in ${language}.`,
    })),
    '*.also': 'Other words that readers may search for, in any language.',
  },
  people: {
    '*': 'An author. Stories refer to them by this key.',
    '*.handle': 'X account without the @. Leave it out if there is none.',
    ...inEach('en', (key, language) => ({
      [key]: `Name and bio in ${language}.`,
      [`${key}.name`]: `Byline in ${language}.`,
      [`${key}.bio`]: `One or two sentences in ${language}.`,
    })),
  },
  cast: {
    '*': 'A character of your own. Scripts use this key: `alice: left happy`.',
    ...inEach('en', (key, language) => ({
      [key]: `What readers of ${language} pages call them.`,
      [`${key}.name`]: 'At most 24 Latin letters or 14 full-width characters.',
    })),
    '*.kind': 'Default: `person`. A `robot`, `cat` or `dog` has keys of its own.',
    '*.drawn': '`false` for somebody who speaks and is never drawn: only the names are used.',
    '*.hair': 'Of a person. Default: `short`.',
    '*.shade':
      'How dark the hair or headscarf of a person is, by default `black`, or the metal of a robot, by default `white`.',
    '*.top': 'What they wear. Default: `hoodie`.',
    '*.hat': 'Leave it out if there is none. It presses the hair down.',
    '*.glasses': 'Leave it out if there are none.',
    '*.age': 'Default: `young`. A `child` is smaller than the others.',
    '*.skin': 'How dark the skin is. Default: `light`.',
    '*.height': 'Beside others of the same age. Default: `middle`.',
    '*.earrings': '`true` draws earrings where the ears are seen. Default: `true` with `bun` and `ponytail`.',
    '*.lashes': '`true` draws eyelashes.',
    '*.headset': '`true` draws headphones with a microphone.',
    '*.beard': '`true` draws a beard, as dark as the hair.',
    '*.head': 'Of a robot. Default: `screen`.',
    '*.antenna': 'Of a robot. Default: `one`.',
    '*.badge': 'On the chest of a robot. Default: `heart`.',
    '*.lamp': 'The lamps and the badge of a robot: `spot` is the accent colour, the default; `ink` is black.',
    '*.coat': 'Of a cat or a dog. Default: `plain`, which is white.',
    '*.ears': 'Of a dog. Default: `floppy`.',
    '*.collar': '`true` puts a collar on a cat or a dog.',
  },
  names: {
    '*': 'A name or word that is written in more than one way. The key can be anything.',
    ...inEach('en', (key, language) => ({ [key]: `As it is written in ${language}.` })),
    '*.also': 'Other spellings that readers may type, in any language.',
  },
}
