/** What somebody of the cast is called where readers see it. */
import { perOwn } from '../site/own.ts'
import type { SpeakerKey } from '../stories/cast.ts'
import { isHouseCast } from '../stories/house-cast.ts'
import { language } from './languages.ts'
import type { Locale } from './locales.ts'

export const castName = (who: SpeakerKey, locale: Locale): string =>
  isHouseCast(who) ? language(locale).cast[who] : (cast().get(who)?.names[locale] ?? who)

const cast = perOwn((own) => own.cast)
