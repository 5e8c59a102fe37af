/** What `yonkoma upgrade` says. */
const list = (names: readonly string[]): string => names.map((name) => `\n  ${name}`).join('')

export const upgradeWords = {
  isEngine:
    'This is the engine’s own folder, which cannot upgrade itself. Get the new version in a folder beside it, then type here: node ../yonkoma/bin/yonkoma.mjs upgrade --dry-run',
  isOlder: (site: string, engine: string) =>
    `This site was last upgraded with Yonkoma ${site}, but ${engine} is installed. Install ${site} or later first.`,
  isCurrent: (engine: string) => `This site is up to date with Yonkoma ${engine}.\n`,
  unreadable: (file: string, why: string) =>
    `${file}  This cannot be read: ${why}. Mend it, then type the same again.`,
  /** @param news parts of CHANGELOG.md */
  versions: (site: string, engine: string, news: string) =>
    `This site was made or last upgraded with Yonkoma ${site}. Installed: ${engine}.\n${news === '' ? '' : `\nWhat is new:\n\n${news}\n`}`,
  wasStopped: 'The last upgrade was stopped before its end. This is what is left of it.\n',
  migrations: {
    'clone-to-site': 'turns a clone of Yonkoma’s repository into a site of its own',
  },
  does: (version: string, name: string, what: string) => `\n${version} ${name}: ${what}.\n`,
  write: 'write',
  move: 'move',
  remove: 'delete',
  files: (count: number) => `${count} files`,
  why: {
    settings: 'your settings, as this version reads them',
    engine: 'the engine, which is a package now',
    picture: 'a picture of yours among the engine’s',
    came: 'came with the clone, unchanged',
    begin: 'as in a new site',
    merged: 'yours, and what a site needs',
    list: 'without those that came with the clone and no story has',
    version: 'the version of this upgrade',
  },
  leftOut: (slugs: readonly string[]) => `Stories that came with the clone and are left out:${list(slugs)}\n`,
  /** @param kept slug, and the file for which it stays */
  keptStories: (kept: readonly (readonly [slug: string, file: string])[]) =>
    `Stories that came with the clone and stay, because you changed them or a file links to them:${list(kept.map(([slug, file]) => `${slug}  (${file})`))}\n`,
  stay: (files: readonly string[]) => `Not in git, and therefore left where they are:${list(files)}\n`,
  uncommitted: (files: readonly string[]) =>
    `These files have changes that are not committed:${list(files)}\nNothing was written. Commit them, then type the same again.\n`,
  dryRun: '\nNothing was written. To do it, type the same without --dry-run.\n',
  done: '\nDone.',
  inGit: ' The last commit has everything as it was before.',
  inCopies: (folder: string) => ` Everything as it was before is in ${folder}/.`,
  next: '\nNext: npm install, then npm run check\n',
  /** @param engine its folder, where it is not a package */
  nextPack: (engine: string, version: string) =>
    `\nNext: npm pack in ${engine}, then here npm install "${engine}/yonkoma-${version}.tgz" and npm run check\n`,
  left: (files: readonly string[]) =>
    `Somebody changed these files during the upgrade, so they were left as they are:${list(files)}\n`,
}
