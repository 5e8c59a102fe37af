/** What is kept is named after all the code that makes it: no key can forget a file. */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { codeHash, codeOf, packageVersion } from '../../../src/disk/code.ts'

const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'))

/** What a file imports when it runs, as the compiler reads it. */
function importsOf(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const isType =
      (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
      (ts.isExportDeclaration(node) && node.isTypeOnly)
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && !isType) add(node.moduleSpecifier)
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0])
    ts.forEachChild(node, visit)
  }
  const add = (name: ts.Node | undefined): void => {
    if (name && ts.isStringLiteral(name)) found.push(name.text)
  }
  visit(source)
  return found
}

test('every import of every file is followed, as the compiler sees them', () => {
  const forgotten = files.flatMap((file) => {
    const { files: followed, packages } = codeOf(file)
    return importsOf(file)
      .filter((name) => !/^(node|astro|virtual):/.test(name))
      .filter((name) =>
        name.startsWith('.')
          ? !followed.includes(join(dirname(file), name).replaceAll('\\', '/'))
          : !packages.some((known) => name === known || name.startsWith(`${known}/`)),
      )
      .map((name) => `${file}: ${name}`)
  })
  assert.deepEqual(forgotten, [])
})

/** Who names something that is kept: the name of its own file has to be among those whose code it stands for. */
const keepers = files.filter((file) => /\b(cacheFile|keptDrawing)\(/.test(readFileSync(file, 'utf8')))
/** Where what is kept lies, what is known by its date and size, drawings whose keys are made elsewhere, and reports. */
const others = [
  'src/cache.ts',
  'src/reading/library/digests.ts',
  'src/comic/kept-drawing.ts',
  'src/desk/unexpected.ts',
]
const makers: Readonly<Record<string, string>> = {
  'src/comic/overlay-file.ts': 'src/comic/drawn-file.ts',
  'src/fonts/subset.ts': 'src/fonts/recipe.ts',
}

for (const file of keepers.filter((name) => !others.includes(name)))
  test(`what ${file} keeps is named after its own code and all that it imports`, () => {
    const text = readFileSync(makers[file] ?? file, 'utf8')
    const named = [...text.matchAll(/codeHash\(([^)]*)\)/g)].flatMap(([, names = '']) => names.split(/,\s*/))
    assert.ok(named.includes(`'${file}'`), named.join())
  })

test('a picture that is handed in as a function counts as well', () => {
  for (const file of ['src/card/thumb.ts', 'src/emit/artefacts.ts'])
    assert.match(readFileSync(file, 'utf8'), /codeHash\('[^']+', 'src\/picture\/bytes\.ts'\)/)
  assert.ok(codeOf('src/card/art-cut.ts').files.includes('src/comic/panel/art-places.ts'))
  assert.ok(codeOf('src/picture/bytes.ts').packages.includes('sharp'))
})

test('a hash is the same each time, and another one for other code', () => {
  assert.equal(codeHash('src/problem.ts'), codeHash('src/problem.ts'))
  assert.notEqual(codeHash('src/problem.ts'), codeHash('src/card/icon.ts'))
  assert.match(packageVersion('sharp'), /^\d+\.\d+\.\d+/)
})
