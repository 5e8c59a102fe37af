/** Everything that is wrong with what is set from outside and with where the project is, before any work is done. */
import { statSync } from 'node:fs'
import { adsFault } from '../ads.ts'
import { addressFault, noAddress } from '../environment.ts'
import type { Localized } from '../languages/locales.ts'
import { nowFault } from '../reading/library/settings.ts'
import { settings, site } from '../site.ts'
import { siteFaults } from './site-faults.ts'

export function settingFaults(environment: NodeJS.ProcessEnv = process.env): readonly Localized[] {
  return [
    addressFault(environment['YONKOMA_ADDRESS'] || noAddress),
    adsFault(environment['YONKOMA_ADS']),
    nowFault(environment['YONKOMA_NOW']),
    contentFault(environment['YONKOMA_CONTENT']),
    ...siteFaults(settings),
  ].filter((fault) => fault !== null)
}

/** Told after a build, a check and a status; null once the owner has said where the site will be. */
export function addressMissing(): Localized | null {
  if (site.address !== noAddress) return null
  return {
    en: `No address is set: feeds, cards and sitemaps say ${noAddress}. Set YONKOMA_ADDRESS before you publish.`,
    ja: `サイトのアドレスが未設定です。フィードやカード、サイトマップには ${noAddress} と書かれます。公開する前に YONKOMA_ADDRESS を設定してください。`,
  }
}

/** Signs in the path of the project that the bundler reads as something else. */
export function folderFaults(root: string): readonly Localized[] {
  const [sign] = /[%#?"*]/.exec(root) ?? []
  if (sign === undefined) return []
  return [
    {
      en: `The project is in ${root}. A site cannot be built where a folder has ${sign} in its name. Rename the folder, or move the project.`,
      ja: `このプロジェクトは ${root} にあります。名前に ${sign} の入ったフォルダーではサイトを作れません。フォルダーの名前を変えるか、プロジェクトを移してください。`,
    },
  ]
}

function contentFault(folder: string | undefined): Localized | null {
  if (!folder || statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null
  return {
    en: `YONKOMA_CONTENT is "${folder}", and there is no such folder. Write the folder that has stories/ in it.`,
    ja: `YONKOMA_CONTENT が「${folder}」ですが、そのフォルダーがありません。stories/ の入ったフォルダーを書いてください。`,
  }
}
