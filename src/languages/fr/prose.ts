import type { Prose } from '../prose.ts'
import { noBreak } from './spaces.ts'

export const prose: Prose = {
  sections: {
    breakdown: ['Les faits en détail', 'En détail'],
    significance: ['Ce que cela change', 'Ce que ça change'],
    impact: ['Les conséquences', 'Conséquences'],
    points: ['À garder à l’esprit', 'Points à considérer'],
    try: ['À vous d’essayer', 'Essayez vous-même'],
    summary: ['En résumé', 'Résumé'],
    matters: ['Pourquoi c’est important', 'Pourquoi cela compte'],
  },
  body: {
    unknown: 'Ce que l’on ne sait pas encore',
    note: 'En une phrase',
    footnotes: 'Notes',
    backToText: 'Retour au texte',
    done: 'Fait',
    open: 'À faire',
  },
  reading: null,
  namesAnchors: true,
  // Read aloud, mean of the IReST texts in French: https://doi.org/10.1167/iovs.11-8284
  wordsPerMinute: 195,
  chartNumbers: { thousands: '[ \u00a0\u202f]', decimal: ',', examples: ['60 %', '1 234', '500 €'] },
  spaced: noBreak,
}
