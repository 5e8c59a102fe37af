/** The source as the compiler reads it. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const sources = new Map<string, ts.SourceFile>()

export function sourceOf(file: string): ts.SourceFile {
  const known = sources.get(file)
  if (known) return known
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  sources.set(file, source)
  return source
}

/** Every node of a file, from outside in. */
export function nodesOf(file: string): readonly ts.Node[] {
  const found: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(sourceOf(file))
  return found
}

/** What a file imports when it runs: types alone are left out. */
export const importsOf = (file: string): readonly string[] =>
  nodesOf(file).flatMap((node) => {
    const name = importedBy(node)
    return name && ts.isStringLiteral(name) ? [name.text] : []
  })

function importedBy(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node))
    return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? undefined : node.moduleSpecifier
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isImport ? node.arguments[0] : undefined
}

/** A file and all of ours that runs when it does. */
export function closureOf(...files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files)
  for (const file of found)
    if (file.endsWith('.ts'))
      for (const name of importsOf(file)) if (name.startsWith('.')) found.add(resolved(file, name))
  return found
}

export const resolved = (from: string, to: string): string => join(dirname(from), to).replaceAll('\\', '/')

/** Calls of functions by one of these names: `cacheFile(…)`. */
export const callsOf = (file: string, names: readonly string[]): readonly ts.CallExpression[] =>
  nodesOf(file)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => ts.isIdentifier(expression) && names.includes(expression.text))
