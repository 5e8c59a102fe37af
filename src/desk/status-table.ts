/** The report of all stories → what a terminal shows, as wide as it is. */
import { styleText } from 'node:util'
import { houseStyle } from '../languages/house-style.ts'
import type { Locale } from '../languages/locales.ts'
import type { EditorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { site } from '../site.ts'
import { type Column, tableLines, tableWidth, textWidth } from './columns.ts'
import { dayName } from './days.ts'
import type { DeskStory } from './desk-stories.ts'
import type { StatusReport, StatusRow } from './status-report.ts'

export interface Terminal {
  readonly locale: EditorLocale
  /** Columns; Infinity if nobody knows. */
  readonly width: number
  readonly isColoured: boolean
}

export function statusText({ stories, week, timeZone, publishes }: StatusReport, terminal: Terminal): string {
  const words = editorWords(terminal.locale).status
  const list = fittingTable(stories, terminal) ?? stories.flatMap((row) => block(row, terminal))
  return [
    ...list,
    '',
    words.total(stories.length),
    '',
    paint(words.week(timeZone), 'bold', terminal),
    ...weekLines(week, terminal),
    ...(publishes === null ? [] : ['', words.publishes(publishes)]),
    '',
  ].join('\n')
}

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green'

const paint = (text: string, style: Style | null, { isColoured }: Pick<Terminal, 'isColoured'>): string =>
  isColoured && style !== null ? styleText(style, text, { validateStream: false }) : text

const stateStyle: Readonly<Record<DeskStory['state'], Style | null>> = {
  broken: 'red',
  draft: 'yellow',
  scheduled: 'green',
  published: null,
}

/** Left out on narrow terminals, in this order. */
const dispensable = ['balloons', 'comic', 'translated', 'revised'] as const

/** A slug can be cut to this, and not further. */
const leastSlug = 16

/** Null where not even the most important columns fit. */
function fittingTable(rows: readonly StatusRow[], terminal: Terminal): string[] | null {
  for (let left = 0; left <= dispensable.length; left++) {
    const without = new Set<string>(dispensable.slice(0, left))
    const columns = columnsOf(rows, terminal).filter(({ name }) => !without.has(name))
    const slugs = Math.max(...columns.filter(({ name }) => name === 'slug').map(widest))
    const most = slugs - Math.max(0, tableWidth(columns) - terminal.width)
    const isLast = left === dispensable.length
    if (most < slugs && (!isLast || most < leastSlug)) continue
    const fitting = columns.map((column) => (column.name === 'slug' ? { ...column, most } : column))
    return tableLines(fitting, (head) => paint(head, 'dim', terminal))
  }
  return null
}

const widest = ({ head, cells }: Column): number => Math.max(textWidth(head), ...cells.map(textWidth))

interface NamedColumn extends Column {
  readonly name: string
}

function columnsOf(rows: readonly StatusRow[], terminal: Terminal): NamedColumn[] {
  const { heads, states, edition } = editorWords(terminal.locale).status
  const column = (name: keyof typeof heads, cell: (row: StatusRow) => string): NamedColumn => ({
    name,
    head: heads[name],
    cells: rows.map(cell),
  })
  const styled = (style: (row: StatusRow) => Style | null) => (text: string, index: number) => {
    const row = rows[index]
    return row ? paint(text, style(row), terminal) : text
  }
  return [
    { ...column('state', ({ state }) => states[state]), paint: styled(({ state }) => stateStyle[state]) },
    column('slug', ({ slug }) => slug),
    column('published', ({ published }) => published ?? editorWords(terminal.locale).status.unknown),
    column('revised', ({ revised }) => revised ?? ''),
    ...(site.languages.length > 1 ? [column('translated', ({ translated }) => translated ?? '')] : []),
    ...site.languages.map((locale) => ({
      ...column('slug', (row) => editionWords(row, locale, terminal)),
      head: edition(locale, houseStyle(locale).sentenceLength.unit),
    })),
    { ...column('comic', (row) => weightWords(row, terminal)), isRight: true },
    { ...column('balloons', ({ balloons }) => String(balloons ?? '')), isRight: true },
    { ...column('problems', (row) => problemWords(row, terminal.locale)), paint: styled(problemStyle) },
  ]
}

const problemStyle = ({ errors, warnings }: StatusRow): Style | null =>
  errors > 0 ? 'red' : warnings > 0 ? 'yellow' : null

/** Three lines of one story, for terminals that are too narrow for a table. */
function block(row: StatusRow, terminal: Terminal): string[] {
  const { heads, states, edition, unknown, balloons } = editorWords(terminal.locale).status
  const days = [
    row.published ?? unknown,
    ...(['revised', 'translated'] as const).flatMap((name) =>
      row[name] === null ? [] : [`${heads[name]} ${row[name]}`],
    ),
  ]
  const details = [
    ...days,
    ...site.languages.map(
      (locale) =>
        `${edition(locale, houseStyle(locale).sentenceLength.unit)}: ${editionWords(row, locale, terminal)}`,
    ),
    [weightWords(row, terminal), row.balloons === null ? '' : balloons(row.balloons)]
      .filter(Boolean)
      .join(' '),
    problemWords(row, terminal.locale),
  ]
  return [
    `${paint(row.slug, 'bold', terminal)}  ${paint(states[row.state], stateStyle[row.state], terminal)}`,
    ...details.filter((detail) => detail !== '').map((detail) => `  ${detail}`),
  ]
}

function editionWords(row: StatusRow, of: Locale, { locale }: Terminal): string {
  const { missing, minutes, editionStates, unknown } = editorWords(locale).status
  const edition = row.editions[of]
  if (edition === null) return missing
  const size =
    edition.minutes === null || edition.length === null
      ? unknown
      : `${minutes(edition.minutes)} ${edition.length.toLocaleString('en')}`
  return `${size} ${editionStates[edition.state]}`.trimEnd()
}

const weightWords = ({ comicBytes }: StatusRow, { locale }: Terminal): string =>
  comicBytes === null ? '' : editorWords(locale).status.kilobytes(comicBytes)

export function problemWords({ errors, warnings }: StatusRow, locale: EditorLocale): string {
  const words = editorWords(locale).status
  return [errors > 0 ? words.errors(errors) : '', warnings > 0 ? words.warnings(warnings) : '']
    .filter((text) => text !== '')
    .join(words.comma)
}

function weekLines(week: StatusReport['week'], terminal: Terminal): string[] {
  const { states, nothing } = editorWords(terminal.locale).status
  const rows = week.flatMap(({ day, stories }) => {
    const name = dayName(day, terminal.locale)
    if (stories.length === 0) return [{ name, what: paint(nothing, 'dim', terminal) }]
    return stories.map(({ slug, state, hour }, index) => {
      const note = state === 'scheduled' ? '' : `  ${paint(states[state], stateStyle[state], terminal)}`
      return { name: index === 0 ? name : '', what: `${hour}  ${slug}${note}` }
    })
  })
  const width = Math.max(...rows.map(({ name }) => textWidth(name)))
  return rows.map(({ name, what }) => `  ${name}${' '.repeat(width - textWidth(name))}  ${what}`)
}
