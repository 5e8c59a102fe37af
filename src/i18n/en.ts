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

  'missing.title': 'This panel was never drawn.',
  'missing.next': 'Where to next?',
  'missing.why': 'The address may have a typo, or the strip may have moved.',
  'missing.home': 'Latest strip',
  'missing.picture': 'Pico the robot, dizzy, with a drooping antenna',
} as const
