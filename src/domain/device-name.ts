/**
 * What a device calls a personal link when it keeps text that the server has not confirmed: enough to find the text
 * again, not enough to open the link (cyrb53, two numbers of 32 bits).
 * @param path the path of the link, `/r/` and its 22 letters
 * @example deviceName('/r/0123456789abcdefghijkl') // the same on every device and for ever
 */
export function deviceName(path: string): string {
  let one = 0xdeadbeef
  let two = 0x41c6ce57
  for (let place = 0; place < path.length; place += 1) {
    const letter = path.charCodeAt(place)
    one = Math.imul(one ^ letter, 2654435761)
    two = Math.imul(two ^ letter, 1597334677)
  }
  return (one >>> 0).toString(36) + (two >>> 0).toString(36)
}
