/** One line of JSON for each event. No personal data, no links: facts are counts, kinds and ids. */
export type Log = (
  event: string,
  facts?: Readonly<Record<string, string | number | boolean>>,
) => void

export function logTo(stream: { write(line: string): unknown }, now: () => number): Log {
  return (event, facts = {}) => {
    stream.write(`${JSON.stringify({ at: new Date(now()).toISOString(), event, ...facts })}\n`)
  }
}
