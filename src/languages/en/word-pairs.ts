/** English words that stay on one line: a number with its unit, an article of a law with its number. */
import { isUnit } from '../line-ends/units.ts'

/** @param before and @param after with the space between them still at the end of the first */
export function belongTogether(before: string, after: string): boolean {
  const first = before.trim().split(/\s+/).at(-1) ?? ''
  const second = after.trim()
  return (
    (number.test(first) && followsNumber(second)) ||
    (designator.test(first) && designation.test(second)) ||
    (title.test(first) && /^[\p{L}\d]/u.test(second)) ||
    (/^[§№#$€£¥&]$/u.test(first) && /^\d/.test(second)) ||
    (/^per$/i.test(first) && /^cent\b/i.test(second)) ||
    (/\p{L}$/u.test(first) && loneCapital.test(second))
  )
}

const number = /(?:^|[(“‘$€£¥+−-])[\d½¼¾][\d½¼¾.,:/–-]*$/u

const followsNumber = (word: string): boolean =>
  isUnit(word) || /^(?:[ap]\.?m\b|[%€°])/i.test(word) || scale.test(word) || month.test(word)

const scale = /^(?:hundred|thousand|million|billion|trillion|percent|per|bn|[mt]n)\b/i
const month =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i

/** March 2, Article 1, Plan B. */
const designator = new RegExp(
  `${month.source}$|^(?:act|annex|appendix|article|case|chapter|class|clause|day|episode|figure|flight|gate|grade|group|item|level|line|method|model|option|page|panel|paragraph|part|phase|plan|platform|question|room|round|route|rule|season|section|series|stage|step|table|team|terminal|title|track|type|unit|version|vitamin|volume|week|zone|android|claude|gemini|gpt|ios|iphone|llama|windows)$`,
  'i',
)
const designation = /^(?:\d[\d.,–-]*|[IVX]+|[A-Z])(?=[^\p{L}\d]*$)/u

const title = /^(?:mrs?|ms|dr|st|prof|nos?|figs?|pp?|vols?|sec|art|ch|jr|gen|gov|sen|rep)\.$/i

/** A letter that would stand by itself: Plan B. The article and the pronoun go with what follows. */
const loneCapital = /^[B-HJ-Z][.,!?…:;’”)]*$/u
