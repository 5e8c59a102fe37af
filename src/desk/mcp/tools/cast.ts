import { castRoom } from '../../spec/vocabulary.ts'
import { answered } from '../results.ts'
import type { Act } from '../tools.ts'

export const act: Act<'cast'> = (_, locale) => answered(castRoom(locale))
