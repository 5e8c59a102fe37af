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

/** Null where the site has an address. */
export function addressMissing(): Said | null {
  if (site.address !== noAddress) return null
  return ({ settings }) => settings.noAddress(noAddress)
}

type Hour = Pick<SiteSettings, 'publishes' | 'timeZone'>

/** Scheduled stories would appear when nobody expects them. @param text of the workflow; empty where there is none */
export function otherHour({ publishes, timeZone }: Hour, text: string): Said | null {
  const crons = [...text.matchAll(/^ *- cron: ["']([^"']+)/gm)].map(([, cron = '']) => cron)
  const [, zone = 'UTC'] = /^ *timezone: ["']?([\w/+-]+)/m.exec(text) ?? []
  if (publishes === null || crons.length === 0 || (zone === timeZone && crons.some(isSoonAfter(publishes))))
    return null
  return ({ settings }) => settings.workflow(publishes, timeZone, `${justAfter(publishes)} * * *`)
}

/** Within the hour, or several times a day; on which days is the owner's affair. */
function isSoonAfter(publishes: string): (cron: string) => boolean {
  const [hours = 0, minutes = 0] = publishes.split(':').map(Number)
  return (cron) => {
    const [minute = 0, hour = 0] = cron.trim().split(/\s+/).map(Number)
    return !((hour * 60 + minute - hours * 60 - minutes + 1440) % 1440 >= 60)
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
