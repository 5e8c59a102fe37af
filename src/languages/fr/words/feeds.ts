import type { feeds as english } from '../../en/words/feeds.ts'
import type { Translated } from '../../words.ts'

export const feeds = {
  'feed.rss': 'RSS',
  'feed.atom': 'Atom',
  'feed.json': 'JSON Feed',
  'feed.topic': (site, topic) => `${site} : ${topic}`,
  'feed.strip': (title) => `BD en quatre cases : ${title}`,
  'feed.transcript': 'Le texte de la BD',
  'feed.read': (site) => `Lire ce strip sur ${site}`,
  'embed.open': 'Intégrer',
  'embed.copy': 'Copier le code',
  'embed.how':
    'Collez ce code dans votre page. Il affiche le strip, n’exécute aucun script et ne dépose aucun cookie.',
  'embed.name': (title) => `Le strip de « ${title} »`,
  'embed.read': 'Lire l’article',
  'opensearch.description': (site) => `Chercher dans les strips et le glossaire : ${site}`,
  'llms.about':
    'Chaque article réunit une BD en quatre cases et un texte qui explique l’actualité dont elle parle, avec l’essentiel à retenir, les sources de première main et un glossaire. La BD figure aussi sur sa page sous forme de texte. Chaque langue est une édition à part : un article peut manquer dans l’une d’elles.',
  'llms.licence': (name, url) => `Textes et dessins : ${name}, ${url}`,
  'llms.sections': 'Rubriques',
  'llms.topics': 'Thèmes',
  'llms.stories': 'Articles, du plus récent au plus ancien',
  'llms.feeds': 'Texte intégral',
} as const satisfies Translated<typeof english>
