/** The dictionary of scripts, for editors. Headings begin with `gallery.h.`. */
export const gallery = {
  'gallery.name': 'Script gallery',
  'gallery.lead':
    'Comics on this site are drawn from a script. Here is every word a script knows, with what it draws.',
  'gallery.contents': 'On this page',
  'gallery.copy': 'Copy',
  'gallery.copyWords': (snippet: string) => `Copy: ${snippet}`,
  'gallery.copied': 'Copied',
  'gallery.h.lesson': 'A panel in a minute',
  'gallery.note.lesson':
    'Three steps from two lines of talk to a panel with drama. Each picture is drawn from the lines below it.',
  'gallery.lesson.1':
    'Write who says what, in reading order. That is a panel already: whoever speaks first stands on the side that is read first, and faces follow the punctuation.',
  'gallery.lesson.2':
    'Say where it happens and, after each name, how that character looks: place, face, pose and marks, in any order, separated by spaces.',
  'gallery.lesson.3':
    'Save the loud things for the turn: an effect, a sound, fewer words. Finally, “alt” tells readers who cannot see the picture what it shows.',
  'gallery.mirror':
    'Left and right are those of an edition that reads from the left, as English does. A Japanese edition reads from the right, so its stage is mirrored; you stage a panel only once.',
  'gallery.check':
    'A misspelt word is no tragedy: “npm run check” names the line and the word you probably meant.',
  'gallery.h.cast': 'Cast',
  'gallery.note.cast':
    'Up to four in a panel, plus a crowd. The name goes before the colon, under “cast” and “say” alike.',
  'gallery.h.expressions': 'Faces',
  'gallery.note.expressions':
    'One of these after a name under “cast”. Change it in every panel: faces do the acting.',
  'gallery.h.poses': 'Poses',
  'gallery.note.poses':
    'One of these after a name under “cast”. The hand that acts is the one in front, whichever way somebody looks.',
  'gallery.h.views': 'Views',
  'gallery.note.views': 'Which side of a head we see.',
  'gallery.h.marks': 'Marks',
  'gallery.note.marks': 'Signs around a head, as many as you like. One is usually enough.',
  'gallery.h.places': 'Places and sizes',
  'gallery.note.places':
    'Where people and things stand, which way they look and who is in front. Leave them out and everybody finds a place.',
  'gallery.h.scenes': 'Scenes',
  'gallery.note.scenes': 'Where a panel happens. Make one panel in four dark.',
  'gallery.h.shots': 'Shots',
  'gallery.note.shots':
    'Where we see it from. Write none, and one is chosen to suit who is there and what they say. Add @ and a name to “eyes” and “over” to say whose.',
  'gallery.h.effects': 'Effects',
  'gallery.note.effects': 'Behind the cast, over the scene. Add @ and a name to aim it at somebody.',
  'gallery.h.props': 'Things',
  'gallery.note.props':
    'A list; place, height, size and tilt may follow each name. Some things show words of your own, from “labels”.',
  'gallery.h.balloons': 'Balloons and sounds',
  'gallery.note.balloons':
    'Balloons find their places by themselves and never cover a face. At most 60 letters each; two a panel read best.',
  'gallery.h.scripts': 'Whole scripts',
  'gallery.note.scripts':
    'Four panels each, just as they stand in a story’s frontmatter. Copy one and change the words.',
  'gallery.script.guess': 'Nothing but “say”. Everything you see was chosen by the program.',
  'gallery.script.hello': 'A crowd, a dark panel for the turn, and three speakers at the end.',
  'gallery.script.one-line': 'A thought at night, a silent close-up, and a boss who pays for her joke.',
  'gallery.script.hand': 'Written in Japanese first, where the very busy would borrow even a cat’s paw.',
} as const
