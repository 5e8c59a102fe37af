/** What may be written in the script of a comic. */
export const scriptRules = {
  'unknown-word': 'Every word of a script is one that the comic can draw. The gallery shows them all.',
  'second-word': 'A figure or a prop has one place, one face and one size. Each prop is its own entry.',
  'missing-word': 'An entry in `props` names a prop, and an entry in `fx` an effect.',
  'out-of-range':
    'A number in a script stays within its limits, so that nothing leaves the panel or becomes a dot.',
  'stray-space': 'An effect and its target are one word: `focus@mika`.',
  'unknown-cast': 'Call figures by their names in the cast. Only these can be drawn.',
  'unknown-speaker': 'Every speaker is a character. A balloon needs a mouth to point at.',
  'speaker-not-in-cast':
    'If a panel has `cast`, name everyone who speaks in it, so that nobody appears by accident.',
  'absent-cast': 'An effect or a shot aims at somebody who is in the panel.',
  'unknown-target': 'After `point@`, `look@` or `over@` comes somebody or something that is drawn.',
  'absent-target': 'A hand points at or reaches for somebody or something in the panel.',
  'insert-without-thing': 'An `insert` shows the first of the panel’s `props`, so there has to be one.',
  'too-many-actors': 'A panel has at most four figures, so that nobody hides another. A crowd may be added.',
  'too-many-labels': 'Every label has a prop that shows it, like a sign or a screen.',
  'misplaced-key':
    'A panel is drawn from a script, or shows your own picture, or shows a finished picture with its words. Do not mix their keys.',
  'inherited-key': 'A translation has only words. Pictures, staging and dates are taken from the original.',
  'outside-picture': 'A mouth is inside its panel, so that the balloon can point at it.',
}
