/**
 * Where every npm script begins: `run.mjs check --json`. Plain JavaScript, so that a Node that is too old for all the
 * rest, and a folder without its packages, end in a sentence.
 */
import module from 'node:module'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const { LC_ALL, LC_MESSAGES, LANG, YONKOMA_CACHE } = process.env
const isJapanese = /^ja(?![a-z])/i.test(LC_ALL || LC_MESSAGES || LANG || '')
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 18))
  stop({
    en: `This is Node ${process.versions.node}, which is too old. The right one comes with the packages. Type: npm ci`,
    ja: `Node ${process.versions.node} では動きません。合う版はパッケージと一緒に入ります。次を実行してください: npm ci`,
  })
else await begin(process.argv[2])

async function begin(name) {
  // As npm does: whoever is in another folder means this project all the same.
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  module.enableCompileCache(`${YONKOMA_CACHE || '.cache'}/node`)
  try {
    const { launch } = await import('./launch.ts')
    await launch(name)
  } catch (error) {
    stop(settingsFault(error) ?? packagesFault(error))
  }
}

/** The owner's settings are code: a slip in them stops everything, wherever it is found. */
function settingsFault(error) {
  const [place] = /yonkoma\.config\.ts(?::\d+)?/.exec(`${error?.stack}`) ?? []
  if (place === undefined) return null
  if (/^Cannot find \w+ '[^']*yonkoma\.config\.ts'/.test(error.message))
    return { en: 'yonkoma.config.ts is missing.', ja: 'yonkoma.config.ts がありません。' }
  return {
    en: `${place}  This cannot be read: ${error.message}. Look for a mistyped word, or a quotation mark, comma or bracket that is missing, here or above.`,
    ja: `${place}  ここから先を読めません（${error.message}）。この行か上の行で、つづりの誤りや、引用符、コンマ、かっこの抜けがないか確かめてください。`,
  }
}

function packagesFault(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  return {
    en: 'Packages are missing. Type: npm ci',
    ja: 'パッケージがそろっていません。次を実行してください: npm ci',
  }
}

function stop({ en, ja }) {
  process.stderr.write(`${isJapanese ? ja : en}\n`)
  process.exitCode = 3
}
