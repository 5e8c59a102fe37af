/** Places in a chapter that a link may lead to: those that the page of the story has. */
import type { Edition } from '../stories/story.ts'

export const anchorsOf = ({ sections, glossary, corrections, comic }: Edition): ReadonlySet<string> =>
  new Set([
    ...comic.panels.map((_, index) => `panel-${index + 1}`),
    'takeaways',
    ...sections.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]),
    ...(corrections.length > 0 ? ['corrections'] : []),
    'sources',
    ...glossary.map(({ id }) => `term-${id}`),
    'made',
  ])
