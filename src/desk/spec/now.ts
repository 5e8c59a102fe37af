/** The text for writers, of the site as it is now. */
import type { EditorLocale } from '../../messages/editor-locale.ts'
import { librarySettings } from '../../reading/library/settings.ts'
import { readPeople, readTopics } from '../../reading/library/shared.ts'
import { contentPlace } from '../new/make.ts'
import { spec } from './spec.ts'

export async function specNow(locale: EditorLocale): Promise<string> {
  const place = contentPlace(librarySettings())
  const [topics, people] = await Promise.all([readTopics(place), readPeople(place)])
  const facts = {
    topics: [...topics.value.keys()],
    people: [...people.value.keys()],
    content: place.name,
  }
  return spec(facts, locale)
}
