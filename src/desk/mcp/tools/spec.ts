import { specNow } from '../../spec/now.ts'
import { answered } from '../results.ts'
import type { Act } from '../tools.ts'

export const act: Act<'spec'> = async ({ language }, locale) => answered(await specNow(language ?? locale))
