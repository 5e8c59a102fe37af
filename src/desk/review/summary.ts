/** What a pull request does to the stories, as GitHub shows it below the check. */
import { type Locale, type Localized, locales } from '../../languages/locales.ts'
import { summary } from '../../print-problems.ts'
import type { Problem } from '../../problem.ts'
import type { StatusEdition, StatusReport, StatusRow } from '../status-report.ts'
import { statusWords } from '../status-words.ts'

export interface Review {
  /** Only the stories that were changed. */
  readonly rows: StatusReport['stories']
  /** By slug. */
  readonly titles: ReadonlyMap<string, Localized>
  readonly problems: readonly Problem[]
  /** Names of the pictures that lie beside it. */
  readonly pictures: readonly string[]
}

/** Markdown. */
export function reviewSummary({ rows, titles, problems, pictures }: Review, locale: Locale): string {
  const say = words[locale]
  const table =
    rows.length === 0 ? [say.nothing] : [head(locale), ...rows.map((row) => line(row, titles, locale))]
  const list = problems.map(
    ({ file, line: at, column, severity, what, cure }) =>
      `- ${severity === 'error' ? '🔴' : '🟡'} \`${file}:${at}:${column}\` ${escaped(what[locale])} ${escaped(cure[locale])}`,
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

function head(locale: Locale): string {
  const { heads } = statusWords[locale]
  const names = [heads.slug, heads.state, heads.published, ...locales.map((of) => heads[of]), heads.comic]
  const cells = [...names, heads.balloons, heads.problems]
  return `| ${cells.join(' | ')} |\n|${cells.map(() => '---').join('|')}|`
}

function line(row: StatusRow, titles: Review['titles'], locale: Locale): string {
  const { states, unknown, kilobytes, errors, warnings } = statusWords[locale]
  const title = titles.get(row.slug)?.[locale] || titles.get(row.slug)?.en || titles.get(row.slug)?.ja || ''
  const cells = [
    `**${escaped(title)}**<br>\`${row.slug}\``,
    states[row.state],
    row.published ?? unknown,
    ...locales.map((of) => editionCell(row.editions[of], locale)),
    row.comicBytes === null ? '' : kilobytes((row.comicBytes / 1000).toFixed(1)),
    row.balloons === null ? '' : String(row.balloons),
    [row.errors > 0 ? errors(row.errors) : '', row.warnings > 0 ? warnings(row.warnings) : '']
      .filter((text) => text !== '')
      .join(' '),
  ]
  return `| ${cells.join(' | ')} |`
}

function editionCell(edition: StatusEdition | null, locale: Locale): string {
  const { missing, unknown, editionStates } = statusWords[locale]
  if (edition === null) return missing
  return `${edition.length?.toLocaleString('en') ?? unknown} ${editionStates[edition.state]}`.trimEnd()
}

/** What an author wrote must stay words: no table cell, no link, no HTML. */
const escaped = (text: string): string => text.replace(/[\\|<>[\]*_~`&]/g, '\\$&').replaceAll('\n', ' ')

interface SummaryWords {
  readonly title: string
  readonly nothing: string
  readonly pictures: (count: number) => string
  readonly noPictures: string
}

const words: Localized<SummaryWords> = {
  en: {
    title: 'Stories of this change',
    nothing: 'No story was changed.',
    pictures: (count) =>
      `The strips and cards, ${count} pictures, are in the artefact \`strips\` of this run: look at each before you merge.`,
    noPictures: 'There is nothing to be drawn: no story was changed, or those that were have errors.',
  },
  ja: {
    title: 'この変更に含まれる記事',
    nothing: '変更された記事はありません。',
    pictures: (count) =>
      `4コマとカードの画像${count}枚が、この実行の成果物 \`strips\` にあります。マージする前に、すべて確かめてください。`,
    noPictures: '描く画像はありません。変更された記事がないか、誤りのある記事だけです。',
  },
}
