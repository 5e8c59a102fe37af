/** One build at a time in a project, and one into a folder: Astro's own working files know only one. */
import { relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { type Holder, takeLock } from '../../disk/lock.ts'
import { siteRoot } from '../../disk/places.ts'
import { Refusal } from '../../disk/refusal.ts'
import type { Localized } from '../../languages/locales.ts'

/**
 * Comes back when it is our turn, and holds it until the process ends.
 * @param say tells the editor once whom we wait for
 * @throws Refusal where nobody has made room for ten minutes
 */
export async function waitForTurn(file: string, say: (said: Localized) => void): Promise<void> {
  let holder = takeLock(file)
  if (holder) say(waitingFor(holder))
  for (let tries = 0; holder; tries++) {
    if (tries > mostTries) throw new Refusal(gaveUp(holder, file))
    await setTimeout(pause)
    holder = takeLock(file)
  }
}

/** ms. */
const pause = 250
const mostTries = (10 * 60 * 1000) / pause

const nameOf = ({ pid, since, host }: Holder): Localized => ({
  en: `process ${pid} on ${host}, since ${since}`,
  ja: `${host} のプロセス ${pid}、${since} から`,
})

const waitingFor = (holder: Holder): Localized => ({
  en: `Another build is running here (${nameOf(holder).en}). Waiting for it to end …`,
  ja: `別のビルドが実行中です（${nameOf(holder).ja}）。終わるのを待っています…`,
})

const gaveUp = (holder: Holder, file: string): Localized => ({
  en: `Another build has been running here for long (${nameOf(holder).en}). Stop it; if it is gone already, delete ${relative(siteRoot, file)}.`,
  ja: `別のビルドが長く実行されたままです（${nameOf(holder).ja}）。それを止めてください。もう動いていないなら、${relative(siteRoot, file)} を削除してください。`,
})
