import type { home as english } from '../../en/words/home.ts'
import type { Translated } from '../../words.ts'

export const home = {
  'home.latest': 'Le dernier strip',
  'home.read': 'Lire l’explication',
  'home.recent': 'Strips récents',
  'home.back': 'Numéros précédents',
  'home.all': 'Tous les strips, mois par mois',
  'home.topics': 'Thèmes',
  'home.allTopics': 'Tous les thèmes',
  'home.terms': 'Les mots des strips',
  'home.allTerms': 'Tous les mots',
} as const satisfies Translated<typeof english>
