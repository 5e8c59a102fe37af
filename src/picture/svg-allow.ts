/** The elements and attributes that a drawing may have, in the file's own spelling. */

export const svgNamespace = 'http://www.w3.org/2000/svg'

export const elements: ReadonlySet<string> = new Set([
  'svg',
  'g',
  'path',
  'circle',
  'ellipse',
  'rect',
  'line',
  'polyline',
  'polygon',
  'defs',
  'pattern',
  'clipPath',
  'mask',
  'use',
  'symbol',
  'linearGradient',
  'radialGradient',
  'stop',
  'title',
  'desc',
])

/** The only elements whose text is for readers. */
export const texts: ReadonlySet<string> = new Set(['title', 'desc'])

/** Editors' leftovers that say nothing about the drawing: dropped without a word. */
export const isLeftover = (name: string): boolean =>
  name === 'metadata' || /^(?:sodipodi|inkscape):/.test(name)

/** Attributes whose value is words, where any character may stand. */
export const words: ReadonlySet<string> = new Set([
  'id',
  'class',
  'role',
  'aria-label',
  'aria-hidden',
  'version',
])

const geometry = [
  ...['d', 'points', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr'],
  ...['width', 'height', 'viewBox', 'preserveAspectRatio', 'pathLength'],
  ...['transform', 'transform-origin', 'patternTransform', 'gradientTransform'],
  ...['patternUnits', 'patternContentUnits', 'gradientUnits', 'clipPathUnits', 'maskUnits'],
  ...['maskContentUnits', 'spreadMethod', 'offset', 'href'],
]

const paint = [
  ...['color', 'fill', 'fill-rule', 'fill-opacity', 'opacity', 'paint-order', 'stop-color', 'stop-opacity'],
  ...['stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'stroke-dashoffset'],
  ...['stroke-miterlimit', 'stroke-opacity', 'clip-path', 'clip-rule', 'mask', 'vector-effect'],
  ...['shape-rendering'],
]

/** `href` stands for `xlink:href` too, which is written as `href`. */
export const attributes: ReadonlySet<string> = new Set([...geometry, ...paint, ...words])
