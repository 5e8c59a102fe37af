/** The handbook's page that lists the rules. */
export const rulesPageWords = {
  title: 'The rules',
  lead: `Everything that \`npm run check\` looks for. Each rule is followed by an example of its message: file, line and
column, what was found, and what to type instead. A message that begins with "Warning" does not stop publication.
\`npm run rules\` writes this page; the [handbook](handbook.md) shows how to write a story.`,
  rooms: {
    reading: 'Reading the file',
    frontmatter: 'The frontmatter',
    script: 'The script of the comic',
    body: 'The text',
    pictures: 'Your own pictures',
    stories: 'Stories and their editions',
    comic: 'The finished comic',
    style: 'House style',
    links: 'Links to other sites (`npm run check -- --links`)',
  },
}
