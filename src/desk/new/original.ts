/** The first edition of a new story: every key, every section, and after each ¶ what belongs there. */
import { prose } from '../../languages/prose.ts'
import { wordsWithin } from '../../messages/editor-words.ts'
import { sectionName } from '../../reading/body/section-names.ts'
import { unwritten } from '../../reading/unwritten.ts'
import type { SectionKind } from '../../stories/story.ts'
import { morningOf } from '../days.ts'
import { originalComic } from './original-comic.ts'
import type { OriginalRequest } from './request.ts'
import { comment, gap, scalar } from './yaml-lines.ts'

interface Facts {
  /** YYYY-MM-DD. */
  readonly published: string
  /** YYYY-MM-DD. */
  readonly today: string
  readonly topics: readonly string[]
}

export const originalText = (request: OriginalRequest, facts: Facts): string =>
  ['---', ...frontmatter(request, facts), '---', '', ...body(request), ''].join('\n')

function frontmatter(
  { slug, lang, topic, author, panels, text, art, unasked }: OriginalRequest,
  { published, today, topics }: Facts,
): string[] {
  const words = wordsWithin(lang).hints
  const made = panels === 'art' ? art : 'drawn-by-script'
  const isUnseen = unasked.includes('text') || (panels === 'art' && unasked.includes('art'))
  const authorHint = unasked.includes('author') ? `${unwritten} ${words.unasked.author}` : words.author
  const madeHint = isUnseen ? `${unwritten} ${words.unasked.disclosure}` : words.disclosure
  return [
    comment(words.head),
    `draft: true ${comment(words.draft)}`,
    `title: ${gap(words.title)}`,
    `summary: ${gap(words.summary)}`,
    `topic: ${scalar(topic)} ${comment(`${words.topic} ${topics.join(', ')}`)}`,
    `published: ${published} ${comment(`${words.published} ${morningOf(published)}`)}`,
    `author: ${scalar(author)} ${comment(authorHint)}`,
    `disclosure: { text: ${text}, art: ${made} } ${comment(madeHint)}`,
    'takeaways:',
    ...words.takeaways.map((hint) => `  - ${gap(hint)}`),
    ...originalComic(lang, panels),
    'sources:',
    `  - title: ${gap(words.sourceTitle)}`,
    `    publisher: ${gap(words.publisher)}`,
    `    url: https://example.com/ ${comment(`${unwritten} ${words.url}`)}`,
    `    date: ${today} ${comment(`${unwritten} ${words.date}`)}`,
    `    kind: primary ${comment(words.kind)}`,
    'glossary:',
    `  - id: ${termOf(slug)} ${comment(`${unwritten} ${words.id}`)}`,
    `    term: ${gap(words.term)}`,
    ...(prose(lang).reading ? [`    reading: よみ ${comment(`${unwritten} ${words.reading}`)}`] : []),
    `    meaning: ${gap(words.meaning)}`,
  ]
}

/** One that no other story has: the same term has the same name everywhere. */
const termOf = (slug: string): string => `${slug}-term`

/** Blocks of Markdown, with an empty line between them. */
function body({ slug, lang }: OriginalRequest): string[] {
  const words = wordsWithin(lang).hints
  const heading = (kind: SectionKind): string => `## ${sectionName(kind, lang)}`
  const paragraph = (hint: string): string => `${unwritten} ${hint}`
  const twice = (marks: readonly [string, string], hint: string): string =>
    marks.map((mark) => `${mark} ${paragraph(hint)}`).join('\n')
  const blocks = [
    heading('breakdown'),
    ...words.headings.flatMap((name, index) => [
      `### ${paragraph(name)}`,
      paragraph((words.breakdown[index] ?? '').replace('first-term', termOf(slug))),
    ]),
    `<Note title="${words.note}">`,
    paragraph(words.noteText),
    '</Note>',
    heading('significance'),
    paragraph(words.significance),
    table(words.table),
    heading('impact'),
    paragraph(words.impact),
    '<Unknown>',
    paragraph(words.unknown),
    '</Unknown>',
    heading('points'),
    twice(['-', '-'], words.point),
    heading('try'),
    twice(['1.', '2.'], words.step),
    heading('summary'),
    paragraph(words.summaryText),
    heading('matters'),
    paragraph(words.matters),
  ]
  return [blocks.join('\n\n')]
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const marked = (cells: readonly string[]): string => line(cells.map((cell) => `${unwritten} ${cell}`))
  return [marked(head), `|${'---|'.repeat(head.length)}`, ...rows.map(marked)].join('\n')
}
