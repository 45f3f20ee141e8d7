/**
 * A name in a place that takes no `<bdi>`, such as a page's title: whatever its direction, it turns nothing around it.
 * @example isolated('Amahoro') // '\u2068Amahoro\u2069'
 */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`
}
