/** What the page on which anybody can write a strip fetches: its two programs, the shaper of letters, and the faces of comics. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { deflateRawSync } from 'node:zlib'
import { cacheFile, fingerprint } from '../cache.ts'
import { codeHash } from '../disk/code.ts'
import { engineFile } from '../disk/places.ts'
import { type Face, faceBytes, faceHash } from '../fonts/faces.ts'
import { locales } from '../languages/locales.ts'
import { comicHands } from '../lettering/comic-hands.ts'
import { playFilePath } from '../urls/paths.ts'
import type { Artefact } from './artefact.ts'
import { insteadOfFiles } from './instead.ts'

/** Paths of the programs, and of each face: a font file, deflated, since few servers pack fonts. */
export interface PlayFiles {
  readonly editor: string
  readonly worker: string
  readonly fonts: Readonly<Record<string, string>>
}

export const playFiles = (): PlayFiles => ({
  editor: program('editor').path,
  worker: program('worker').path,
  fonts: Object.fromEntries(faces.map((face) => [face, fontFile(face).path])),
})

export const playArtefacts = (): readonly Artefact[] => [
  program('editor'),
  program('worker'),
  shaper(),
  ...faces.map(fontFile),
]

/** Every face that a comic can be lettered in. */
const faces: readonly Face[] = [...new Set(locales.flatMap(comicHands).flat())]

const entries = { editor: 'src/client/play.ts', worker: 'src/client/play-worker.ts' } as const

function program(name: keyof typeof entries): Artefact {
  const key = fingerprint(name, programHash())
  return {
    path: playFilePath(`${name}.${key.slice(0, 8)}.js`),
    file: cacheFile('play', `${key}.js`),
    produce: () => bundled(entries[name]),
  }
}

const programHash = (): string =>
  codeHash(
    'src/emit/play.ts',
    'src/client/play.ts',
    'src/client/play-worker.ts',
    'src/site/own-none.ts',
    'src/site/no-site.ts',
    'src/fonts/no-faces.ts',
    'src/lettering/no-unicode-names.ts',
  )

/** One file without imports. */
async function bundled(entry: string): Promise<Uint8Array> {
  const { rolldown } = await import('rolldown')
  const bundle = await rolldown({
    input: engineFile(entry),
    platform: 'browser',
    // A worker has no document, which packages for browsers may ask for.
    resolve: { conditionNames: ['worker', 'browser', 'import', 'default'] },
    // The shaper asks for it where it runs in Node.
    external: ['module'],
    plugins: [insteadOfFiles],
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  await bundle.close()
  return Buffer.from(output[0].code)
}

/** It is looked for beside the program, under this name. */
function shaper(): Artefact {
  const name = 'harfbuzz.wasm'
  const key = fingerprint(name, programHash())
  const { resolve } = createRequire(engineFile('package.json'))
  return {
    path: playFilePath(name),
    file: cacheFile('play', `${key}.wasm`),
    produce: () => readFile(resolve(`harfbuzzjs/dist/${name}`)),
  }
}

function fontFile(face: Face): Artefact {
  const key = fingerprint(face, faceHash(face), codeHash('src/emit/play.ts'))
  return {
    path: playFilePath(`${face}.${key.slice(0, 8)}.bin`),
    file: cacheFile('play', `${key}.bin`),
    produce: async () => deflateRawSync(faceBytes(face), { level: 9 }),
  }
}
