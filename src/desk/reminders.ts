/** What an owner has still to do, said after a build, a check and a status. */
import { readFileSync } from 'node:fs'
import { noAddress } from '../environment.ts'
import type { Said } from '../messages/editor-words.ts'
import type { SiteSettings } from '../site/define.ts'
import { justAfter } from '../site/just-after.ts'
import { site } from '../site.ts'

const workflow = '.github/workflows/publish.yml'

export const reminders = (): readonly Said[] =>
  [addressMissing(), otherHour(site, textOf(workflow))].filter((said) => said !== null)

function addressMissing(): Said | null {
  if (site.address !== noAddress) return null
  return ({ settings }) => settings.noAddress(noAddress)
}

type Hour = Pick<SiteSettings, 'publishes' | 'timeZone'>

/** Scheduled stories would appear when nobody expects them. @param text of the workflow; empty where there is none */
export function otherHour({ publishes, timeZone }: Hour, text: string): Said | null {
  const crons = [...text.matchAll(/^ *- cron: ["']([^"']+)/gm)].map(([, cron]) => cron)
  const [, zone = 'UTC'] = /^ *timezone: ["']?([\w/+-]+)/m.exec(text) ?? []
  const wanted = `${justAfter(publishes)} * * *`
  if (publishes === null || crons.length === 0 || (crons.includes(wanted) && zone === timeZone)) return null
  return ({ settings }) => settings.workflow(publishes, timeZone, wanted)
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
