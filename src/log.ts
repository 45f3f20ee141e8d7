/** One line of JSON for each event. No personal data, no links: facts are counts, kinds and ids. */
export type Log = (
  event: string,
  facts?: Readonly<Record<string, string | number | boolean>>,
) => void

export function logTo(stream: { write(line: string): unknown }, now: () => number): Log {
  return (event, facts = {}) => {
    const line = JSON.stringify({ at: new Date(now()).toISOString(), event, ...facts })
    stream.write(`${asPlainText(line)}\n`)
  }
}

/** JSON leaves signs as they are that steer a terminal or end a line elsewhere. */
function asPlainText(line: string): string {
  return line.replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
