/** Everything that is wrong with what is set from outside and with where the project is, before any work is done. */
import { readFileSync, statSync } from 'node:fs'
import { adsFault } from '../ads.ts'
import { addressFault, noAddress } from '../environment.ts'
import type { Said } from '../messages/editor-words.ts'
import { nowFault } from '../reading/library/settings.ts'
import { settings as own, site } from '../site.ts'
import { siteFaults } from './site-faults.ts'

export function settingFaults(environment: NodeJS.ProcessEnv = process.env): readonly Said[] {
  return [
    addressFault(environment['YONKOMA_ADDRESS'] || noAddress),
    adsFault(environment['YONKOMA_ADS']),
    nowFault(environment['YONKOMA_NOW']),
    contentFault(environment['YONKOMA_CONTENT']),
    ownStyleFault(),
    ...siteFaults(own),
  ].filter((fault) => fault !== null)
}

/** Said after a build, a check and a status; null once the owner has said where the site will be. */
export function addressMissing(): Said | null {
  if (site.address !== noAddress) return null
  return ({ settings }) => settings.noAddress(noAddress)
}

/** Signs in the path of the project that the bundler reads as something else. */
export function folderFaults(root: string): readonly Said[] {
  const [sign] = /[%#?"*]/.exec(root) ?? []
  if (sign === undefined) return []
  return [({ settings }) => settings.folder(root, sign)]
}

/** A sheet that is there and cannot be read would only be missed by the first page. */
function ownStyleFault(): Said | null {
  const file = 'overrides/style.css'
  try {
    readFileSync(file)
    return null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    return ({ settings }) => settings.noFile(file)
  }
}

function contentFault(folder: string | undefined): Said | null {
  if (!folder || statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null
  return ({ settings }) => settings.content(folder)
}
