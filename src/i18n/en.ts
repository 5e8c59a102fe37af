/**
 * What the site says in English. This file gives the shape; every other language has to fill it.
 * A key is `place.thing`. Numbers and names come in as arguments; no markup, no glueing of parts.
 */
export const en = {
  'page.skip': 'Skip to the content',

  'nav.label': 'Main',
  'nav.menu': 'Menu',
  'nav.latest': 'Latest',
  'nav.topics': 'Topics',
  'nav.glossary': 'Glossary',
  'nav.about': 'About',
  'theme.switch': 'Switch light and dark',

  'author.follow': 'Follow on X',
  'follow.account': (handle: string) => `Follow @${handle}`,

  /** `digits` is padded: 042. */
  'story.number': (digits: string) => `No. ${digits}`,
  'story.minutes': (minutes: number) => `${minutes} min read`,
  'story.revised': (date: string) => `Revised ${date}`,
  'story.stale': 'This translation is older than the original, which has been revised since.',
  'story.original': 'Read the original',
  /** Margin copy beside the strip, seen only where the window has a margin. */
  'story.margin': 'Four panels first, then the facts.',

  'comic.label': 'Comic, four panels',
  /** Downloads the four panels as one picture. */
  'comic.save': 'Save strip',
  'comic.transcript': 'Read the comic as text',
  'comic.caption': 'Caption',
  'comic.sound': 'Sound',

  'share.label': 'Share this strip',
  'share.x': 'Post',
  'share.bluesky': 'Bluesky',
  'share.line': 'LINE',
  'share.hatena': 'Hatena',
  'share.copy': 'Copy link',
  'share.copied': 'Copied',
  'share.native': 'More',

  'beat.ki': 'Setup',
  'beat.sho': 'Build',
  'beat.ten': 'Turn',
  'beat.ketsu': 'Close',
  'beat.fu': 'Appendix',
  'beat.note': 'The marks are the four beats of a Japanese strip; the article follows the same order.',
  'beat.link': 'How to read a strip',

  'takeaways.title': 'Key takeaways',
  'contents.title': 'In this story',
  'contents.appendix': 'Sources and glossary',
  'map.title': 'The strip is the map',
  'ad.label': 'Ad',

  'sources.title': 'Primary sources',
  'sources.others': 'Also consulted',
  'source.primary': 'Primary',
  'source.press': 'Press',
  'source.paper': 'Paper',
  'source.analysis': 'Analysis',
  'glossary.title': 'Glossary',

  'disclosure.title': 'How this story was made',
  'disclosure.text': 'Text',
  'disclosure.text.human': 'Written by a person',
  'disclosure.text.ai-assisted': 'Drafted with AI assistance, edited against the sources above',
  'disclosure.text.ai-generated': 'Written by AI',
  'disclosure.art': 'Comic',
  'disclosure.art.human': 'Drawn by a person',
  'disclosure.art.ai-assisted': 'Drawn with AI assistance',
  'disclosure.art.ai-generated': 'Drawn by AI',
  'disclosure.art.drawn-by-script': 'Drawn by a program from a script',
  'disclosure.published': 'Published',
  'disclosure.revised': 'Revised',
  'disclosure.translated': 'Translated',
  'disclosure.licence': 'Licence',

  'related.title': 'Related strips',
  'neighbours.label': 'Earlier and later strips',
  'neighbours.previous': (digits: string) => `Previous strip ${digits}`,
  'neighbours.next': (digits: string) => `Next strip ${digits}`,

  'home.latest': 'Latest strip',
  'home.read': 'Read the explainer',
  'home.recent': 'Recent strips',
  'home.back': 'Back numbers',
  'home.topics': 'Topics',
  'home.topicsLabel': 'Jump to a topic',
  'home.terms': 'Words from the strips',
  'topic.count': (stories: number) => (stories === 1 ? '1 strip' : `${stories} strips`),

  'colophon.published': 'Published',
  'colophon.licence': 'Words and pictures',
  'colophon.account': 'On X',

  /** The dictionary of scripts, for editors. Headings begin with `gallery.h.`. */
  'gallery.name': 'Script gallery',
  'gallery.lead':
    'Comics on this site are drawn from a script. Here is every word a script knows, with what it draws.',
  'gallery.contents': 'On this page',
  'gallery.copy': 'Copy',
  'gallery.copyWords': (snippet: string) => `Copy: ${snippet}`,
  'gallery.copied': 'Copied',
  'gallery.h.lesson': 'A panel in a minute',
  'gallery.note.lesson':
    'Three steps from two lines of talk to a panel with drama. Each picture is drawn from the lines below it.',
  'gallery.lesson.1':
    'Write who says what, in reading order. That is a panel already: whoever speaks first stands on the side that is read first, and faces follow the punctuation.',
  'gallery.lesson.2':
    'Say where it happens and, after each name, how that character looks: place, face, pose and marks, in any order, separated by spaces.',
  'gallery.lesson.3':
    'Save the loud things for the turn: an effect, a sound, fewer words. Finally, “alt” tells readers who cannot see the picture what it shows.',
  'gallery.mirror':
    'Left and right are those of the English edition. The Japanese edition reads from the right, so its stage is mirrored; you stage a panel only once.',
  'gallery.check':
    'A misspelt word is no tragedy: “npm run check” names the line and the word you probably meant.',
  'gallery.h.cast': 'Cast',
  'gallery.note.cast':
    'Up to four in a panel, plus a crowd. The name goes before the colon, under “cast” and “say” alike.',
  'gallery.h.expressions': 'Faces',
  'gallery.note.expressions':
    'One of these after a name under “cast”. Change it in every panel: faces do the acting.',
  'gallery.h.poses': 'Poses',
  'gallery.note.poses':
    'One of these after a name under “cast”. The hand that acts is the one in front, whichever way somebody looks.',
  'gallery.h.views': 'Views',
  'gallery.note.views': 'Which side of a head we see.',
  'gallery.h.marks': 'Marks',
  'gallery.note.marks': 'Signs around a head, as many as you like. One is usually enough.',
  'gallery.h.places': 'Places and sizes',
  'gallery.note.places':
    'Where people and things stand, which way they look and who is in front. Leave them out and everybody finds a place.',
  'gallery.h.scenes': 'Scenes',
  'gallery.note.scenes': 'Where a panel happens. Make one panel in four dark.',
  'gallery.h.shots': 'Shots',
  'gallery.note.shots': 'How close we are. Vary it.',
  'gallery.h.effects': 'Effects',
  'gallery.note.effects': 'Behind the cast, over the scene. Add @ and a name to aim it at somebody.',
  'gallery.h.props': 'Things',
  'gallery.note.props':
    'A list; place, height, size and tilt may follow each name. Some things show words of your own, from “labels”.',
  'gallery.h.balloons': 'Balloons and sounds',
  'gallery.note.balloons':
    'Balloons find their places by themselves and never cover a face. At most 60 letters each; two a panel read best.',
  'gallery.h.scripts': 'Whole scripts',
  'gallery.note.scripts':
    'Four panels each, just as they stand in a story’s frontmatter. Copy one and change the words.',
  'gallery.script.guess': 'Nothing but “say”. Everything you see was chosen by the program.',
  'gallery.script.hello': 'A crowd, a dark panel for the turn, and three speakers at the end.',
  'gallery.script.one-line': 'A thought at night, a silent close-up, and a boss who pays for her joke.',
  'gallery.script.hand': 'Written in Japanese first, where the very busy would borrow even a cat’s paw.',
  'gallery.original.en': 'The original script, in English',
  'gallery.original.ja': 'The original script, in Japanese',

  'missing.title': 'This panel was never drawn.',
  'missing.next': 'Where to next?',
  'missing.why': 'The address may have a typo, or the strip may have moved.',
  'missing.home': 'Latest strip',
  'missing.picture': 'Pico the robot, dizzy, with a drooping antenna',
} as const
