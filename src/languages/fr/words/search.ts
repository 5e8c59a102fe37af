import type { search as english } from '../../en/words/search.ts'
import type { Translated } from '../../words.ts'

export const search = {
  'nav.search': 'Recherche',
  'nav.archive': 'Archives',
  'search.title': 'Recherche',
  'search.tab': 'Chercher',
  'search.lead': 'Cherchez un article par son titre, par un mot du glossaire ou par ce qui s’y dit.',
  'search.description':
    'Trouver un article par son titre, par un mot ou par ce qui se dit dans le texte ou dans le strip.',
  'search.field': 'Chercher dans les articles',
  'search.placeholder': 'panne, API, loi',
  'search.submit': 'Chercher',
  'search.try': 'Par exemple',
  'search.topic': 'Thème',
  'search.everyTopic': 'Tous les thèmes',
  'search.year': 'Année',
  'search.everyYear': 'Toutes les années',
  'search.results': 'Résultats',
  'search.one': (query) => `1 article pour « ${query} »`,
  'search.many': (stories, query) => `${stories} articles pour « ${query} »`,
  'search.nearOne': (query) => `Rien d’exact pour « ${query} ». 1 article s’en approche.`,
  'search.nearMany': (stories, query) =>
    `Rien d’exact pour « ${query} ». ${stories} articles s’en approchent.`,
  'search.none': (query) => `Aucun article pour « ${query} »`,
  'search.noneHint':
    'Essayez un mot plus court, une autre orthographe, ou tous les thèmes et toutes les années.',
  'search.meant': 'Vouliez-vous dire :',
  'search.otherOne': (language) => `1 article en ${language}`,
  'search.otherMany': (stories, language) => `${stories} articles en ${language}`,
  'search.loading': 'Recherche en cours…',
  'search.failed':
    'La recherche n’a pas pu être chargée. Vérifiez votre connexion et réessayez, ou parcourez les listes ci-dessous.',
  'search.unbuilt': 'Il n’y a pas encore d’index. Lancez npm run build, puis npm run preview.',
  'search.retry': 'Réessayer',
  'search.more': 'Afficher la suite',
  'searchTerms.title': 'Dans le glossaire',
  'search.noScript':
    'La recherche a besoin de JavaScript, désactivé dans ce navigateur. Ces listes mènent aussi à tous les articles.',
  'searchWays.title': 'Trouver un article autrement',
  'search.wayArchive': 'Les archives, mois par mois',
  'search.wayTopics': 'Tous les thèmes',
  'search.wayGlossary': 'Le glossaire',
  'search.term': (names, meaning) => `${names} : ${meaning}`,
} as const satisfies Translated<typeof english>
