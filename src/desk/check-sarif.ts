/**
 * The outcome of a check as SARIF, which GitHub code scanning, editors and review bots read.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
import type { EditorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { rules as en } from '../messages/en/rules/rules.ts'
import { rules as ja } from '../messages/ja/rules/rules.ts'
import { type WrittenProblem, writtenProblem } from '../print-problems.ts'
import { inReadingOrder, type Problem } from '../problem.ts'

/** What of SARIF 2.1.0 is written here. */
export interface Sarif {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly [SarifRun]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  readonly language: EditorLocale
  readonly columnKind: 'utf16CodeUnits'
  readonly results: readonly SarifResult[]
}

interface SarifDriver {
  readonly name: string
  readonly version: string
  /** Of what was found only, in the order of their names. */
  readonly rules: readonly { readonly id: string; readonly shortDescription: Message }[]
}

interface Message {
  readonly text: string
}

interface SarifResult {
  readonly ruleId: string
  /** Place in `rules`, from 0. */
  readonly ruleIndex: number
  readonly level: WrittenProblem['severity']
  readonly message: Message
  readonly locations: readonly [{ readonly physicalLocation: PhysicalLocation }]
}

interface PhysicalLocation {
  /** Relative to the site's root. */
  readonly artifactLocation: { readonly uri: string }
  /** Both from 1. */
  readonly region: { readonly startLine: number; readonly startColumn: number }
}

interface SarifOptions {
  /** Of the engine. */
  readonly version: string
  readonly locale: EditorLocale
}

/** One run with all problems in reading order, in the words of one language. */
export function sarif(problems: readonly Problem[], { version, locale }: SarifOptions): Sarif {
  const ids = [...new Set(problems.map(({ rule }) => rule))].toSorted()
  const sentences = sentencesIn[locale]
  const rules = ids.map((id) => ({ id, shortDescription: { text: sentences.get(id) ?? id } }))
  const { inOneLine } = editorWords(locale).problems
  const results = inReadingOrder(problems).map((problem): SarifResult => {
    const { rule, severity, file, line, column, what, cure } = writtenProblem(problem, locale)
    return {
      ruleId: rule,
      ruleIndex: ids.indexOf(problem.rule),
      level: severity,
      message: { text: inOneLine(what, cure).toWellFormed() },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
    }
  })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Yonkoma', version, rules } },
        language: locale,
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
}

const sentencesIn: Readonly<Record<EditorLocale, ReadonlyMap<string, string>>> = {
  en: new Map(Object.values(en).flatMap((room) => Object.entries(room))),
  ja: new Map(Object.values(ja).flatMap((room) => Object.entries(room))),
}

const uriOf = (file: string): string => file.toWellFormed().split('/').map(encodeURIComponent).join('/')
