import { unified } from '@astrojs/markdown-remark'
import { defineConfig } from 'astro/config'
import remarkYonkoma from 'yonkoma/remark'

export default defineConfig({
  markdown: {
    processor: unified({ remarkPlugins: [[remarkYonkoma, { language: 'en' }]] }),
  },
})
