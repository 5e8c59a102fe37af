import type { page as english } from '../../en/words/page.ts'
import type { Translated } from '../../words.ts'

export const page = {
  'crumbs.label': 'Vous êtes ici',
  'page.skip': 'Aller au contenu',
  'nav.label': 'Navigation principale',
  'nav.menu': 'Menu',
  'nav.latest': 'À la une',
  'nav.topics': 'Thèmes',
  'nav.glossary': 'Glossaire',
  'nav.about': 'À propos',
  'theme.switch': 'Basculer entre clair et sombre',
  'follow.account': (handle, network) => `Suivre @${handle}${network === null ? '' : ` sur ${network}`}`,
  'follow.line': (handle) => `Ajouter @${handle} sur LINE`,
  'follow.mail': 'Recevoir les nouveaux strips par e-mail',
  'follow.rss': 'S’abonner au flux RSS',
  'colophon.places': 'Toutes les pages',
  'colophon.licence': 'Textes et dessins',
  'account.on': (network) => `Sur ${network}`,
  'missing.title': 'Cette case n’a jamais été dessinée.',
  'missing.next': 'Où aller ?',
  'missing.why': 'L’adresse contient peut-être une faute de frappe, ou le strip a changé de place.',
  'missing.home': 'Le dernier strip',
  'missing.picture': (who) => `${who}, la tête qui tourne`,
} as const satisfies Translated<typeof english>
