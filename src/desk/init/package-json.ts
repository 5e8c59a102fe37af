/** The package of a new site: the engine, and the commands by their short names. */
const commands = ['dev', 'build', 'preview', 'check', 'new', 'status', 'draw', 'schema']

/** @param version of the engine */
export function packageJson(version: string): string {
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

/**
 * A new package with the scripts that the owner of a clone has added to those of the engine.
 * @param engine its package.json
 */
export function ownScripts(there: string, begun: string, engine: string): string {
  const [own, fresh, theirs] = [there, begun, engine].map((text) => JSON.parse(text) as Package)
  const added = Object.entries(own?.scripts ?? {}).filter(([name]) => !(name in (theirs?.scripts ?? {})))
  return written({ ...fresh, scripts: { ...fresh?.scripts, ...Object.fromEntries(added) } })
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
