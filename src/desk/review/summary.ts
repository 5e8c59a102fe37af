/** What a pull request does to the stories, as GitHub shows it below the check. */
import { houseStyle } from '../../languages/house-style.ts'
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { editorWords } from '../../messages/editor-words.ts'
import { summary, writtenProblem } from '../../print-problems.ts'
import type { Problem } from '../../problem.ts'
import { site } from '../../site.ts'
import { titleOf } from '../desk-stories.ts'
import type { StatusEdition, StatusReport, StatusRow } from '../status-report.ts'
import { problemWords } from '../status-table.ts'

export interface Review {
  /** Only the stories that were changed. */
  readonly rows: StatusReport['stories']
  readonly problems: readonly Problem[]
  /** Names of the pictures that lie beside it. */
  readonly pictures: readonly string[]
}

/** Markdown. */
export function reviewSummary({ rows, problems, pictures }: Review, locale: EditorLocale): string {
  const say = editorWords(locale).review
  const table = rows.length === 0 ? [say.nothing] : [head(locale), ...rows.map((row) => line(row, locale))]
  const list = problems
    .map((problem) => writtenProblem(problem, locale))
    .map(
      ({ file, line: at, column, severity, what, cure }) =>
        `- ${severity === 'error' ? '🔴' : '🟡'} \`${file}:${at}:${column}\` ${escaped(what)} ${escaped(cure)}`,
    )
  return [
    `## ${say.title}`,
    '',
    ...table,
    '',
    summary(problems, locale),
    ...(list.length > 0 ? ['', ...list] : []),
    '',
    pictures.length > 0 ? say.pictures(pictures.length) : say.noPictures,
    '',
  ].join('\n')
}

function head(locale: EditorLocale): string {
  const { heads, edition } = editorWords(locale).status
  const names = [
    heads.slug,
    heads.state,
    heads.published,
    ...site.languages.map((of) => edition(of, houseStyle(of).sentenceLength.unit)),
    heads.comic,
  ]
  const cells = [...names, heads.balloons, heads.problems]
  return `| ${cells.join(' | ')} |\n|${cells.map(() => '---').join('|')}|`
}

function line(row: StatusRow, locale: EditorLocale): string {
  const { states, unknown, kilobytes } = editorWords(locale).status
  const cells = [
    `**${escaped(titleOf(row, locale))}**<br>\`${row.slug}\``,
    states[row.state],
    row.published ?? unknown,
    ...site.languages.map((of) => editionCell(row.editions[of], locale)),
    row.comicBytes === null ? '' : kilobytes(row.comicBytes),
    row.balloons === null ? '' : String(row.balloons),
    problemWords(row, locale),
  ]
  return `| ${cells.join(' | ')} |`
}

function editionCell(edition: StatusEdition | null, locale: EditorLocale): string {
  const { missing, unknown, editionStates } = editorWords(locale).status
  if (edition === null) return missing
  return `${edition.length?.toLocaleString('en') ?? unknown} ${editionStates[edition.state]}`.trimEnd()
}

/** What an author wrote must stay words: no table cell, no link, no HTML. */
const escaped = (text: string): string => text.replace(/[\\|<>[\]*_~`&]/g, '\\$&').replaceAll('\n', ' ')
