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
  throw new WrongUsage(({ usage }) => usage.badPort(text))
}
