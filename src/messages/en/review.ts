/** What `npm run review` says of a pull request. */
export const reviewWords = {
  title: 'Stories in this change',
  nothing: 'No story was changed.',
  pictures: (count: number) =>
    `The strips and cards, ${count} pictures, are in the artifact \`strips\` of this run. Look at each one before you merge.`,
  noPictures: 'There is nothing to draw: no story was changed, or the changed ones have errors.',
  unknownBase: (base: string) =>
    `\`--base\` is "${base}", which git cannot compare with this commit. Write a branch or commit: origin/main.`,
}
