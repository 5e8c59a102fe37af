/** `yonkoma upgrade`: says what is new since the site was last upgraded, and moves its files forward. Nothing is lost. */
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { engineFile, engineRoot, siteRoot } from '../disk/places.ts'
import { realPlace } from '../disk/real-place.ts'
import { editorLocale } from '../messages/editor-locale.ts'
import { editorWords } from '../messages/editor-words.ts'
import { readTyped, refuseWords, WrongUsage } from './command-line.ts'
import { begunUpgrade, carryOut, type Upgrade } from './upgrade/carry-out.ts'
import { planUpgrade } from './upgrade/plan.ts'
import { shownChanges } from './upgrade/shown.ts'
import { engineVersion, isLater, newsSince, versionOf } from './upgrade/version.ts'

const typed = readTyped(process.argv.slice(2), ['dry-run'])
refuseWords(typed.words)
if (realPlace(engineRoot) === realPlace(siteRoot)) throw new WrongUsage(({ upgrade }) => upgrade.isEngine)
const isDry = typed.flags['dry-run']
const words = editorWords(typed.locale ?? editorLocale())
const say = words.upgrade
const print = (text: string): void => void process.stdout.write(text)

const begun = begunUpgrade(siteRoot)
if (begun === null) await start()
else {
  print(say.wasStopped)
  print(shownChanges(begun.changes, words))
  finish(begun)
}

async function start(): Promise<void> {
  const [from, version] = [versionOf(siteRoot), engineVersion()]
  if (isLater(from, version)) throw new WrongUsage(({ upgrade }) => upgrade.isOlder(from, version))
  const plan = await planUpgrade(siteRoot)
  if ('faults' in plan) return refuse(plan.faults.map((fault) => `${fault(words)}\n`).join(''))
  if (plan.upgrade.changes.length === 0) return print(say.isCurrent(version))
  print(say.versions(from, version, newsSince(from, readFileSync(engineFile('CHANGELOG.md'), 'utf8'))))
  for (const step of plan.steps) {
    print(say.does(step.version, step.name, say.migrations[step.name]))
    for (const note of step.notes) print(note(words))
  }
  if (plan.stay.length > 0) print(say.stay(plan.stay))
  print(shownChanges(plan.upgrade.changes, words))
  if (plan.atRisk.length > 0) refuse(say.uncommitted(plan.atRisk))
  else finish(plan.upgrade)
}

function finish(upgrade: Upgrade): void {
  if (isDry) return print(say.dryRun)
  const left = carryOut(siteRoot, upgrade)
  const isChanged = upgrade.changes.some(({ before }) => before !== null)
  const saved = upgrade.copies === null ? say.inGit : say.inCopies(upgrade.copies)
  print(`${say.done}${isChanged ? saved : ''}${next(upgrade.version)}`)
  if (left.length > 0) refuse(say.left(left))
}

/** Sources are no package yet that a site could install. */
function next(version: string): string {
  return existsSync(engineFile('bin')) ? say.nextPack(relative(siteRoot, engineRoot), version) : say.next
}

function refuse(text: string): void {
  process.stderr.write(text)
  process.exitCode = 1
}
