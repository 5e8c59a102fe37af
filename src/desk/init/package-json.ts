/** The package of a new site: the engine, and the commands by their short names. */
import { isRecord } from '../../reading/raw.ts'

const commands = [
  'dev',
  'build',
  'preview',
  'check',
  'new',
  'status',
  'review',
  'draw',
  'post',
  'epub',
  'schema',
  'cms',
  'upgrade',
]

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

/** What is there wins, but for the kind of modules. @returns null where it is no package */
export function mergedPackage(there: string, begun: string): string | null {
  const [own, fresh] = [recordIn(there), JSON.parse(begun) as Package]
  if (own === null) return null
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

function recordIn(text: string): Package | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

const written = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
