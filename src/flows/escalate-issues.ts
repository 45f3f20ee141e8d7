import { atomically } from '#dialect'
import { allIssues } from '../../db/store/issues.ts'
import { mailPauses } from '../../db/store/mail-pauses.ts'
import { hasMessage, lastQueued, queueMessage } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import { allPartners } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import { type Day, dayAt, days } from '../domain/calendar.ts'
import { type Issue, isLate } from '../domain/issue.ts'
import { holdersOf } from '../domain/issue-access.ts'
import { movedUp, nextLevel } from '../domain/issue-steps.ts'
import { isOfficeDay } from '../domain/reminder-schedule.ts'
import type { Staff } from '../domain/staff.ts'
import { keepIssueStep } from './keep-issue-step.ts'
import { noteAct } from './note-act.ts'
import { staffMessage } from './staff-message.ts'

/**
 * Moves every issue whose day has passed one level up, with the mails that tell of it; of what is late at the last level
 * its holders hear once a week, in one mail. A timer calls it, by day of the office: it looks first and writes nothing
 * when there is nothing to do. The turn of an issue lets each move be made once, and while a person must say so before
 * mail leaves none is made at all.
 */
export async function escalateIssues(deps: Deps): Promise<void> {
  const office = await findOffice(deps.db)
  const now = deps.clock.now()
  if (!office || !isOfficeDay(now, office.zone)) return
  const today = dayAt(now, office.zone)
  const late = (await allIssues(deps.db)).filter((issue) => isLate(issue, today))
  if (late.length === 0 || (await mailPauses(deps.db)).length > 0) return
  for (const issue of late) await moveUp(deps, issue, today)
  await remindLast(deps, late, today)
}

async function moveUp(deps: Deps, issue: Issue, today: Day): Promise<void> {
  const to = nextLevel(issue.level)
  if (to === null) return
  const step = movedUp(issue, to, today, { late: true, note: '' })
  const about = { kind: 'partner', id: issue.partner } as const
  await keepIssueStep(deps, issue, step, { side: 'program' }, (tx) => [
    noteAct(tx, deps, 'issue-moved', { by: null, about }),
  ])
}

const aWeek = days(7)

/** Whoever deals with late issues at the last level hears of them again, never twice within a week. */
async function remindLast(deps: Deps, late: readonly Issue[], today: Day): Promise<void> {
  for (const staff of await holdersOfLast(deps, late)) {
    const last = await lastQueued(deps.db, staff.id, 'issues-late')
    if (last !== undefined && Math.abs(deps.clock.now() - last) < aWeek) continue
    const occasion = `issues-late ${today} ${staff.id}`
    if (await hasMessage(deps.db, occasion)) continue
    const message = { ...staffMessage(deps, staff), kind: 'issues-late', occasion } as const
    await atomically(deps.db, (tx) => [queueMessage(tx, message)])
  }
}

async function holdersOfLast(deps: Deps, late: readonly Issue[]): Promise<ReadonlySet<Staff>> {
  const last = late.filter(({ level }) => nextLevel(level) === null)
  if (last.length === 0) return new Set()
  const people = await allStaff(deps.db)
  const partners = new Map((await allPartners(deps.db)).map((one) => [one.id, one]))
  return new Set(
    last.flatMap((issue) => {
      const partner = partners.get(issue.partner)
      return partner ? holdersOf(issue, partner, people) : []
    }),
  )
}
