/** How the files of a story, and the stories, fit together. */
export const storyRules = {
  'no-stories': 'There is at least one story. Without one, no site is built.',
  'bad-slug': 'The name of a folder becomes an address: lowercase letters, digits and single hyphens.',
  'stray-file': 'The stories folder holds only stories and the pictures they show.',
  'stray-folder': 'A story is one folder with no other folders in it.',
  'no-edition': 'A story has an edition in at least one language.',
  'two-originals': 'One edition is the original and has a `published` date. The others are its translations.',
  'no-original': 'One of the editions has a `published` date, which makes it the original.',
  'missing-original': 'A translation is in the same folder as its original.',
  'does-not-match-original':
    'A translation has as many panels, lines, sources and corrections as the original, in the same order.',
  'missing-term': 'A translation explains every term that the original explains.',
  unwritten: 'Words after `¶` say what to write. A story is finished when no ¶ is left.',
  'date-in-future': 'The date of something past, like a revision or a source, is not after today.',
  'revised-before-published': 'A story is revised after it was published.',
  'corrected-before-published':
    'A correction comes after the story was published. Before that, nobody has read the mistake.',
  'revised-before-correction': 'A corrected story says so in `revised`, for readers and search engines.',
  'duplicate-term': 'A story explains a term once.',
  'missing-reading':
    'A Japanese term has its reading, for the index and for people who cannot read the kanji.',
  'bad-reading': 'A reading is in hiragana, and only Japanese terms have one.',
  'term-by-two-names': 'A term has the same name in all stories, since the glossary shows it once.',
  'unknown-term': 'A term marked in the text is explained in the story’s glossary.',
  'unknown-anchor': 'A link within the page leads to a section that exists.',
  'unknown-story': 'A link to another story leads to one that exists.',
  'unpublished-story': 'A published story does not link to one that readers cannot see yet.',
  'unknown-topic': 'The topic of a story is listed in `topics.yaml`.',
  'unknown-author': 'The author of a story is listed in `people.yaml`.',
}
