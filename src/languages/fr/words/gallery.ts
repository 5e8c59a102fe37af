import type { gallery as english } from '../../en/words/gallery.ts'
import type { Translated } from '../../words.ts'

export const gallery = {
  'gallery.name': 'Catalogue des scénarios',
  'gallery.lead':
    'Les BD de ce site sont dessinées d’après un scénario. Voici tous les mots qu’un scénario connaît, et ce qu’ils dessinent.',
  'gallery.contents': 'Sur cette page',
  'gallery.copy': 'Copier',
  'gallery.copyWords': (snippet) => `Copier : ${snippet}`,
  'gallery.copied': 'Copié',
  'gallery.h.lesson': 'Une case en une minute',
  'gallery.note.lesson':
    'Trois étapes, de deux répliques à une case pleine de tension. Chaque dessin est tiré des lignes placées dessous.',
  'gallery.lesson.1':
    'Écrivez qui dit quoi, dans l’ordre de lecture. C’est déjà une case : celui qui parle en premier se tient du côté qu’on lit d’abord, et les visages suivent la ponctuation.',
  'gallery.lesson.2':
    'Dites où cela se passe et, après chaque nom, à quoi ressemble le personnage : place, visage, pose et signes, dans n’importe quel ordre, séparés par des espaces.',
  'gallery.lesson.3':
    'Gardez les effets bruyants pour le tournant : un effet, un bruit, moins de mots. Enfin, « alt » dit ce que montre la case à ceux qui ne la voient pas.',
  'gallery.mirror':
    'La gauche et la droite sont celles d’une édition qui se lit de gauche à droite. Une édition japonaise se lit depuis la droite : sa scène est inversée comme dans un miroir, et vous ne mettez chaque case en scène qu’une fois.',
  'gallery.check':
    'Un mot mal tapé n’est pas un drame : « npm run check » indique la ligne et le mot que vous vouliez sans doute écrire.',
  'gallery.h.cast': 'Personnages',
  'gallery.note.cast':
    'Jusqu’à quatre par case, plus une foule. Le nom se place avant le deux-points, sous « cast » comme sous « say ».',
  'gallery.h.expressions': 'Visages',
  'gallery.note.expressions':
    'Un seul après chaque nom, sous « cast ». Changez-en à chaque case : ce sont les visages qui jouent.',
  'gallery.h.poses': 'Poses',
  'gallery.note.poses':
    'Une seule après chaque nom, sous « cast ». La main qui agit est celle de devant, où que regarde le personnage.',
  'gallery.h.views': 'Angles',
  'gallery.note.views': 'Le côté de la tête que l’on voit.',
  'gallery.h.marks': 'Signes',
  'gallery.note.marks': 'Des signes autour de la tête, autant que vous en voulez. Un seul suffit souvent.',
  'gallery.h.places': 'Places et tailles',
  'gallery.note.places':
    'Où se tiennent les personnages et les objets, de quel côté ils regardent, qui est devant. Sans précision, chacun trouve sa place.',
  'gallery.h.scenes': 'Décors',
  'gallery.note.scenes': 'Où se passe la case. Une case sur quatre devrait être sombre.',
  'gallery.h.shots': 'Plans',
  'gallery.note.shots':
    'D’où nous regardons. Sans indication, le plan est choisi d’après les personnages et ce qu’ils disent. Ajoutez @ et un nom à « eyes » ou à « over » pour dire de qui il s’agit.',
  'gallery.h.effects': 'Effets',
  'gallery.note.effects':
    'Derrière les personnages, devant le décor. Ajoutez @ et un nom pour viser quelqu’un.',
  'gallery.h.props': 'Objets',
  'gallery.note.props':
    'Une liste ; place, hauteur, taille et inclinaison peuvent suivre chaque nom. Certains objets portent vos propres mots, pris dans « labels ».',
  'gallery.h.balloons': 'Bulles et bruits',
  'gallery.note.balloons':
    'Les bulles trouvent seules leur place et ne couvrent jamais un visage. Au plus 60 caractères chacune ; l’idéal est d’en mettre deux par case.',
  'gallery.h.scripts': 'Scénarios entiers',
  'gallery.note.scripts':
    'Quatre cases chacun, tels qu’ils figurent en tête d’un article. Copiez-en un et changez les mots.',
  'gallery.script.guess': 'Rien que « say ». Tout ce que vous voyez, le programme l’a choisi.',
  'gallery.script.hello': 'Une foule, une case sombre pour le tournant, et trois voix à la fin.',
  'gallery.script.one-line':
    'Une pensée nocturne, un gros plan muet, et une patronne qui paie sa plaisanterie.',
  'gallery.script.hand': 'Écrit d’abord en japonais : débordé, on y emprunterait jusqu’à la patte du chat.',
} as const satisfies Translated<typeof english>
