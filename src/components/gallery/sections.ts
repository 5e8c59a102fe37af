/** The parts of the gallery, in the order of the page. The names are anchors. */
export const sections = [
  'lesson',
  'cast',
  'expressions',
  'poses',
  'views',
  'marks',
  'places',
  'scenes',
  'shots',
  'effects',
  'props',
  'balloons',
  'scripts',
] as const

export type SectionKey = (typeof sections)[number]
