/**
 * Components that a site may have instead of the engine's, as `overrides/Masthead.astro`: what each is, its props, and the
 * folder of the engine's own, on which a site's may build as `yonkoma/Masthead.astro`.
 */
export const slots = {
  /** Mark and name of the site, in masthead and colophon. `locale` */
  Brand: 'page',
  /** The row at the head of every page. `locale`, `path`, `translations` */
  Masthead: 'page',
  /** The name over the whole width of the home page. `story`: the newest, `locale` */
  Cover: 'home',
  /** The promise and the ways to follow, before the colophon. `locale` */
  FollowSlab: 'page',
  /** Who publishes this, at the foot of every page. `locale` */
  Colophon: 'page',
  /** Nothing in the engine: at the end of the head of every page. `locale`, `path` */
  HeadExtra: 'page',
  /** Who wrote the story. `author`, `locale` */
  AuthorCard: 'story',
  /** Nothing in the engine: after a story and its author, before the stories that are like it. `story`, `edition` */
  StoryEnd: 'story',
  /** What is on the page that was not found. No props */
  Missing: 'page',
} as const satisfies Readonly<Record<string, 'page' | 'home' | 'story'>>
