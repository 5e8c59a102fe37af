// Wiring only: what the parts are is written where they live.
import { join, resolve, sep } from 'node:path'
import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { cacheFolder } from './src/cache.ts'
import { desk } from './src/desk/page/integration.ts'
import { around } from './src/disk/around.ts'
import { engineFile, engineRoot, siteRoot } from './src/disk/places.ts'
import { drawings } from './src/emit/integration.ts'
import { linkedFolders } from './src/emit/linked.ts'
import { ownComponents } from './src/emit/own-components.ts'
import { readByNode } from './src/emit/read-by-node.ts'
import { pageFonts } from './src/fonts/page-fonts.ts'
import { languageSelectors } from './src/languages/style-selectors.ts'
import { pageAnchors } from './src/mdx/page-anchors.ts'
import { pageModules } from './src/mdx/page-modules.ts'
import { pageSpaces } from './src/mdx/page-spaces.ts'
import { frameWide } from './src/reading/body/wide.ts'
import { library } from './src/reading/library/integration.ts'
import { markdownProfile } from './src/reading/mdx/profile.ts'
import { site } from './src/site.ts'

/** Thousands of files that no page reads; an editor's stories may lie among them. */
const isMade = (path) => {
  const isIn = (folder) => `${resolve(path)}${sep}`.startsWith(`${folder}${sep}`)
  return !isIn(around().content) && [cacheFolder, join(siteRoot, 'dist')].some(isIn)
}

const linked = linkedFolders()
const { origin, pathname } = new URL(site.address)

export default defineConfig({
  srcDir: engineFile('src'),
  site: origin,
  // Astro compares it with paths as people write them.
  base: decodeURI(pathname),
  trailingSlash: 'always',
  cacheDir: `${cacheFolder}/astro`,
  integrations: [library(), mdx(), desk(), drawings()],
  // Owner's pages and stories are read alike; gfm comes once, from the profile.
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: markdownProfile,
      rehypePlugins: [() => frameWide, () => pageAnchors, () => pageSpaces],
    }),
  },
  fonts: await pageFonts(),
  build: { inlineStylesheets: 'never' },
  vite: {
    // Read by Node itself it would need an attribute that the bundler takes away.
    ssr: { noExternal: ['tlds'] },
    cacheDir: join(siteRoot, '.astro', 'vite'),
    server: { fs: { allow: [siteRoot, engineRoot] }, watch: { ignored: [isMade] } },
    resolve: linked.resolve,
    plugins: [...(linked.plugins ?? []), ...readByNode(), ...pageModules(), ...ownComponents()],
    css: { postcss: { plugins: [languageSelectors] } },
    // One style sheet for the whole site, and pictures as files: both are fetched once and kept. Cut by page a story needs
    // eleven sheets, 13.0 kB packed instead of 13.9, and the page after it five more.
    build: {
      cssCodeSplit: false,
      assetsInlineLimit: (file) => (file.endsWith('.svg') ? false : undefined),
      // @astrojs/mdx 8.0.2 marks its modules with a directive of which the bundler warns for nothing.
      rolldownOptions: {
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
  devToolbar: { enabled: false },
})
