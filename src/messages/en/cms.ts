/** What `npm run cms` says. */
export const cmsWords = {
  noRepo: 'Say where your stories are on GitHub: npm run cms -- --repo owner/name',
  badRepo: (repo: string) => `\`--repo\` is "${repo}", not an owner and a name. Write: --repo owner/name`,
  done: (out: string) =>
    `Wrote ${out}/index.html and config.yml. Nothing else changed. Do not commit these two files.\n`,
}
