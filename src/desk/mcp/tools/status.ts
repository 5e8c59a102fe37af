import { statusNow } from '../../status-now.ts'
import { statusText } from '../../status-table.ts'
import { answered } from '../results.ts'
import type { Act } from '../tools.ts'

export const act: Act<'status'> = async (_, locale) => {
  const report = await statusNow()
  return answered(statusText(report, { locale, width: Number.POSITIVE_INFINITY, isColoured: false }), report)
}
