import type { ToldDay } from '../house-style.ts'
import { isoDay } from '../numbers/iso-day.ts'
import { monthNames } from './month-names.ts'

const weekday = '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)'

/** Only what happened on a day: « reporté au 2 août » and « avant le 2 août » speak of the future rightly. */
const onDay = new RegExp(
  String.raw`(?<!\p{L})[Ll]e (?:${weekday} )?(?<written>(?<day>\d{1,2})(?:er)?\s(?<month>${monthNames.join('|')})\s(?<year>\d{4}))(?!\d)`,
  'gu',
)

const auxiliary = "a|ont|est|sont|s[’']est|se sont|n[’']a|n[’']ont|avait|avaient"
const adverb = String.raw`été|pas|plus|bien|déjà|jamais|encore|enfin|tout|tous|aussi|ainsi|donc|\p{L}+ment`

/** « a lieu », « est unique » and « est lundi » are no participles. */
const participle = String.raw`(?!(?:aussi|ainsi|ici|parmi|plus|${weekday})(?!\p{L}))(?:eu|\p{L}*(?:é|i|(?<![aeoq])u|(?:m|pr|qu|ss)is|(?:d|fa|cr|du|tru)it|ert|eint))e?s?`

/** Of the imperfect in -ait only « était »: « fait », « souhait » and « retrait » end like the others. */
const past = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${auxiliary}) (?:(?:${adverb}) ){0,2}${participle}|était|étaient|fut|furent|eut|eurent|\p{Ll}{2,}(?:aient|èrent))(?!\p{L})`,
  'u',
)

/** Words of plans, of the future, and of what others said about a day to come. */
const notPast =
  /(?<!\p{L})(?:doi(?:t|vent)|devai(?:t|ent)|prévue?s?|annoncée?s?|attendue?s?|fixée?s?|promise?s?|décidée?s?|reportée?s?|avant|d[’']ici|jusqu[’']au|dès|si|quand|lorsque|qui|que|qu[’']\p{L}+|dont|expire(?:nt)?|commence(?:nt)?|débute(?:nt)?|\p{Ll}+(?:ra|ront|rait|raient))(?!\p{L})/u

export function pastDays(sentence: string): ToldDay[] {
  if (!past.test(sentence) || notPast.test(sentence)) return []
  return [...sentence.matchAll(onDay)].map(({ 0: all, index, groups = {} }) => {
    const { written = '', day = '', month = '', year = '' } = groups
    return {
      day: isoDay(year, (monthNames as readonly string[]).indexOf(month) + 1, day),
      text: written,
      index: index + all.length - written.length,
    }
  })
}
