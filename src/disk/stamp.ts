import { statSync } from 'node:fs'

/** Size, time and number of a file: as long as they stay nobody has written into it. Empty where there is none. */
export function stampOf(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.size} ${found.mtimeNs} ${found.ino}` : ''
}
