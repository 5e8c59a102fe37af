/**
 * The library as it is published: `yonkoma/comic` and what belongs to it, each a module without types that names packages
 * and no file of a site. In it a site's own files, and the files of fonts, are nobody's: see `src/site/own.ts`.
 */
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { insteadOfFiles } from '../src/emit/instead.ts'

const src = join(import.meta.dirname, '..', 'src')

/** Each is a module that is imported by its name; what several need is in files that they share. */
const doors = ['comic', 'explain', 'node', 'html', 'remark']

/** @param dir where the doors are written, as `comic.mjs` */
export async function buildLibrary(dir) {
  await bundle(dir, doors)
  await bundle(dir, ['element'])
}

async function bundle(dir, names) {
  const bundled = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, join(src, 'library', `${name}.ts`)])),
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    plugins: [insteadOfFiles],
  })
  await bundled.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'shared-[hash].mjs',
  })
  await bundled.close()
}
