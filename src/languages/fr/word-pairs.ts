/** French words that stay on one line: a number with its unit, a day with its month, a title with its name. */
import { isUnit } from '../line-ends/units.ts'
import { monthNames } from './month-names.ts'

/** @param before and @param after with the space between them still at the end of the first */
export function belongTogether(before: string, after: string): boolean {
  const first = before.trim().split(/\s+/).at(-1) ?? ''
  const second = after.trim()
  return (
    sign.test(second) ||
    opening.test(before) ||
    (number.test(first) && followsNumber(second)) ||
    (designator.test(first) && designation.test(second)) ||
    (title.test(first) && /^[\p{L}\d]/u.test(second)) ||
    (/^[§№#$€£¥&]$/u.test(first) && /^\d/.test(second)) ||
    (/\d\s+h\s*$/.test(before) && /^\d/.test(second)) ||
    (/\p{L}$/u.test(first) && loneCapital.test(second))
  )
}

/** A guillemet, and the short word after it: « la voix ». */
const opening = /«(?:\s\p{L}{1,3})?\s*$/u

/** Signs that have a space before them. */
const sign = /^[:;!?»%€]/

const number = /(?:^|[(«$€£¥+−-])[\d½¼¾][\d½¼¾.,:/–-]*(?:er|e)?$/u

const followsNumber = (word: string): boolean =>
  isUnit(word) || /^[°$£¥]|^\d{3}(?!\d)/.test(word) || counts.test(word)

const counts = new RegExp(
  `^(?:${monthNames.join('|')}|mille|millions?|milliards?|heures?|minutes?|pour cent|euros?|dollars?|Md)(?!\\p{L})`,
  'iu',
)

/** 2 mars, article 1, plan B. */
const designator = new RegExp(
  `^(?:${monthNames.join('|')}|acte|annexe|article|case|chapitre|clause|classe|épisode|étape|figure|gare|groupe|jour|ligne|modèle|niveau|numéro|option|page|paragraphe|partie|phase|plan|porte|quai|question|rang|règle|saison|salle|section|série|tableau|titre|tome|type|version|vitamine|vol|voie|volume|zone|android|claude|gemini|gpt|ios|iphone|llama|windows)$`,
  'iu',
)
const designation = /^(?:\d[\d.,–-]*(?:er|e)?|[IVX]+|[A-Z])(?=[^\p{L}\d]*$)/u

const title = /^(?:M\.|MM\.|Mmes?|Mlles?|Drs?|Prs?|St|Ste|[Nn](?:°|os?\.)|art\.|p\.|chap\.|fig\.|vol\.)$/

/** A letter that would stand by itself: plan B. The preposition and the verb go with what follows. */
const loneCapital = /^[B-Z][.,…’)]*$/u
