/**
 * What is kept has a name that stands for all that it is made of. This reads every caller of the cache from the source,
 * follows what it imports as the compiler does, and fails where a name forgets a file, a package, a font, a picture or a
 * setting. Who keeps something new finds its file in the first list, or in a message of the others.
 */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import ts from 'typescript'
import { codeOf } from '../../../src/disk/code.ts'
import { callsOf, closureOf, importsOf, nodesOf, resolved, sourceOf } from './runtime-imports.ts'

const files = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/'))

/** Everything that writes into the cache, or names a file of it. */
const doors = ['cacheFile', 'readOrMake', 'makeOnce', 'keptOrMade', 'keep', 'plainFile', 'keptDrawing']
const callers = files
  .filter((file) => file !== 'src/cache.ts' && !file.startsWith('src/client/'))
  .filter((file) => callsOf(file, doors).length > 0)

/** Those who are handed the name of a file, or keep what needs none: why. */
const withoutKey: Readonly<Record<string, string>> = {
  'src/comic/kept-drawing.ts': 'is handed a key by drawn-file.ts and overlay-file.ts',
  'src/desk/review/pictures.ts': 'asks for artefacts by the files that they name',
  'src/desk/unexpected.ts': 'writes reports, which nobody reads as results',
  'src/emit/compiled.ts': 'is named after every file of the engine',
  'src/emit/ledger.ts': 'knows each file by its size, time and number, and by the key of whoever made it',
  'src/emit/serve.ts': 'asks for artefacts by the files that they name',
  'src/emit/write.ts': 'asks for artefacts by the files that they name',
  'src/reading/library/digests.ts': 'knows each file by its size, times and number',
}
const keepers = callers.filter((file) => !(file in withoutKey))

/** What is handed to somebody as a function, and so imported by nobody who keeps it. */
const handedIn: Readonly<Record<string, readonly string[]>> = {
  'src/card/thumb.ts': ['src/picture/bytes.ts'],
  'src/emit/artefacts.ts': ['src/picture/bytes.ts'],
  'src/emit/gallery-file.ts': ['src/emit/gallery.ts'],
}

/** The text of whoever makes a key, with the functions of other files that it asks for a part of it. */
function keyText(file: string): string {
  const asked = callsOf(file, namesIn(file)).map(({ expression }) => expression.getText())
  const others = nodesOf(file)
    .filter(ts.isImportDeclaration)
    .flatMap((node) => (ts.isStringLiteral(node.moduleSpecifier) ? [node.moduleSpecifier.text] : []))
    .filter((name) => name.startsWith('.'))
    .flatMap((name) => [...functionsOf(resolved(file, name))])
    .filter(([name]) => asked.includes(name))
  return [readFileSync(file, 'utf8'), ...others.map(([, text]) => text)].join('\n')
}

const namesIn = (file: string): readonly string[] =>
  [
    ...new Set(
      nodesOf(file)
        .filter(ts.isIdentifier)
        .map(({ text }) => text),
    ),
  ].filter((name) => /(Hash|Key)$/.test(name))

/** Functions of a file by their names. */
const functionsOf = (file: string): ReadonlyMap<string, string> =>
  new Map(
    sourceOf(file).statements.flatMap((statement): [string, string][] => {
      if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? '', statement.getText()]]
      if (!ts.isVariableStatement(statement)) return []
      return statement.declarationList.declarations.map((one) => [one.name.getText(), statement.getText()])
    }),
  )

/** Files whose code a key stands for. */
const entriesOf = (file: string): readonly string[] =>
  [...keyText(file).matchAll(/codeHash\(([^)]*)\)/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name),
  )

test('whoever uses the cache makes a key, or is known for what it does without', () => {
  assert.deepEqual(
    Object.keys(withoutKey).filter((file) => !callers.includes(file)),
    [],
  )
  assert.deepEqual(
    keepers.filter((file) => entriesOf(file).length === 0),
    [],
  )
  assert.ok(keepers.length > 12, keepers.join())
})

