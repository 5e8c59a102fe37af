/** From a clone of Yonkoma's repository, with a site in it, to a site of its own beside the engine. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { engineFile } from '../../disk/places.ts'
import { ownScripts } from '../init/package-json.ts'
import { exampleStory, siteFiles } from '../init/site-files.ts'
import { cameWith } from './came-with.ts'
import { type Change, change, type Why } from './change.ts'
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
  const hasStories = [...files.own, ...files.unchanged].some(
    (path) => slugOf(path) !== undefined && !gone.includes(path),
  )
  const changes = [
    ...[...siteFiles(site)].map((file) => begun(file, { root, hasStories, files })),
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
  /** Some are left that the owner wrote, changed or links to. */
  readonly hasStories: boolean
  readonly files: CloneFiles
}

/** A file of a new site in a clone. @returns null where that has its own, or the owner does without */
function begun([path, text]: readonly [string, string], { root, hasStories, files }: Clone): Change | null {
  const file = join(root, path)
  const is = (why: Why, wanted: string): Change | null => change(root, path, { text: wanted, why })
  const isExample = path.startsWith(exampleStory)
  const isList = /^content\/\w+\.yaml$/.test(path)
  if (path === versionFile || ((isExample || isList) && hasStories)) return null
  if (path === 'yonkoma.config.ts') return is('settings', text)
  if (!existsSync(file)) return /^(\.github|content\/pages)\//.test(path) ? null : is('begin', text)
  if (path === 'package.json') return is('merged', ownScripts(textOf(file), text, textOf(engineFile(path))))
  if (path === '.gitignore' || (isList && files.own.includes(path)))
    return is('merged', withLines(textOf(file), text))
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

function withLines(own: string, more: string): string {
  const there = new Set(own.split('\n'))
  const missing = more.split('\n').filter((line) => !there.has(line))
  return missing.length === 0 ? own : `${own.trimEnd()}\n${missing.join('\n')}\n`
}

/** A picture that the owner drew for the engine may be of use in a component in `overrides/`. */
function goneEngine(path: string, root: string): Change | null {
  const isPicture =
    /^src\/assets\/.*\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path) && !cameWith(join(root, path))
  const to = isPicture ? path.replace('src/', 'overrides/') : undefined
  return change(root, path, { text: null, ...(to ? { to, why: 'picture' } : { why: 'engine' }) })
}
