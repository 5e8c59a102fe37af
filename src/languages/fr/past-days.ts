import type { ToldDay } from '../house-style.ts'
import { isoDay } from '../numbers/iso-day.ts'
import { monthNames } from './month-names.ts'

/** Only what happened on a day: « reporté au 2 août » and « avant le 2 août » speak of the future rightly. */
const onDay = new RegExp(
  String.raw`(?<!\p{L})[Ll]e (?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(?<written>(?<day>\d{1,2})(?:er)?\s(?<month>${monthNames.join('|')})\s(?<year>\d{4}))(?!\d)`,
  'gu',
)

/** A participle after its auxiliary, the imperfect, the simple past of the papers. */
const past =
  /(?<!\p{L})(?:a|ont|est|sont|s’est|se sont|n’a|n’ont|avait|avaient) (?:\p{L}+ ){0,2}\p{L}*(?:é|i|u|is|it|us|ert|eint)e?s?(?!\p{L})|(?<!\p{L})(?:était|étaient|fut|furent|eut|eurent|\p{Ll}{2,}(?:aient|èrent|ait))(?!\p{L})/u

/** Words of plans, of the future, and of what others said about a day to come. */
const notPast =
  /(?<!\p{L})(?:doi(?:t|vent)|devra(?:it|ient)?|devront|devai(?:t|ent)|pourr\p{Ll}+|sera(?:it|ient)?|seront|aur(?:a|ont|ait|aient)|prévue?s?|annoncée?s?|attendue?s?|fixée?s?|promise?s?|décidée?s?|reportée?s?|avant|d’ici|jusqu’au|dès|si|quand|lorsque|qui|que|dont|expirent?|commencent?|débutent?|\p{Ll}{2,}(?:era|eront|ira|iront|erait|eraient))(?!\p{L})/u

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
