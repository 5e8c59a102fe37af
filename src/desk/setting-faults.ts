/** Everything that is wrong with what is set from outside and with where the project is, before any work is done. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { adsFault } from '../ads.ts'
import { isMissing } from '../disk/fault.ts'
import { siteRoot } from '../disk/places.ts'
import { addressFault, noAddress } from '../environment.ts'
import type { Said } from '../messages/editor-words.ts'
import { nowFault } from '../reading/library/settings.ts'
import { nearest } from '../reading/text/did-you-mean.ts'
import { slots } from '../site/slots.ts'
import { settings as own } from '../site.ts'
import { siteFaults } from './site-faults.ts'

export function settingFaults(environment: NodeJS.ProcessEnv = process.env): readonly Said[] {
  return [
    addressFault(environment['YONKOMA_ADDRESS'] || noAddress),
    adsFault(environment['YONKOMA_ADS']),
    nowFault(environment['YONKOMA_NOW']),
    contentFault(environment['YONKOMA_CONTENT']),
    ownStyleFault(),
    ...slotFaults(),
    ...siteFaults(own),
  ].filter((fault) => fault !== null)
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
    readFileSync(join(siteRoot, file))
    return null
  } catch (error) {
    if (isMissing(error)) return null
    return ({ settings }) => settings.noFile(file)
  }
}

/** Components and sheets that no page would load; what components are made up of is in folders below. */
export function slotFaults(files: readonly string[] = filesIn(join(siteRoot, 'overrides'))): readonly Said[] {
  const valid = ['style.css', ...Object.keys(slots).map((name) => `${name}.astro`)]
  return files
    .filter((file) => /\.(astro|css)$/.test(file) && !valid.includes(file))
    .map((file) => {
      const choice = { near: nearest(file, valid), valid }
      return ({ settings }) => settings.noSlot(`overrides/${file}`, choice)
    })
}

const filesIn = (folder: string): readonly string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).toSorted() : []

function contentFault(folder: string | undefined): Said | null {
  if (!folder || statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null
  return ({ settings }) => settings.content(folder)
}
