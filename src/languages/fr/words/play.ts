import type { play as english } from '../../en/words/play.ts'
import type { Translated } from '../../words.ts'

export const play = {
  'play.name': 'L’atelier',
  'play.tab': 'À vous',
  'play.lead':
    'Écrivez un scénario : la BD se dessine à mesure. Rien de ce que vous écrivez ne quitte votre appareil.',
  'play.description': 'Écrivez un court scénario et voyez la BD en quatre cases se dessiner à mesure.',
  'play.script': 'Scénario',
  'play.hint': 'Ctrl+Espace montre les mots possibles à cet endroit.',
  'play.completions': 'Mots possibles ici',
  'play.gallery': 'Tous les mots, en images',
  'play.problems': 'À corriger',
  'play.none': 'Aucun problème',
  'play.one': '1 problème',
  'play.many': (count) => `${count} problèmes`,
  'play.line': (line) => `Ligne ${line}`,
  'play.strip': 'BD',
  'play.panel': (number) => `Case ${number}`,
  'play.stale': 'Telle qu’avant l’erreur',
  'play.language': 'Langue de la BD',
  'play.loading': 'Chargement…',
  'play.fonts': 'Chargement du lettrage…',
  'play.failed': 'La BD n’a pas pu être dessinée. Vérifiez votre connexion, puis modifiez le scénario.',
  'play.badLink': 'Le lien est abîmé : voici l’exemple. Redemandez le lien.',
  'play.copy': 'Copier le lien',
  'play.copied': 'Lien copié',
  'play.svg': 'Enregistrer en SVG',
  'play.png': 'Enregistrer en PNG',
  'play.panels': 'Enregistrer les quatre cases',
  'play.noScript': 'L’atelier a besoin de JavaScript. Autorisez-le pour ce site, puis rechargez la page.',
} as const satisfies Translated<typeof english>
