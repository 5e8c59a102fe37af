/** Pictures that hold the place of an author's own: a frame and two figures without features, and no words. */

/** At 720 × 470, the shape of a drawn panel. The third, the turn, is dark. */
export function placeholderArt(number: number): string {
  const [ground, line] = number === 3 ? ['#17140f', '#ffffff'] : ['#ffffff', '#17140f']
  const figure = (x: number): string =>
    `<path d="M${x - 110} 463c0-92 44-126 110-126s110 34 110 126z"/><ellipse cx="${x}" cy="286" rx="62" ry="60"/>`
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 470" width="720" height="470">',
    `<rect width="720" height="470" fill="#ffffff"/>`,
    `<rect x="7" y="7" width="706" height="456" fill="${ground}" stroke="#17140f" stroke-width="5"/>`,
    `<g fill="${ground}" stroke="${line}" stroke-width="6" stroke-linejoin="round">${figure(180)}${figure(540)}</g>`,
    '</svg>',
    '',
  ].join('\n')
}
