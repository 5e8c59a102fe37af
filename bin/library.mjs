/**
 * The library as it is published: `yonkoma/comic` and what belongs to it, each a module without types that names packages
 * and no file of a site. In it a site's own files, and the files of fonts, are nobody's: see `src/site/own.ts`.
 */
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const src = join(import.meta.dirname, '..', 'src')

/** What is read from a disk or needs Node, and what takes its place. */
const instead = {
  [join(src, 'site/own-files.ts')]: join(src, 'site/own-none.ts'),
  [join(src, 'site.ts')]: join(src, 'site/no-site.ts'),
  [join(src, 'fonts/faces.ts')]: join(src, 'fonts/no-faces.ts'),
  [join(src, 'lettering/unicode-names.ts')]: join(src, 'lettering/no-unicode-names.ts'),
}

/** Who runs on a machine, where the files of fonts are. */
const onMachine = join(src, 'library/comic-fonts.ts')

/** Each is a module that is imported by its name; what several need is in files that they share. */
const doors = ['comic', 'explain', 'node', 'html', 'remark']

/** @param dir where the doors are written, as `comic.mjs` */
export async function buildLibrary(dir) {
  await bundle(dir, doors)
  await bundle(dir, ['element'])
}

async function bundle(dir, names) {
  const replacing = {
    name: 'yonkoma-instead',
    async resolveId(source, importer) {
      const found = source.startsWith('.') ? await this.resolve(source, importer, { skipSelf: true }) : null
      return found && instead[found.id] && importer !== onMachine ? instead[found.id] : found
    },
  }
  const bundled = await rolldown({
    input: Object.fromEntries(names.map((name) => [name, join(src, 'library', `${name}.ts`)])),
    external: (id) => !id.startsWith('.') && !id.startsWith('/'),
    plugins: [replacing],
  })
  await bundled.write({
    dir,
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: 'shared-[hash].mjs',
  })
  await bundled.close()
}
