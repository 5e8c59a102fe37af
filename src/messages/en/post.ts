/** What `npm run post` says. */
export const postWords = {
  noName: 'Name the story to post: npm run post -- door',
  written: (folder: string, pictures: number) => `${folder}: ${pictures} pictures and post.json`,
  notYet: (slug: string) =>
    `${slug} is not published yet: wait until its page is on the site before you post the link.`,
}