for (const file of keepers) {
  const needed = closureOf(file, ...(handedIn[file] ?? []))

  test(`what ${file} keeps is named after all the code that runs for it`, () => {
    const known = codeOf(...entriesOf(file))
    assert.deepEqual(
      [...needed].filter((one) => !known.files.includes(one)),
      [],
    )
    const packages = [...needed].filter((one) => one.endsWith('.ts')).flatMap(importsOf)
    assert.deepEqual(
      packages
        .filter((name) => !/^(\.|node:)/.test(name))
        .filter((name) => !known.packages.some((one) => name === one || name.startsWith(`${one}/`))),
      [],
    )
  })

  test(`what ${file} keeps is named after all that its code reads from outside`, () => {
    const text = keyText(file)
    const forgotten = [...needed].flatMap((one) => {
      if (!one.endsWith('.ts') || !readsOutside(one)) return []
      const sign = outside[one]
      if (sign === undefined) return [`${one} reads something: add it to a key, and its sign to \`outside\``]
      return sign === null || sign.test(text) || byName.test(text) ? [] : [`${one}: no ${sign} in the key`]
    })
    assert.deepEqual(forgotten, [])
  })
}

test('the guard itself sees files, settings of the process and what depends on where it runs', () => {
  assert.ok(
    readsOutside('src/picture/file.ts') && readsOutside('src/site.ts') && readsOutside('src/fonts/faces.ts'),
  )
  assert.ok(!readsOutside('src/comic/panel/panel.ts') && !readsOutside('src/lettering/block.ts'))
})

/** Files, the environment, addresses, modules by a name that is reckoned. `Intl` is in every fingerprint of code. */
function readsOutside(file: string): boolean {
  if (importsOf(file).some((name) => /^node:(fs|os|child_process)/.test(name))) return true
  return nodesOf(file).some((node) => {
    if (ts.isPropertyAccessExpression(node)) return outsiders.test(node.getText())
    if (!ts.isCallExpression(node)) return false
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword
    return isImport ? !ts.isStringLiteral(node.arguments[0] ?? node) : asking.test(node.expression.getText())
  })
}
const outsiders = /^(process\.(env|versions?|cwd|platform)|site\.address|import\.meta\.\w+)$/
const asking = /^(sourceText|faceBytes|source|process\.cwd)$/

/** The name of another thing that is kept, or of a picture, stands for all that went into it. */
const byName = /\.\.\.names\b|basename\(file\)|\blayer\.name\b/

/**
 * Who reads from outside, and the sign by which a key shows that it carries it. Null where nothing that is kept is made
 * of it: where the cache itself lies, whose turn it is, the language of messages; the settings of the site, its cast and
 * its drawings are in the fingerprint of all code that imports them.
 */
const outside: Readonly<Record<string, RegExp | null>> = {
  'src/cache.ts': null,
  'src/disk/around.ts': null,
  'src/disk/cache-folder.ts': null,
  'src/disk/code.ts': null,
  'src/emit/play.ts': /programHash\(/,
  'src/desk/draft/memory.ts': /stampOf\(/,
  'src/disk/files-below.ts': null,
  'src/disk/stamp.ts': null,
  'src/disk/lock.ts': null,
  'src/disk/own-folder.ts': null,
  'src/disk/places.ts': null,
  'src/disk/real-place.ts': null,
  'src/messages/editor-locale.ts': null,
  'src/site.ts': null,
  'src/site/own-files.ts': null,
  'src/urls/paths.ts': /\baddress\b|codeHash\('src\/(emit|card\/card)/,
  'src/fonts/faces.ts': /\bfaces?Hash\(/,
  'src/fonts/subset.ts': /\bfaces?Hash\(|recipeKey\(/,
  'src/lettering/font.ts': /\bfacesHash\(/,
  'src/card/card.ts': /fingerprint\(svg/,
  'src/card/art-cut.ts': /\bartKey\(|picture\.key/,
  'src/picture/bytes.ts': /\bartKey\(|picture\.key/,
  'src/picture/file.ts': /folderDigest\(/,
  'src/reading/folder.ts': /folderDigest\(/,
  'src/reading/library/folder-files.ts': /folderDigest\(/,
  'src/reading/library/owner-pages.ts': /, bytes\)/,
  'src/reading/library/read-folders.ts': /package-lock\.json/,
  'src/emit/own-style.ts': /fingerprint\(bytes/,
  'src/emit/search-index.ts': /process\.version/,
  'src/desk/comic-cost.ts': /process\.version/,
}
