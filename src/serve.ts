import { createApp } from './app.tsx'
import { type BackupPlan, copyToday, dropOldCopies } from './backups.ts'
import { clockRecordIn, noClockRecord } from './clock-record.ts'
import type { Deps } from './deps.ts'
import { days, hours } from './domain/calendar.ts'
import { eraseCancelled } from './flows/cancel-round.ts'
import { closeDueRounds } from './flows/close-due-rounds.ts'
import { endOldSessions } from './flows/end-old-sessions.ts'
import { eraseAgain } from './flows/erase-contact.ts'
import { escalateIssues } from './flows/escalate-issues.ts'
import { forgetEvidence } from './flows/forget-evidence.ts'
import { mailTalkRequests } from './flows/mail-talk-requests.ts'
import { remindAsSet } from './flows/remind-as-set.ts'
import { remindOfActions } from './flows/remind-of-actions.ts'
import { remindOfPartners } from './flows/remind-of-partners.ts'
import { remindOfStrategy } from './flows/remind-of-strategy.ts'
import { sendDueMail } from './flows/send-mail.ts'
import { settleInterrupted } from './flows/settle-interrupted-mail.ts'
import { type ClockWatch, clockWatch, whileClockIsTrusted } from './flows/watch-clock.ts'
import { listen } from './http/listen.ts'
import { mailQueue, pauseQueue } from './mail/queue-state.ts'
import { every, type Timer } from './timers.ts'

export type Running = {
  url: string
  /** Answers what is under way, hangs up, closes what was opened. Asked twice, it stops once. */
  stop(): Promise<void>
}

/** Requests under way have this long to be answered, letters and closings under way this long to end. */
const patience = { requests: 7_000, timers: 8_000, mailer: 500 }

/** Everything that runs: the pages on their port, and the timers behind them. */
export async function startServer(given: Deps, backups?: BackupPlan): Promise<Running> {
  await settleInterrupted(given)
  // A backup put back by hand may know people who have asked to be forgotten since.
  const again = await eraseAgain(given)
  if (again > 0) given.log('erased-again', { contacts: again })
  const { DEMO, DATA_DIR } = given.settings
  const watch = clockWatch(given, DEMO ? noClockRecord : clockRecordIn(DATA_DIR))
  await watch.look()
  const { HOST: host, PORT: port } = given.settings
  let deps = given
  const timers: Timer[] = []
  const listening = await listen({ host, port }, (found) => {
    deps = atPort(given, found)
    return createApp(deps, timers).fetch
  })
  timers.push(...startTimers(deps, watch, backups))
  let stopping: Promise<void> | undefined
  const stop = async () => {
    restMail(deps)
    const resting = Promise.all(timers.map((timer) => timer.stop()))
    await Promise.all([listening.stop(patience.requests), atMost(patience.timers, resting)])
    await atMost(patience.mailer, deps.mailer.close())
    watch.stop()
    deps.db.$client.close()
  }
  return {
    url: deps.settings.PUBLIC_URL,
    stop: () => {
      stopping ??= stop()
      return stopping
    },
  }
}

/** Each looks first, so that an idle server writes nothing. */
function startTimers(
  deps: Deps,
  watch: ClockWatch,
  backups: BackupPlan | undefined,
): readonly Timer[] {
  const { log } = deps
  /** The clock is looked at first: a jump must not be a few seconds slower than what it makes due. */
  const inTime = (work: (deps: Deps) => Promise<void>) => async () => {
    await watch.look()
    await whileClockIsTrusted(deps, work)
  }
  return [
    every(1_000, 'mail', () => sendDueMail(deps), log),
    every(10_000, 'clock', watch.look, log),
    every(15_000, 'closing', inTime(closeDueRounds), log),
    every(30_000, 'reminders', inTime(remindAsSet), log),
    every(60_000, 'actions due', inTime(remindOfActions), log),
    every(60_000, 'issues', inTime(escalateIssues), log),
    every(60_000, 'called off', () => eraseCancelled(deps), log),
    every(hours(1), 'requests for a talk', inTime(mailTalkRequests), log),
    every(hours(1), 'end of the strategy', inTime(remindOfStrategy), log),
    every(hours(1), 'partners to see to', inTime(remindOfPartners), log),
    every(days(1), 'old sessions', () => endOldSessions(deps), log),
    every(days(1), 'evidence', inTime(forgetEvidence), log),
    ...(backups ? [every(hours(1), 'backup', () => keepBackups(deps, backups), log)] : []),
  ]
}

/** With a clock that jumped ahead every copy looks old: none is dropped before somebody has said that it is right. */
async function keepBackups(deps: Deps, backups: BackupPlan): Promise<void> {
  copyToday(deps.db, backups, deps.clock.now())
  await whileClockIsTrusted(deps, async ({ clock }) => dropOldCopies(backups, clock.now()))
}

/** The letter under way is finished, no other is begun: what waits goes out after the next start. */
function restMail({ mailer, clock }: Deps): void {
  pauseQueue(mailQueue(mailer), { trouble: 'connection', reply: '' }, clock.now())
}

/** With PORT=0 the port is known only now, and the address people see with it. */
function atPort(deps: Deps, port: number): Deps {
  const PUBLIC_URL = deps.settings.PUBLIC_URL.replace(/:0$/, `:${port}`)
  return { ...deps, settings: { ...deps.settings, PUBLIC_URL } }
}

async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([work, over])
  clearTimeout(timer)
}
