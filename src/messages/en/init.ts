/** What `yonkoma init` says and asks. */
export const initWords = {
  languages: (typed: string, known: readonly string[]) =>
    `\`--languages\` cannot be "${typed}". Write one or more of these with commas between them: ${known.join(',')}.`,
  /** @param files that are there already */
  exist: (place: string, files: readonly string[]) =>
    `${place} already has ${files.slice(0, 3).join(', ')}${files.length > 3 ? ' and more' : ''}. Nothing was written. Choose another folder: yonkoma init my-news`,
  isFile: (place: string) => `${place} is a file. Choose another name: yonkoma init my-news`,
  noJson: (file: string) =>
    `${file} cannot be read. Nothing was written. Mend it or move it elsewhere first.`,
  done: (folder: string) => `The site is ready${folder === '' ? '' : ` in ${folder}/`}.

Next:${folder === '' ? '' : `\n  cd ${folder}`}
  npm install
  npm run dev
      shows the site, and the desk at /desk/
  npm run new
      begins your first story
  yonkoma.config.ts has the name, the colours and everything else that is yours.
`,
  asked: {
    name: 'Name of the site, at most 40 characters (Enter for the name of the folder): ',
    languages: 'Languages, by number or code; the first one lives at /',
    face: 'Whose face is on icons and cards, by number or name',
    address: 'Address, like https://news.example.org (Enter if there is none yet): ',
    follow: 'Where readers can follow it, like x:example_news,rss (Enter for nowhere): ',
    mail: 'Email address for readers (Enter to write it in later): ',
  },
}
