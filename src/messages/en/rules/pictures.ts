/** Pictures that an author supplies. */
export const pictureRules = {
  'missing-picture':
    'A picture is in its story’s folder, under the name used in the story. Capital letters matter.',
  'bad-picture': 'A picture is a complete file that browsers can show: PNG, JPEG, WebP, AVIF or SVG.',
  'unsafe-picture': 'An SVG drawing only draws: it has no scripts, no links and no other files in it.',
  'huge-picture': 'A picture is no larger than a phone can load and show.',
  'odd-shape': 'The picture of a panel is large and wide enough to be read.',
}
