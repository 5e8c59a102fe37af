/** What `--help` says of each command. */
export const helps = {
  init: `yonkoma init [folder]

Begins a site of your own: settings, pages, one example story, and a workflow that publishes it.
Asks what is not said by an option. Existing files are never overwritten; an existing package.json is added to.

  --name       "Harbour Weekly", at most 40 characters; the folder's name if left out
  --languages  en,ja: the first one lives at /
  --address    https://news.example.org; can be added later
  --face       whose face is on icons and cards: mika, pico, ren, boss, ume or v0
  --follow     x:example_news,rss, or none
  --mail       where readers may write
  --time-zone  America/Toronto; that of this machine if left out
  --yes        asks nothing
  --lang ja    in Japanese
  --help       this help
`,
  upgrade: `yonkoma upgrade

Says what is new since the site was made or last upgraded, and changes its files where the installed version needs it.
A clone of Yonkoma’s repository becomes a site of its own: your settings, stories, pages and pictures stay, the engine
and the stories that came with it go.

  --dry-run  only lists what would be written, moved or deleted
  --lang ja  in Japanese
  --help     this help

Nothing is lost: files with changes that git does not have are a reason to stop, and without git everything is copied
into a folder first. An upgrade that was stopped goes on when you type the same again.
Exit code: 0 if it is done, or there is nothing to do; 1 if something has to be committed or mended first.
`,
  check: `Reads every story and reports every problem at once. Builds nothing.

  npm run check                          all stories
  npm run check claude-outage            one story, or several; content/stories/claude-outage/ works, too
  npm run check -- --watch               again whenever a file in content/ changes, until Ctrl-C
  npm run check -- --links               also visits every address in sources and texts
  npm run check -- --format sarif        for other programs: json, sarif or github; text if left out
  npm run check -- --lang ja             in Japanese
  npm run check -- --help                this help

The two dashes in the middle pass what follows to the check, not to npm.

json, or --json: one line of { version: 1, ok, errors, warnings, stories, problems: [{ rule, severity, file, line,
column, what, cure }] }; \`ok\` is true if there are no errors, \`stories\` is the number of stories that are ready.
sarif: one line of SARIF 2.1.0, which GitHub code scanning and editors read.
github: only the commands with which GitHub Actions marks lines; \`text\` writes them, too, when it runs there.

Exit code: 0 if there are no errors (warnings are allowed), 1 if there are errors, 2 if the command was mistyped or
links could not be visited without a connection.
`,
  status: `Lists every story with its state, its length and its problems; then the next seven days.

  npm run status                     all stories, drafts first, then newest first
  npm run status -- --json           one line of JSON for other programs
  npm run status -- --lang ja        in Japanese
  npm run status -- --help           this help

English is counted in words, Japanese in characters. The size of a comic is what a server sends for its four panels,
gzipped, once \`npm run check\` has drawn them. A stale translation is older than the original’s last revision.
`,
  new: `npm run new -- --slug claude-outage --lang en --topic services

Begins a story: writes a file in which every place for your words begins with ¶.
If the story exists in another language, writes its translation for you to fill in.
Existing files are never overwritten.

  --slug    last part of the address: a–z, digits, hyphens
  --lang    en or ja: the language of the edition; not needed where the site has only one
  --topic   a key of topics.yaml (original only)
  --panels  script: drawn from words (default); art: your own pictures (original only)
  --author  a key of people.yaml (original only)
  --text    how the text was made: human, ai-assisted or ai-generated (original only)
  --art     how your own pictures were made: the same three
  --help    this help

Without options it asks for the rest (npm run new claude-outage) and can add a topic. Anything left unanswered is
marked with ¶.
`,
  build: `Checks every story and builds the site. If the build fails, the previous site stays as it was.

  npm run build                      the site, in dist/
  npm run build -- --lang ja         in Japanese
  npm run build -- --help            this help

Environment: YONKOMA_ADDRESS (public address of the site), YONKOMA_OUT (folder instead of dist/), YONKOMA_NOW,
YONKOMA_CONTENT, YONKOMA_ADS, YONKOMA_CACHE. docs/make-it-yours.md explains them.
Exit code: 0 if the site was built, 1 if it was not, 2 if the command or a setting is wrong.
`,
  dev: `Shows the site on this computer while you write, with drafts and the editors' desk. Press Ctrl-C to stop.

  npm run dev                        at http://127.0.0.1:4321/, or the next free port
  npm run dev -- --port 5000         on another port
  npm run dev -- --help              this help
`,
  preview: `Shows the site that \`npm run build\` made, as a real host would. Press Ctrl-C to stop.

  npm run preview                    at http://127.0.0.1:4321/, or the next free port
  npm run preview -- --port 5000     on another port
  npm run preview -- --help          this help

Use the same YONKOMA_ADDRESS and YONKOMA_OUT as for the build.
`,
  review: `For pull requests: checks everything, marks the lines with problems, and writes a summary and the pictures of
the changed stories.

  npm run review                                  changes since origin/main, into .cache/review/
  npm run review -- --base main --out review      compared with another branch, into another folder
  npm run review -- --help                        this help
`,
  draw: `Draws a story, or a strip in a file of its own, into a folder, and says why balloons are where they are.

  npm run draw -- door                               all panels, in every language, into .cache/draw/
  npm run draw -- content/stories/door/ja.mdx 2 3    panels 2 and 3 in one language
  npm run draw -- door 2 --why                       with the reasons, as text and over the picture
  yonkoma draw strip.yaml                            a strip of its own; this works in any folder
  yonkoma draw -                                     a strip that another program hands over

  --as        svg, png, strip, post, or several: svg,png. Panels as SVG (if left out) or PNG; all four as one PNG;
              panels at 4:5 and 1:1 and pages at 9:16 to post
  --language  en,ja: only these
  --size      1080x1350: a panel as svg or png, frame to frame, 240 to 2400 px each way; 720x470 if left out
  --out       another folder; pictures of other strips in it stay
  --watch     again whenever the file of a strip, the cast or a drawing of the site changes, until Ctrl-C
  --why       the reasons
  --lang ja   messages in Japanese
  --help      this help

A strip of its own is YAML: \`panels:\` with four panels, in the words of \`comic:\` in a story, and if you like
\`title:\` and \`language:\`. Other languages follow after a line of \`---\`, each with its \`language:\` and only the
words. In a site it has the site’s cast, props, scenes and colour. Mistakes are listed as \`check\` lists them; panels
without one are drawn all the same.

Every place has a cost. The balloons go where the total cost is lowest. In the picture, red costs most to cover.
Each balloon has a colour: a box with its number and cost (a caption has no number), dots for other possible places,
and a ring for the next best place.

Exit code: 0 if it is drawn (warnings are allowed), 1 if a strip has mistakes, 2 if the command was mistyped.
`,
  post: `Makes everything that is posted of a story: pictures, their descriptions, and a text for each service.

  npm run post -- door                   in every language, into .cache/post/door/
  npm run post -- door remote            several stories
  npm run post -- door --out post        into another folder
  npm run post -- door --to bluesky,mastodon --language en
                                         posts it instead: four panels, their descriptions, the text with the link
  npm run post -- door --lang ja         messages in Japanese
  npm run post -- --help                 this help

  --to        bluesky, mastodon, or both with a comma between them
  --language  of the edition that is posted; not needed where the story has only one
  --dry-run   makes the pictures, shows all that would be posted, and posts nothing
  --again     posts although the account has a post with that link

Each panel is drawn upright (1080 × 1350) and square (1080 × 1080), and the strip in pages for a phone (1080 × 1920).
post.json has every picture with its description, and the texts for X, Bluesky, Mastodon, Threads, Instagram and LINE,
each no longer than its service takes. Without --to nothing is posted. docs/make-it-yours.md describes the file, and
which accounts --to needs in the environment.
Exit code: 0 if everything is posted, or was before; 1 if something is not; 2 if the command or a setting is wrong.
`,
  epub: `Makes an e-book of the stories of a month, in each language: an accessible EPUB 3 for e-readers, phones and libraries.

  npm run epub -- 2026-09                every language, into .cache/epub/2026-09.en.epub and so on
  npm run epub -- 2026-08 2026-09        several months, a book each
  npm run epub -- 2026-09 --language en,ja
                                         these languages only
  npm run epub -- 2026-09 --out books    into another folder
  npm run epub -- 2026-09 --lang ja      messages in Japanese
  npm run epub -- --help                 this help

Each published story is a chapter: the strip, its words as text, the article, takeaways, corrections, sources, glossary
and how it was made. Links between stories of the month stay in the book. Nothing is fetched; the same stories give the
same bytes. Books of other months in the folder stay.
Exit code: 0 if the books are made, 1 if a story has errors, 2 if the command was mistyped.
`,
  verify: `Says how a picture was made, and whether the script it was drawn from is in this site.

  npm run verify -- picture.png          one picture, or several
  npm run verify -- --help               this help

Every picture of the site carries a record (XMP): how it was made, as IPTC names it, and the SHA-256 of its script and words.
The record is lost where a service strips metadata. The command ends with 1 if the script of a picture is not found here.
`,
  rules: `Writes docs/rules.md and rules.ja.md again.

  npm run rules  after changing a rule
`,
  handbook: `Draws the panels of the handbook and fills in its messages again.

  npm run handbook  after changing the handbook
`,
  schema: `Writes .vscode/*.schema.json, with which VS Code completes and explains the keys of a story.

  npm run schema            after changing keys, topics or authors
  npm run schema -- --map   only tells VS Code which files are stories (npm ci does this, too)
`,
  spec: `Prints what a writer or a language model must know to write for this site, as one Markdown text.

  npx yonkoma spec              in English
  npx yonkoma spec --lang ja    in Japanese
  npx yonkoma spec --help       this help

How a yonkoma is written, the folder and the keys of a story, every word of a script with its meaning, your own cast, props
and scenes included, the rules, and examples. It is made from the program and your content as they are now.
`,
  mcp: `Serves this site to a language model's program, by the Model Context Protocol over standard input and output.

  npx yonkoma mcp              until the program closes it
  npx yonkoma mcp --lang ja    messages in Japanese
  npx yonkoma mcp --help       this help

Tools: spec, cast, check, draw, new, status. They read the site as it is at each call, and write only what \`new\` writes:
files of a story, over others only if asked to. docs/models.md shows how programs are told of it.
`,
  cms: `npm run cms -- --repo owner/name [--branch main] [--out public/admin]

Makes a page where stories are edited in a browser and saved to GitHub as commits. No site needs it.
It is index.html and config.yml (for Sveltia CMS), made from the keys and stories as they are now.

It is never committed, and it is not on the site unless you make it before \`npm run build\`:
then the default folder, public/admin, becomes /admin/ of the site. You sign in with GitHub
(a personal access token is enough). Make it again after \`npm run new\` or after changing topics.
Pictures and their boxes cannot be edited there, but are kept. So are all other keys. Comments
in the frontmatter are lost when a story is saved.
`,
}
