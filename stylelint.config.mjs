/**
 * Holds every style against the oldest browsers that the README promises: Safari 16.4, Chrome 111, Firefox 114. What they
 * do not know needs an `@supports`, or its name in one of the lists below, each of which says why nothing is lost.
 */

const any = ['/./']

/** Known to those browsers, though the data dates them later or knows one engine's spelling only. */
const known = {
  container: any,
  'container-type': any,
  mask: any,
  outline: any,
  'overscroll-behavior': any,
  'line-clamp': any,
  'text-size-adjust': any,
  'print-color-adjust': any,
  'font-family': ['ui-monospace'],
}

/** A browser that leaves these out still shows every word, in its place. */
const finish = {
  'break-after': ['avoid'],
  float: ['inline-start', 'inline-end'],
  'grid-template-columns': ['subgrid'],
  'grid-template-rows': ['subgrid'],
  'hanging-punctuation': any,
  orphans: any,
  resize: any,
  'ruby-align': any,
  'scroll-target-group': any,
  'scrollbar-width': any,
  'text-autospace': any,
  'text-spacing-trim': any,
  'text-wrap': any,
  'view-transition-name': any,
  widows: any,
  'word-break': ['auto-phrase'],
}

export default {
  plugins: ['stylelint-plugin-use-baseline'],
  // Its one style is an expression, which is no CSS yet.
  ignoreFiles: ['src/components/page/Faces.astro'],
  overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
  rules: {
    'plugin/use-baseline': [
      true,
      {
        available: 2022,
        ignoreProperties: { ...known, ...finish },
        ignoreAtRules: ['container', 'page', 'view-transition'],
        ignoreSelectors: ['details-content', 'marker', 'selection', '/^view-transition-/'],
        ignoreUnits: ['cqh', 'cqi', 'cqw'],
        ignoreFunctions: ['color-mix'],
      },
    ],
    'declaration-property-value-disallowed-list': [
      {
        // Safari before 26.2 takes one word here; with more of them, or a variable, no link is underlined.
        'text-decoration': ['/\\s/', '/var\\(/'],
        // A bare fraction is never narrower than its longest word, and pushes the page out sideways.
        '/^grid-(template|auto)-(columns)$/': ['/^[\\d.]+fr|[^,] [\\d.]+fr|repeat\\([^,]+, [\\d.]+fr/'],
      },
      {
        message: (property, value) =>
          `"${property}: ${value}" fails in some browsers: see stylelint.config.mjs`,
      },
    ],
  },
}
