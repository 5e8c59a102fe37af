/** Pictures that an author supplies. */
export const pictureRules = {
  'missing-picture':
    'A picture is in its story’s folder, under the name used in the story. Capital letters matter.',
  'bad-picture': 'A picture is a complete file that browsers can show: PNG, JPEG, WebP, AVIF or SVG.',
  'unsafe-picture': 'An SVG drawing only draws: it has no scripts, no links and no other files in it.',
  'huge-picture': 'A picture is no larger than a phone can load and show.',
  'odd-shape': 'The picture of a panel is large and wide enough to be read.',
  'bad-drawing-name':
    'A drawing in `content/props/` or `content/scenes/` is called by a word that nothing else has in scripts.',
  'bad-drawing':
    'A prop or a scene of your own is a complete SVG file with a `viewBox`, and shows something in it.',
  'unsafe-drawing':
    'A prop or a scene of your own has only shapes: no text, pictures, styles, scripts or links.',
  'unknown-paint':
    'A prop or a scene of your own is painted with the three inks and the tones of the comics.',
  'huge-drawing': 'A prop or a scene of your own is small enough to be part of a panel.',
}
