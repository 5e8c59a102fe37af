import { Refusal } from '../../../disk/refusal.ts'
import { printed } from '../../../print-problems.ts'
import { errorsIn } from '../../../problem.ts'
import { checkResult } from '../../check-json.ts'
import { checkedLibrary, readyText, resultOf } from '../../checked.ts'
import { answered } from '../results.ts'
import { drawnScript } from '../script.ts'
import type { Act } from '../tools.ts'

export const act: Act<'check'> = async ({ slug, script }, locale) => {
  if (slug !== undefined && script !== undefined) throw new Refusal(({ mcp }) => mcp.either)
  if (script !== undefined) {
    const { problems } = await drawnScript(script)
    return answered(
      printed(problems, { isColoured: false, locale }),
      checkResult(problems, { stories: 0, locale }),
    )
  }
  const library = await checkedLibrary(slug === undefined ? [] : [slug])
  const { problems } = library
  const ready = errorsIn(problems).length > 0 ? '' : `\n${readyText(library, locale)}`
  return answered(`${printed(problems, { isColoured: false, locale })}${ready}`, resultOf(library, locale))
}
