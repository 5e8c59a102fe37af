#!/usr/bin/env node
/**
 * Where every command begins: `yonkoma check --json`. Plain JavaScript, so that a Node that is too old for all the
 * rest, and a folder without its packages, end in a sentence.
 */
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { plainWay } from './plain-path.mjs'

/** A clone has the sources; a package has them without types, where Node takes none out: see `prepack.mjs`. */
const isPackage = !existsSync(new URL('../src', import.meta.url))
/** What brings the right Node. */
const newer = isPackage ? 'npm install node@24' : 'npm ci'
const source = isPackage ? '../engine/src' : '../src'

const { LC_ALL, LC_MESSAGES, LANG, YONKOMA_CACHE } = process.env
const isJapanese = /^ja(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18))
  stop({
    en: `This is Node ${process.versions.node}, which is too old. The right one comes as a package. Type: ${newer}`,
    ja: `Node ${process.versions.node} では動きません。合う版はパッケージとして入ります。次を実行してください: ${newer}`,
  })
else await begin(process.argv[2])

async function begin(name) {
  const isAnywhere = !name || name === 'init' || name.startsWith('-')
  const typedIn = process.cwd()
  const site = isAnywhere ? null : siteAround(typedIn, settingsOf(name))
  const root = site ?? (isAnywhere || name === 'draw' ? typedIn : null)
  if (root === null)
    return stop({
      en: 'There is no yonkoma.config.ts in this folder or in one above it. Go to the folder of your site.',
      ja: 'このフォルダーにも上のフォルダーにも yonkoma.config.ts がありません。サイトのフォルダーに移ってください。',
    })
  globalThis[Symbol.for('yonkoma.typed')] = typedIn
  process.chdir(root)
  if (site !== null) module.enableCompileCache(`${YONKOMA_CACHE || '.cache'}/node`)
  try {
    // A new site is named after the folder as it is called.
    if (!isAnywhere && [root, import.meta.dirname].some(plainWay)) await readBy('linked.mjs')
    if (isPackage) await readBy('plain.mjs')
    const { launch } = await import(new URL(`${source}/desk/launch.ts`, import.meta.url).href)
    await launch(name)
  } catch (error) {
    stop(settingsFault(error) ?? packagesFault(error) ?? (await ourFault(error, name)))
  }
}

/** Here and in all threads. @param name of what changes how Node reads modules */
async function readBy(name) {
  const hook = new URL(name, import.meta.url).href
  process.execArgv.push('--import', hook)
  await import(hook)
}

/** Where the settings of a site may be; those of a clone that has yet to be upgraded were among the sources. */
function settingsOf(name) {
  return name === 'upgrade' ? ['yonkoma.config.ts', 'src/site.ts'] : ['yonkoma.config.ts']
}

/** The folder of the site, as npm finds its own: this one, or the nearest above it; null where there is none. */
function siteAround(folder, settings) {
  if (settings.some((file) => existsSync(join(folder, file)))) return folder
  const above = dirname(folder)
  return above === folder ? null : siteAround(above, settings)
}

/** The owner's settings are code: a slip in them stops everything, wherever it is found. */
function settingsFault(error) {
  const [place] = /yonkoma\.config\.ts(?::\d+)?/.exec(`${error?.stack}`) ?? []
  if (place === undefined || isPackageMissing(error)) return null
  return {
    en: `${place}  This cannot be read: ${error.message}. Look for a mistyped word, or a quotation mark, comma or bracket that is missing, here or above.`,
    ja: `${place}  ここから先を読めません（${error.message}）。この行か上の行で、つづりの誤りや、引用符、コンマ、かっこの抜けがないか確かめてください。`,
  }
}

function isPackageMissing(error) {
  return error?.code === 'ERR_MODULE_NOT_FOUND' && error.message.startsWith('Cannot find package')
}

function packagesFault(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') return null
  return {
    en: 'Packages are missing. Type: npm install',
    ja: 'パッケージがそろっていません。次を実行してください: npm install',
  }
}

/** What stops the engine before a command begins. */
async function ourFault(error, name) {
  const ours = (file) => import(new URL(`${source}/${file}`, import.meta.url).href)
  const [{ unexpected }, { editorWords }] = await Promise.all([
    ours('desk/unexpected.ts'),
    ours('messages/editor-words.ts'),
  ])
  const said = unexpected(error, name)
  return { en: said(editorWords('en')), ja: said(editorWords('ja')) }
}

function stop({ en, ja }) {
  process.stderr.write(`${isJapanese ? ja : en}\n`)
  process.exitCode = 3
}
