/** What `npm run cms` says. */
export const cmsWords = {
  noRepo: 'Say where your stories are on GitHub: npm run cms -- --repo owner/name',
  badRepo: (repo: string) => `\`--repo\` is "${repo}". Write the owner and the name: --repo owner/name`,
  done: (out: string) =>
    `Wrote ${out}/index.html and config.yml. Nothing else changed. Do not commit them.\n`,
}
