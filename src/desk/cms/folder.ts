import type { FilesUse } from '../../disk/own-files.ts'

/** The files are known by what only ours have in them. */
export const adminFolder: FilesUse = {
  what: 'admin',
  example: 'npm run cms -- --repo owner/name --out public/admin',
  files: {
    'index.html': (text) => text.includes('/sveltia-cms.js"') && text.includes('<title>Yonkoma</title>'),
    'config.yml': (text) => text.startsWith('backend:\n  name: github\n'),
  },
}
