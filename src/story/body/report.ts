/** Reporting a fault at a node of the Markdown tree. */
import type { Node } from 'unist'
import type { Problem } from '../../problem.ts'

export interface NodeFault {
  readonly rule: string
  readonly what: string
  readonly cure: string
}

/** Collects problems of one body; places are those of the file. */
export interface Reporter {
  readonly file: string
  readonly problems: Problem[]
}

export function report(reporter: Reporter, node: Node, fault: NodeFault): void {
  const start = node.position?.start
  reporter.problems.push({
    file: reporter.file,
    line: start?.line ?? 1,
    column: start?.column ?? 1,
    severity: 'error',
    ...fault,
  })
}
