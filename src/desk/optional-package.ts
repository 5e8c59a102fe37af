/** Packages that the engine uses where an owner has installed them. */
import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { engineFile } from '../disk/places.ts'

export function isInstalled(name: string): boolean {
  try {
    return findPackageJSON(name, import.meta.url) !== undefined
  } catch {
    return false
  }
}

/** What to type after `npm install`, with the version that this engine was tried with: `masto@8.0.0`. */
export function installName(name: string): string {
  const { peerDependencies } = JSON.parse(readFileSync(engineFile('package.json'), 'utf8')) as {
    readonly peerDependencies: Readonly<Record<string, string>>
  }
  return `${name}@${peerDependencies[name] ?? 'latest'}`
}
