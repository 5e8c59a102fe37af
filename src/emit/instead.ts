/** What the library has in place of files that read a disk or need Node: in a browser there is neither. */
import { engineFile } from '../disk/places.ts'

/** A file → the one that takes its place, from the engine's root. */
const pairs = {
  'src/site/own-files.ts': 'src/site/own-none.ts',
  'src/site.ts': 'src/site/no-site.ts',
  'src/fonts/faces.ts': 'src/fonts/no-faces.ts',
  'src/lettering/unicode-names.ts': 'src/lettering/no-unicode-names.ts',
} as const

/** For rolldown. The replaced files are nobody's business in a bundle with it. */
export const insteadOfFiles = {
  name: 'yonkoma-instead',
  async resolveId(this: Resolver, source: string, importer: string | undefined) {
    const found = source.startsWith('.') ? await this.resolve(source, importer, { skipSelf: true }) : null
    return (found && importer !== onMachine && replaced.get(found.id)) || found
  },
}

interface Resolver {
  resolve: (
    source: string,
    importer: string | undefined,
    options: { readonly skipSelf: boolean },
  ) => Promise<{ readonly id: string } | null>
}

const replaced = new Map(Object.entries(pairs).map(([file, other]) => [engineFile(file), engineFile(other)]))

/** Who runs on a machine, where the files of fonts are. */
const onMachine = engineFile('src/library/comic-fonts.ts')
