/** How shots are written: `wide`, and `eyes@mika` of those that aim at one person. */
import { castKeys } from './cast.ts'
import { type Shot, shots } from './script-words.ts'

/** With nobody's name they aim at whom the words of the panel suggest. */
const aimed = ['eyes', 'over'] as const satisfies readonly Shot[]

export const shotWords: readonly string[] = [
  ...shots,
  ...aimed.flatMap((shot) => castKeys.filter((who) => who !== 'crowd').map((who) => `${shot}@${who}`)),
]
