/** Text of a story or a YAML file → plain data, and the place of every key and value in it. */

import { type Document, isMap, isScalar } from 'yaml'
import type { Localized } from '../../languages/locales.ts'
import type { Path } from '../../messages/path.ts'
import type { Fault, Place, Problem } from '../../problem.ts'
import type { Written } from '../../stories/story.ts'
import { localeOfFile } from '../text/line-joins.ts'
import { stretchesOf } from '../text/written.ts'
import { unreadableAt } from './yaml-depth.ts'
import { readForm } from './yaml-faults.ts'
import { joinFolds, offsetInside, offsetsInside } from './yaml-inside.ts'
import { nodeAt, offsetOf, writtenAt } from './yaml-places.ts'

export interface Frontmatter {
  /** What YAML says; dates stay the strings that were written. */
  readonly data: unknown
  /** Single values of the outermost keys, also where there are problems: enough to name a story by. */
  readonly heads: Readonly<Record<string, string>>
  /**
   * Where a value stands; where it is missing, the nearest thing around it that exists.
   * @param index of a character of the value: where that one stands
   */
  readonly placeOf: (path: Path, index?: number) => Place
  /** Where the characters of a text are; empty where that is not known. */
  readonly writtenOf: (path: Path) => Written
  /** Where a key stands, as opposed to its value. */
  readonly placeOfKey: (path: Path) => Place
  /** How a single value was written, quotes and all; empty where nothing was. */
  readonly writtenAt: (path: Path) => string
  readonly problems: readonly Problem[]
  /** The data as its author meant it, as far as slips of form have a sure mend. */
  readonly meant: () => Meant
}

export interface Meant {
  readonly data: unknown
  /** False where a slip has no mend: what comes after it may be misread. */
  readonly isWhole: boolean
}

/** More than any story needs; YAML compares every key with all others. */
const mostBytes = 100_000

/** Reads the YAML between the two `---` lines at the top of an MDX file. */
export function readFrontmatter(text: string, file: string): Frontmatter | Problem {
  const opening = /^---[ \t]*\n/.exec(text)
  const refuse = (rule: Problem['rule'], what: Localized, cure: Localized): Problem => {
    return { rule, file, line: 1, column: 1, what, cure, severity: 'error' }
  }
  const wide = wideDashes(text)
  if (wide) return { file, severity: 'error', ...wide }
  if (!opening)
    return refuse(
      'no-frontmatter',
      {
        en: 'The file does not begin with frontmatter.',
        ja: 'ファイルが冒頭の設定欄（`---` のあいだ）から始まっていません。',
      },
      {
        en: 'Begin the first line with `---`, then the title and the other facts, then `---` again.',
        ja: '1行目に `---` と書き、題名などの項目を続けて、もう一度 `---` と書いてください。',
      },
    )
  const closing = /\n---[ \t]*(?:\n|$)/.exec(text.slice(opening[0].length - 1))
  if (!closing)
    return refuse(
      'frontmatter-not-closed',
      { en: 'The frontmatter has no end.', ja: '冒頭の設定欄（`---` のあいだ）に終わりがありません。' },
      {
        en: 'Put a line with only `---` below the last line of the frontmatter, above the body.',
        ja: '設定欄の最後の行の下、本文の上に、`---` だけの行を入れてください。',
      },
    )
  const yaml = text.slice(opening[0].length, opening[0].length - 1 + closing.index + 1)
  const bytes = Buffer.byteLength(yaml)
  if (bytes <= mostBytes) return readYaml(yaml, file, 1)
  const [size, most] = [Math.ceil(bytes / 1000), mostBytes / 1000]
  return refuse(
    'too-large',
    {
      en: `The frontmatter has ${size} kB.`,
      ja: `冒頭の設定欄（\`---\` のあいだ）が${size}kBあります。`,
    },
    {
      en: `Shorten it to at most ${most} kB; long text belongs below it.`,
      ja: `${most}kB以下に縮めてください。長い文章は、設定欄の下に書いてください。`,
    },
  )
}

/** A line of other dashes, or of two or four of them, first of the file or where only the end of the frontmatter can be. */
function wideDashes(text: string): (Fault & Place) | null {
  const [first = '', ...rest] = text.split('\n').map((line) => line.trimEnd())
  const isOpen = first === '---'
  const isClosed = rest.includes('---')
  const index = isOpen && !isClosed ? 1 + rest.findIndex((line) => dashes.test(line)) : 0
  const found = index === 0 ? first : (rest[index - 1] ?? '')
  if (found === '---' || !dashes.test(found)) return null
  return {
    line: index + 1,
    column: 1,
    rule: isOpen ? 'frontmatter-not-closed' : 'no-frontmatter',
    what: {
      en: `This line is \`${found}\`, not three half-width hyphens.`,
      ja: `この行は \`${found}\` で、半角のハイフン3つではありません。`,
    },
    cure: { en: 'Write: ---', ja: '`---` と書いてください。' },
  }
}

/** What may be meant for `---`. */
const dashes = /^[-－ー―—–─]{2,10}$/

/**
 * Reads YAML 1.2.
 * @param linesBefore lines of the file above this text, so that places are those of the file
 */
export function readYaml(yaml: string, file: string, linesBefore = 0): Frontmatter {
  const unreadable = unreadableAt(yaml)
  // What no parser should be given is only measured: its lines, not its values.
  const form = readForm(unreadable === null ? yaml : yaml.replace(/[^\n]/g, ' '))
  const { document, lines } = form
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) }
  }
  const faults = unreadable ? [{ offset: unreadable.offset, ...unreadable.fault }] : form.faults
  const source = { yaml, locale: localeOfFile(file) }
  joinFolds(document, source)
  return {
    data: faults.every(({ severity }) => severity === 'warning') ? document.toJS() : undefined,
    heads: headsOf(form.mended),
    placeOf: (path, index) => {
      const inside = index === undefined ? null : offsetInside(nodeAt(document, path), source, index)
      return placeAt(inside ?? offsetOf(document, path, 'value'))
    },
    writtenOf: (path) => stretchesOf(offsetsInside(nodeAt(document, path), source).map(placeAt)),
    placeOfKey: (path) => placeAt(offsetOf(document, path, 'key')),
    writtenAt: (path) => writtenAt(document, path, yaml),
    problems: faults.map(({ offset, ...fault }) => ({
      file,
      ...placeAt(offset),
      severity: 'error',
      ...fault,
    })),
    meant: () => meantBy(form.mended),
  }
}

function meantBy(mended: Document.Parsed): Meant {
  try {
    return { data: mended.toJS(), isWhole: mended.errors.length === 0 }
  } catch {
    // Anchors that lead nowhere or multiply: the library gives up, and their own problem says so.
    return { data: undefined, isWhole: false }
  }
}

const headsOf = ({ contents }: Document.Parsed): Record<string, string> =>
  Object.fromEntries(
    isMap(contents)
      ? contents.items.flatMap(({ key, value }) =>
          isScalar(key) && isScalar(value) && typeof value.value === 'string'
            ? [[String(key.value), value.value]]
            : [],
        )
      : [],
  )
