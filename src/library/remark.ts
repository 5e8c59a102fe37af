/** `yonkoma/remark`: a plugin of remark that draws what a block of code in the language `yonkoma` says. */
import type { ElementContent, Properties } from 'hast'
import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { editorLocale } from '../messages/editor-locale.ts'
import { stripWords } from '../messages/strip-words.ts'
import {
  isError,
  type StripInPage,
  type StripOptions,
  type StripProblem,
  sentence,
  stripInPage,
} from './strip-in-page.ts'

export type { StripOptions }

/**
 * Every block becomes a figure with four pictures and their words. What is wrong with a script is a message at its line of
 * the file; if anything cannot be drawn, the file fails once all of its strips were read.
 * @param options of every strip; `language` and `layout` may be written after `yonkoma` as well: `language=ja`
 */
// biome-ignore lint/style/noDefaultExport: as plugins of remark are imported
export default function remarkYonkoma(options: StripOptions = {}) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const found: Code[] = []
    visit(tree, 'code', (node) => {
      if (node.lang === 'yonkoma') found.push(node)
    })
    const all = await Promise.all(found.map((node) => drawn(node, options)))
    for (const [index, node] of found.entries()) replace(node, all[index]?.element ?? null)
    tell(
      file,
      all.flatMap(({ problems }) => problems),
    )
  }
}

async function drawn(node: Code, options: StripOptions): Promise<StripInPage> {
  const { known, strange } = writtenIn(node.meta ?? '')
  const words = stripWords(editorLocale())
  const { line = 1, column = 1 } = node.position?.start ?? {}
  if (strange !== undefined) {
    const [what, cure] = words.option(strange)
    return {
      element: null,
      problems: [{ line, column, severity: 'error', rule: 'strip-options', what, cure }],
    }
  }
  const { element, problems } = await stripInPage(node.value, { ...options, ...known })
  const inFile = (problem: StripProblem): StripProblem => {
    const isOfBlock = problem.rule === 'strip-options'
    return {
      ...problem,
      line: problem.line + (isOfBlock ? line - 1 : line),
      column: problem.column + column - 1,
    }
  }
  return { element, problems: problems.map(inFile) }
}

/** `language=ja layout=column`, in any order; whether the values can be is judged with the script. */
function writtenIn(meta: string): { readonly known: StripOptions; readonly strange: string | undefined } {
  const parts = meta.split(/\s+/).filter((part) => part !== '')
  const strange = parts.find((part) => !/^(?:language|layout)=./.test(part))
  const pairs = parts.map((part) =>
    part.split(/=(.*)/s, 2).map((side) => side.replace(/^(["'])(.*)\1$/, '$2')),
  )
  return { known: Object.fromEntries(pairs), strange }
}

/** Another kind of node, so that nobody after us takes it for code. */
function replace(node: Code, element: StripInPage['element']): void {
  if (!element) return
  const { tagName, properties, children } = element
  const data = { hName: tagName, hProperties: properties, hChildren: children }
  const { position } = node
  for (const key of Object.keys(node)) delete (node as unknown as Record<string, unknown>)[key]
  Object.assign(node, { type: 'yonkomaStrip', children: [], data, position } satisfies StripNode)
}

interface StripNode {
  readonly type: 'yonkomaStrip'
  readonly children: readonly never[]
  readonly data: {
    readonly hName: string
    readonly hProperties: Properties
    readonly hChildren: ElementContent[]
  }
  readonly position: Code['position']
}

/** Whoever fails says everything that has to be mended: not all who build pages print messages. */
function tell(file: VFile, problems: readonly StripProblem[]): void {
  const errors = problems.filter(isError)
  const [only, ...others] = errors
  for (const problem of problems) if (problem !== only) file.message(...messageOf(problem))
  if (!only) return
  const [reason, options] = messageOf(only)
  file.fail([reason, ...others.map(sentence)].join('\n'), options)
}

const messageOf = ({ line, column, rule, what, cure }: StripProblem) =>
  [`${what} ${cure}`.trimEnd(), { place: { line, column }, source: 'yonkoma', ruleId: rule }] as const
