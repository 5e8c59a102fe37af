import type { reader as english } from '../../en/words/reader.ts'
import type { Translated } from '../../words.ts'

export const reader = {
  'viewer.open': (number) => `Agrandir la case ${number}`,
  'viewer.panels': 'Les cases, une par une',
  'viewer.next': 'Case suivante',
  'viewer.previous': 'Case précédente',
  'viewer.nextStrip': 'Strip suivant',
  'viewer.previousStrip': 'Strip précédent',
  'viewer.zoom': 'Deux fois plus grand',
  'viewer.close': 'Fermer',
  'size.label': 'Taille du texte',
  'size.medium': 'Normale',
  'size.large': 'Grande',
  'size.largest': 'Très grande',
} as const satisfies Translated<typeof english>
