/** One build at a time in a project, and one into a folder: Astro's own working files know only one. */
import { relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { takeLock } from '../../disk/lock.ts'
import { siteRoot } from '../../disk/places.ts'
import { Refusal } from '../../disk/refusal.ts'
import type { Said } from '../../messages/editor-words.ts'

/**
 * Comes back when it is our turn, and holds it until the process ends.
 * @param say tells the editor once whom we wait for
 * @throws Refusal if nobody has made room for ten minutes
 */
export async function waitForTurn(file: string, say: (said: Said) => void): Promise<void> {
  for (let tries = 0; ; tries++) {
    const holder = takeLock(file)
    if (!holder) return
    if (tries === 0) say(({ build }) => build.waitingFor(holder))
    if (tries > mostTries) throw new Refusal(({ build }) => build.gaveUp(holder, relative(siteRoot, file)))
    await setTimeout(pause)
  }
}

/** ms. */
const pause = 250
const mostTries = (10 * 60 * 1000) / pause
