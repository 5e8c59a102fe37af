/** Where a server of ours listens, as it was typed. */
import { WrongUsage } from './command-line.ts'

/**
 * Null where nothing was typed.
 * @throws WrongUsage where it is no port
 */
export function portIn(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const port = Number(text)
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port
  throw new WrongUsage({
    en: `The port is "${text}". Write a number from 1 to 65535, such as 4321.`,
    ja: `ポートが「${text}」です。1から65535までの数を書いてください（例: 4321）。`,
  })
}
