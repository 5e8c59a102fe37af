/** Feeds, embeds and what else leaves the site. */
export const feeds = {
  /** Heads the links to the feeds of a language or a topic. */
  'feed.rss': 'RSS',
  'feed.atom': 'Atom',
  'feed.json': 'JSON Feed',
  /** The feed of one topic. */
  'feed.topic': (site: string, topic: string) => `${site}: ${topic}`,
  /** Stands for the picture of a strip, whose words follow it. */
  'feed.strip': (title: string) => `Four-panel comic: ${title}`,
  'feed.transcript': 'The comic in words',
  /** Leads from a feed reader to the page. */
  'feed.read': (site: string) => `Read this strip at ${site}`,
  /** The way in the share row that opens the lines to copy. */
  'embed.open': 'Embed',
  'embed.copy': 'Copy the code',
  'embed.how': 'Paste this into your page. It shows the strip, runs no script and sets no cookie.',
  /** Of the document; also tells the frame apart from its story. */
  'embed.name': (title: string) => `The strip of “${title}”`,
  'embed.read': 'Read the story',
  /** What a browser says where it offers to search here. */
  'opensearch.description': (site: string) => `Search the strips and the glossary of ${site}`,
  'llms.about':
    'Every story is a four-panel comic and an article that explains the news behind it, with takeaways, primary sources and a glossary. The comic is on its page as text as well. Each language is an edition of its own: a story may be missing from one of them.',
  'llms.licence': (name: string, url: string) => `Words and pictures: ${name}, ${url}`,
  'llms.sections': 'Sections',
  'llms.topics': 'Topics',
  'llms.stories': 'Stories, newest first',
  'llms.feeds': 'Full text',
} as const
