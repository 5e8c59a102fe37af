import type { lists as english } from '../../en/words/lists.ts'
import type { Translated } from '../../words.ts'
import { capital } from '../capital.ts'
import { counted } from '../counted.ts'
import { monthNames } from '../month-names.ts'

const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const monthName = (month: number): string => capital(monthNames[month - 1] ?? '')

export const lists = {
  'topic.count': (stories) => counted(stories, 'strip', 'strips'),
  'list.places': (first, last, total) => `${first}–${last} sur ${counted(total, 'strip', 'strips')}`,
  'list.here': (page) => `Page ${page}`,
  'list.pageOf': (name, page) => `${name} (page ${page})`,
  'pager.label': 'Pages',
  'pager.page': (page) => `Page ${page}`,
  'pager.newer': 'Plus récents',
  'pager.older': 'Plus anciens',
  'pager.before': 'Page précédente',
  'pager.after': 'Page suivante',
  'archive.label': 'Tous les strips',
  'archive.title': 'Archives',
  'archive.lead': 'Tous les strips, mois par mois.',
  'archive.description': (stories) =>
    stories < 2 ? 'Le strip des archives.' : `Les ${stories} strips des archives, mois par mois.`,
  'archive.year.title': (year) => year,
  'archive.months': 'Mois précédent et suivant',
  'archive.newerMonth': (month) => `Mois suivant : ${small(month)}`,
  'archive.olderMonth': (month) => `Mois précédent : ${small(month)}`,
  'archive.byTopic.title': 'Par thème',
  'month.title': (year, month) => `${monthName(month)} ${year}`,
  'month.name': monthName,
  'month.lead': (month) => `Tout ce qui a paru en ${small(month)}, du plus récent au plus ancien.`,
  'strips.title': 'Rien que les strips',
  'strips.lead': 'Tous les strips en entier, du plus récent au plus ancien. L’explication est à un clic.',
  'strips.ways': 'Aller à',
  'strips.first': 'Le premier strip',
  'strips.latest': 'Le dernier strip',
  'strips.random': 'Un strip au hasard',
  'topics.label': 'Par thème',
  'topics.count': (topics) => counted(topics, 'thème', 'thèmes'),
  'topics.title': 'Thèmes',
  'topics.lead': 'Les sujets qui reviennent, et tout ce que nous en avons raconté.',
  'topics.newest': 'Le plus récent :',
  'topics.others.title': 'Autres thèmes',
  'topic.label': 'Thème',
  'topic.soFar.title': 'Les épisodes précédents',
  'topic.earlier': (stories) => counted(stories, 'strip plus ancien', 'strips plus anciens'),
  'person.label': 'Auteur',
} as const satisfies Translated<typeof english>
