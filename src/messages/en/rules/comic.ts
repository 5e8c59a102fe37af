/** What a letterer or a stage manager would not let pass. */
export const comicRules = {
  'missing-glyph':
    'The fonts have every character of a comic or a title. A missing one would be shown as a box.',
  'balloon-without-place': 'A panel has room for its balloons.',
  'small-lettering': 'A panel has only as many words as fit at a size that can be read on a phone.',
  'too-many-balloons': 'A panel has at most three balloons, and fewer if it is full of figures.',
  'sound-in-the-way': 'A sound effect is inside the picture and covers no face or balloon.',
  'balloon-over-face': 'No balloon covers a face: faces tell the story.',
  'balloon-over-head': 'No balloon covers a head.',
  'balloon-over-hand': 'No balloon covers a hand that is doing something.',
  'balloon-over-balloon': 'No balloon covers the text of another.',
  'balloon-over-avoid': 'A balloon stays clear of what `avoid` asks to keep free.',
  'crossing-tail': 'The tails of balloons do not cross. It is clear who speaks.',
  'stray-tail':
    'The tail of a balloon reaches its own speaker, and ends nearer to that head than to any other.',
  'balloons-out-of-order': 'Balloons are read in the order in which their lines are written.',
  'second-speaker-first': 'The first speaker is on the side where reading begins.',
  'hidden-face': 'No figure and no prop covers a face.',
  'hidden-label': 'Nothing covers words that readers should read, on a prop or in a hand.',
  'short-reach': 'A hand that reaches for something touches it.',
  'hidden-thing':
    'Every prop, and everything that somebody holds, can be seen: no more than 60% of it is hidden.',
  'idle-breakout': 'A figure with `breakout` really reaches over the frame.',
  'outside-frame': 'A figure, a prop or what somebody holds is inside the picture, not cut off by the frame.',
  'empty-panel': 'There is something to see in every panel.',
  'no-dark-panel':
    'One of the four panels is dark, ideally the twist. A strip that is all white has no weight.',
  'many-breakouts': 'At most one figure or prop breaks out of its frame.',
  'not-in-picture': 'Everyone in `cast` is seen, or at least heard.',
  'still-camera': 'No three panels in a row show the same people in the same shot.',
  'still-face': 'A face changes from panel to panel: that is how a character acts.',
}
