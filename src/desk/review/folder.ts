import type { Use } from '../../disk/own-folder.ts'

/** Earlier versions left no mark; what they left has names that nobody else gives. */
export const reviewFolder: Use = {
  what: 'review',
  example: 'npm run review -- --out review',
  recognises: (_folder, names) =>
    names.every((name) => /^summary\.md$|\.(en|ja)\.(strip|card)\.png$/.test(name)),
}
