/** Only addresses of our own: the wish may come from a foreign link. */
export function ownPath(wish: string | null): string {
  return wish && /^\/(?![/\\])/.test(wish) ? wish : '/home'
}
