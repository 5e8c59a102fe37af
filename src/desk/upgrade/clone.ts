/** From a clone of Yonkoma's repository, with a site in it, to a site of its own beside the engine. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { engineFile } from '../../disk/places.ts'
import { ownScripts } from '../init/package-json.ts'
import { exampleStory, siteFiles } from '../init/site-files.ts'
import { cameWithClone } from './came-with.ts'
import { type Change, change, fingerprintAt, fingerprintOf, type Why } from './change.ts'
import { type CloneFiles, cameStories, cloneFiles, slugOf } from './clone-files.ts'
import { cloneSettings } from './clone-settings.ts'
import type { Plan } from './migrations.ts'
import { versionFile } from './version.ts'

export async function cloneToSite(root: string): Promise<Plan | null> {
  if (!['src/site.ts', 'astro.config.mjs'].every((name) => existsSync(join(root, name)))) return null
  const site = await cloneSettings(root)
  if ('faults' in site) return site
  const files = cloneFiles(root)
  const { leftOut, kept } = cameStories(root, files)
  const gone = files.unchanged.filter((path) => isNeedless(path, leftOut))
  const stories = [...files.own, ...files.unchanged]
    .filter((path) => slugOf(path) !== undefined && path.endsWith('.mdx') && !gone.includes(path))
    .map((path) => textOf(join(root, path)))
  const changes = [
    ...[...siteFiles(site)].map((file) => begun(file, { root, stories, files })),
    ...files.engine.map((path) => goneEngine(path, root)),
    ...gone.map((path) => change(root, path, { text: null, why: 'came' })),
  ]
  return {
    changes: changes.filter((one) => one !== null),
    notes: [
      ({ upgrade }) => (leftOut.length > 0 ? upgrade.leftOut(leftOut) : ''),
      ({ upgrade }) => (kept.size > 0 ? upgrade.keptStories([...kept]) : ''),
    ],
  }
}

/** Came with the clone, and is neither in a site of one's own nor of use to it. @param leftOut slugs */
const isNeedless = (path: string, leftOut: readonly string[]): boolean =>
  leftOut.includes(slugOf(path) ?? '') ||
  !/^(README\.md|content\/(topics|people)\.yaml|content\/(pages|stories)\/.*)$/.test(path)

interface Clone {
  readonly root: string
  /** Texts of those that the owner wrote, changed or links to. */
  readonly stories: readonly string[]
  readonly files: CloneFiles
}

/** A file of a new site in a clone. @returns null where that has its own, or the owner does without */
function begun([path, text]: readonly [string, string], { root, stories, files }: Clone): Change | null {
  const file = join(root, path)
  const is = (why: Why, wanted: string): Change | null => change(root, path, { text: wanted, why })
  const hasStories = stories.length > 0
  if (path === versionFile || (hasStories && path.startsWith(exampleStory))) return null
  if (path === 'yonkoma.config.ts') return is('settings', text)
  if (!existsSync(file)) return /^(\.github|content\/pages)\//.test(path) ? null : is('begin', text)
  if (path === 'package.json') return is('merged', ownScripts(textOf(file), text, textOf(engineFile(path))))
  if (path === '.gitignore') return is('merged', withLines(textOf(file), text))
  if (/^content\/\w+\.yaml$/.test(path)) return is('list', ownersList(textOf(file), text, stories))
  if (path === '.github/workflows/publish.yml') return is('begin', text)
  if (!isAsItCame(path, files)) return null
  return is('begin', hasStories ? withoutExample(text) : text)
}

/** In all languages, if it is a page: an owner's words in one are not put beside other words in another. */
const isAsItCame = (path: string, { unchanged, own }: CloneFiles): boolean =>
  unchanged.includes(path) && !own.some((one) => dirname(one) === dirname(path) && dirname(path) !== '.')

const withoutExample = (readme: string): string =>
  readme.replace(new RegExp(`^.*${exampleStory}.*\n`, 'm'), '')

const textOf = (file: string): string => readFileSync(file, 'utf8')

/** Topics or people without those that came with the clone and that no story has. @param example where there is no story */
function ownersList(list: string, example: string, stories: readonly string[]): string {
  const entries = list.split(/^(?=\w)/m)
  const own = entries
    .filter((entry) => !cameWithClone(fingerprintOf(`${entry.trim()}\n`)) || isInUse(entry, stories))
    .join('')
  if (stories.length > 0 || entries.some((entry) => keyOf(entry) === keyOf(example))) return own
  return `${own.trimEnd()}\n${example}`.trimStart()
}

const keyOf = (entry: string): string => /^[\w-]*/.exec(entry)?.[0] ?? ''

function isInUse(entry: string, stories: readonly string[]): boolean {
  const use = new RegExp(`^(author|topic):.*\\b${keyOf(entry)}\\b`, 'm')
  return stories.some((text) => use.test(text))
}

function withLines(own: string, more: string): string {
  const there = new Set(own.split('\n'))
  const missing = more.split('\n').filter((line) => !there.has(line))
  return missing.length === 0 ? own : `${own.trimEnd()}\n${missing.join('\n')}\n`
}

/** A picture that the owner drew for the engine may be of use in a component in `overrides/`. */
function goneEngine(path: string, root: string): Change | null {
  const isPicture =
    /^src\/assets\/.*\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path) &&
    !cameWithClone(fingerprintAt(join(root, path)))
  const to = isPicture ? path.replace('src/', 'overrides/') : undefined
  return change(root, path, { text: null, ...(to ? { to, why: 'picture' } : { why: 'engine' }) })
}
