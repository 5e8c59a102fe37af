/**
 * `npm run bench:panels -- 5000`: so many panels by chance, half of them in each language, looked at twice: by the lint
 * and by a second opinion. Prints how many faults were seen, and which of them the lint does not report (there should be none).
 */

import { exampleComic } from '../src/reading/script/example.ts'
import { judged, kinds, untold } from '../tests/fuzz/panel-judge.ts'
import { locales } from '../tests/site-languages.ts'
import { randomComic } from '../tests/unit/comic/random-comic.ts'

const [count = '1000', first = '1'] = process.argv.slice(2).filter((word) => word !== '--')
const wanted = Number(count)
if (!Number.isInteger(wanted) || wanted < 1)
  throw new Error('Type how many, such as: npm run bench:panels -- 5000')

const seen = { tail: 0, face: 0, order: 0, words: 0 }
const silent: string[] = []
const tally = new Map<string, number>()
let panels = 0
for (let seed = Number(first); panels < wanted; seed++) {
  const comics = exampleComic(randomComic(seed), 'en')
  for (const locale of locales)
    for (const [index, panel] of comics[locale].panels.entries()) {
      const verdict = judged(panel, locale)
      if (!verdict || panels >= wanted) continue
      panels++
      for (const kind of kinds) seen[kind] += verdict.seen[kind].length === 0 ? 0 : 1
      for (const rule of new Set(verdict.told)) tally.set(rule, (tally.get(rule) ?? 0) + 1)
      silent.push(...untold(verdict).map((fault) => `${seed}.${locale}.${index + 1}: ${fault}`))
    }
}

console.log(`${panels} panels, both languages.\n\n| panels with a fault of | seen |\n|---|--:|`)
for (const kind of kinds) console.log(`| ${kind} | ${seen[kind]} |`)
console.log('\n| told by the lint | panels |\n|---|--:|')
for (const [rule, number] of [...tally].toSorted((a, b) => b[1] - a[1]))
  console.log(`| ${rule} | ${number} |`)
console.log(`\nFaults not reported: ${silent.length}.`)
for (const fault of silent.slice(0, 40)) console.log(fault)
if (silent.length > 0) process.exitCode = 1
