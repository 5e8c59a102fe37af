import type { trust as english } from '../../en/words/trust.ts'
import type { Translated } from '../../words.ts'

export const trust = {
  'policy.name': 'Charte éditoriale',
  'corrections.name': 'Rectificatifs',
  'privacy.name': 'Vie privée',
  'contact.name': 'Contact',

  'corrections.title': 'Rectificatifs à cet article',
  'corrections.log': 'Tous les rectificatifs',
  'corrections.head': (date) => `Rectifié le ${date}`,
  'corrections.none': 'Rien n’a été rectifié jusqu’ici.',

  'privacy.stored.title': 'Ce que garde votre navigateur',
  'privacy.stored.theme':
    'Votre préférence pour le clair ou le sombre, dès que vous l’avez indiquée. Elle ne quitte pas votre navigateur.',
  'privacy.stored.size':
    'La taille du texte, dès que vous en avez choisi une. Elle ne quitte pas votre navigateur.',
  'privacy.sent.title': 'Qui est informé de votre visite',
  'privacy.sent.host': (name) =>
    `${name}, qui distribue ces pages. Comme tout serveur web, le sien voit votre adresse IP, la page demandée et ce que votre navigateur dit de lui-même.`,
  'privacy.sent.hostPolicy': 'Sa politique de confidentialité',
  'privacy.sent.someHost':
    'L’hébergeur qui distribue ces pages. Comme tout serveur web, le sien voit votre adresse IP, la page demandée et ce que votre navigateur dit de lui-même. Ce site n’y ajoute rien et n’en reçoit aucun relevé.',
  'privacy.sent.ad': (name, host) =>
    `${name} (${host}), dont la publicité s’affiche dans un cadre sur certaines pages : il voit votre adresse IP, la page d’où vient la demande et ce que votre navigateur dit de lui-même. Il ne peut pas lire la page qui l’entoure.`,
  'privacy.sent.script': (name, host) =>
    `${name} (${host}), dont chaque page charge le script et qui reçoit ainsi votre adresse IP, la page, votre type de navigateur et ce que le script lit sur la page.`,
  'privacy.sent.adPolicy': 'Sa politique de confidentialité',
  'privacy.sent.nobody': 'Personne d’autre. Aucune page ne charge quoi que ce soit depuis une autre adresse.',
  'privacy.left.title': 'Quand vous quittez le site',
  'privacy.left.share': (names) =>
    `Les boutons de partage et d’abonnement sont de simples liens. Destinataires possibles : ${names}. Ils ne sont informés de votre visite que si vous cliquez ; votre navigateur leur transmet alors l’adresse d’où vous venez, comme pour tout autre lien.`,
  'privacy.left.search':
    'La recherche se fait dans votre navigateur. Ce que vous cherchez n’est transmis à personne.',
  'privacy.left.embed':
    'Un strip intégré à la page d’un autre site est chargé depuis le nôtre ; il ne dépose ni ne lit rien dans cette page.',

  'contact.mail': 'Par e-mail',
} as const satisfies Translated<typeof english>
