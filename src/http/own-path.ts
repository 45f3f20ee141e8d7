/**
 * Where to go on, if it is a page of this site; else the home page. Only plain paths are taken: what browsers read as
 * another host begins with two slashes, a backslash, a control character or a scheme.
 * @example ownPath('/rounds/1?tab=mail') // '/rounds/1?tab=mail'
 * @example ownPath('//evil.example') // '/'
 */
export function ownPath(text: string | undefined): string {
  return text !== undefined && /^\/[a-z0-9][\w./?=&%-]*$/i.test(text) ? text : '/'
}
