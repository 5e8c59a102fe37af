/** What may be written in the frontmatter. */
export const frontmatterRules = {
  'missing-file': 'Every site lists its topics in `topics.yaml` and its authors in `people.yaml`.',
  'missing-key': 'Every key that a page needs is there.',
  'unknown-key': 'Use only the keys that the site knows. A misspelled one would be ignored.',
  'wrong-type': 'A value has the form that its key asks for: words, a number, a list, or keys below it.',
  'wrong-count': 'A list has as many entries as it should: four panels, two to five takeaways.',
  'unknown-value': 'Where only certain words are allowed, the value is one of them.',
  empty: 'A key has a value. Leave out a key that is not needed.',
  placeholder: 'No placeholder, like TBD, reaches readers.',
  'markup-in-words':
    'Titles, summaries, dialogue and other words outside the text have no Markdown or HTML. Readers would see the characters.',
  'too-long': 'Words fit where they appear: a headline, a balloon, a sign.',
  'bad-date':
    'A date is a real date, or a date and time with its time zone. February 30 would become March 2.',
  'bad-id': 'A name that becomes part of an address has only lowercase letters, digits and single hyphens.',
  'bad-cast-name':
    'Somebody of your own cast has a short name of their own: lowercase letters, digits, hyphens.',
  'doubled-cast-name': 'Nobody in `cast.yaml` is called like somebody else in it, in any language.',
  'bad-url': 'A source has a whole web address, as the browser shows it.',
  'bad-file-name': 'A picture is a file in the story’s folder, without spaces in its name: `./panel-1.png`.',
  'no-primary-source': 'A story names at least one primary source, so that readers can check it themselves.',
  'bad-line': 'A line of dialogue is one speaker, a half-width colon, a space, then the words.',
  'speaker-in-translation': 'A translation has only the words. The original says who speaks.',
  'yaml-comma': 'Between `{` and `}`, put words with a comma in quotes. The comma would end them.',
}
