import type { Log } from './log.ts'

export type Timer = {
  /** No further turn begins; resolves when the one under way has ended. */
  stop(): Promise<void>
}

/**
 * Does something at once and again and again, the next turn a while after the last has ended, so that it never overlaps itself.
 * A fault that comes back every turn is logged when it first appears and not again until it has changed or gone.
 */
export function every(
  interval: number,
  name: string,
  work: () => Promise<unknown>,
  log: Log,
): Timer {
  let stopped = false
  let fault = ''
  let turn = Promise.resolve()
  let waiting = setTimeout(begin)

  function begin() {
    turn = work()
      .then(() => '', nameOf)
      .then((found) => {
        if (found !== '' && found !== fault) log('timer-failed', { timer: name, error: found })
        fault = found
        if (!stopped) waiting = setTimeout(begin, interval)
      })
  }

  return {
    async stop() {
      stopped = true
      clearTimeout(waiting)
      await turn
    },
  }
}

/** Which error, without its message: messages may hold what a person typed. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
