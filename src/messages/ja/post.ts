/** What `npm run post` says. */
import type { postWords as english } from '../en/post.ts'

export const postWords: typeof english = {
  noName: '投稿する記事を指定してください: npm run post -- door',
  written: (folder, pictures) => `${folder}: 画像${pictures}枚と post.json`,
  notYet: (slug) => `${slug} はまだ公開されていません。リンクは、ページが公開されてから投稿してください。`,
}
