/** How long a stop may take before the process ends anyway; whoever asked waits ten seconds. */
const patience = 9_500

/**
 * Ends the process with 0 when it is asked to: at once while it starts, in good order once there is something to stop.
 * Asked a second time (npm and the terminal both pass Ctrl-C on) it goes on stopping.
 */
export function stopOnSignals(): { with(stop: () => Promise<void>): void } {
  let stop = async () => {}
  let stopping = false
  const end = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), patience).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
  return {
    with: (found) => {
      stop = found
    },
  }
}
