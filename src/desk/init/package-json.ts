/** The package of a new site: the engine, and the commands by their short names. */
import { readFileSync } from 'node:fs'

const commands = ['dev', 'build', 'preview', 'check', 'new', 'status', 'draw', 'schema']

/** @param engine its package.json */
export function packageJson(engine: string): string {
  const { version } = JSON.parse(readFileSync(engine, 'utf8')) as { readonly version: string }
  return written({
    private: true,
    type: 'module',
    scripts: Object.fromEntries(commands.map((name) => [name, `yonkoma ${name}`])),
    dependencies: { yonkoma: `^${version}` },
  })
}

interface Package {
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
}

/** What is there wins, but for the kind of modules. @throws SyntaxError where it is no JSON */
export function mergedPackage(there: string, begun: string): string {
  const [own, fresh] = [JSON.parse(there) as Package, JSON.parse(begun) as Package]
  return written({
    ...fresh,
    ...own,
    type: 'module',
    scripts: { ...fresh.scripts, ...own.scripts },
    dependencies: { ...fresh.dependencies, ...own.dependencies },
  })
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
