/** Keys of a comic or a panel that nobody knows but everybody understands. */
import type { RawRecord } from '../raw.ts'
import { comic, panel } from '../schema/comic.ts'
import { nearest } from '../text/did-you-mean.ts'

/** Whether an unknown key looks like one of `keys`: it is reported as such, and what it leaves missing is not. */
export const isMisspelt = (owner: RawRecord, keys: readonly string[]): boolean =>
  Object.keys(owner).some((key) => !knownKeys.includes(key) && nearest(key, keys) !== null)

const knownKeys: readonly string[] = [...Object.keys(comic.shape), ...Object.keys(panel.shape)]
