import type { Log } from './log.ts'

export type Timer = {
  name: string
  /** Whether the last turn failed, or one hangs: nothing has ended for several times as long as it should take. */
  ails(): boolean
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
  let ended = performance.now()

  function begin() {
    turn = work()
      .then(() => '', nameOf)
      .then((found) => {
        if (found !== '' && found !== fault) log('timer-failed', { timer: name, error: found })
        fault = found
        ended = performance.now()
        if (!stopped) waiting = setTimeout(begin, interval)
      })
  }

  return {
    name,
    ails: () => fault !== '' || performance.now() - ended > 3 * interval + longTurn,
    async stop() {
      stopped = true
      clearTimeout(waiting)
      await turn
    },
  }
}

/** A turn may take this long: a mailing of a thousand letters is one. */
const longTurn = 15 * 60_000

/** Which error, without its message: messages may hold what a person typed. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown'
}
