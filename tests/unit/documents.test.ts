/** What the documents name is there: commands, their options, files, and what links lead to. */
import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { isCommand } from '../../src/desk/commands.ts'
import { editorWords } from '../../src/messages/editor-words.ts'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }

const documents = [
  ...globSync('docs/*.md'),
  ...['README.md', 'CONTRIBUTING.md', 'src/README.md', 'content/README.md', 'content/README.ja.md'],
].map((file) => file.replaceAll('\\', '/'))

/** German is the example of a language that is not there, with French as its model. */
const asFrench = (path: string): string =>
  path.replace('/de/', '/fr/').replace('german', 'french').replace('hafen', 'rade')

const ours = /`((?:src|tests|examples|bin|bench|\.vscode|\.github|\.devcontainer)\/[\w./-]*)`/g

for (const file of documents) {
  const text = readFileSync(file, 'utf8')
  const commands = [...text.matchAll(/(npm run|npx yonkoma|yonkoma\.mjs|`yonkoma) ([\w:-]+)([^`\n|#]*)/g)]

  test(`commands in ${file} are there, with their options`, () => {
    for (const [whole, way, name = '', rest = ''] of commands) {
      assert.ok(way === 'npm run' ? name in scripts : isCommand(name), whole)
      for (const [option] of rest.matchAll(/(?<=\s)--[a-z-]+/g))
        if (isCommand(name) && option !== '--help')
          assert.ok(editorWords('en').helps[name].includes(option), whole)
    }
  })

  test(`files that ${file} names are there, and links lead to one`, () => {
    for (const [, path = ''] of text.matchAll(ours)) assert.ok(existsSync(asFrench(path)), path)
    for (const [, link = ''] of text.matchAll(/\]\((?!https?:|#|story:)([^)#]+)/g))
      assert.ok(existsSync(join(dirname(file), link)), link)
  })
}
