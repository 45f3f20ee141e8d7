import { allContacts } from '../../db/store/contacts.ts'
import { findIssue } from '../../db/store/issues.ts'
import { allPartners } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../../src/deps.ts'
import { dayAt, days, type Instant, instantOf } from '../../src/domain/calendar.ts'
import type { Issue } from '../../src/domain/issue.ts'
import { escalateIssues } from '../../src/flows/escalate-issues.ts'
import { raiseIssue } from '../../src/flows/raise-issue.ts'
import { settleIssue } from '../../src/flows/settle-issue.ts'

type Time = {
  deps: Deps
  clock: { at: Instant }
  zone: string
  deliver(deps: Deps): Promise<void>
}

/** Three issues of partners: one that nobody settled in time, one that was settled, one that went past the focal point. */
export async function raiseIssues({ deps, clock, zone, deliver }: Time): Promise<void> {
  const today = clock.at
  const at = (ago: number) => {
    clock.at = instantOf(`${dayAt(today - days(ago), zone)}T09:00`, zone)
  }
  const [first, second, third] = await lookedAfter(deps)
  if (!first || !second || !third) throw new Error('a focal point looks after partners')
  at(16)
  await raise(deps, first, late)
  at(12)
  const settled = await raise(deps, second, payment)
  at(5)
  await settle(deps, settled)
  at(4)
  await raise(deps, third, between)
  at(1)
  await escalateIssues(deps)
  await deliver(deps)
  clock.at = today
}

/** The main contacts of the partners that have the office's focal point, by the partner's name. */
async function lookedAfter({ db }: Deps) {
  const focal = (await allStaff(db)).find(({ role }) => role === 'focal-point')
  const contacts = (await allContacts(db)).filter(({ main }) => main)
  return (await allPartners(db))
    .filter(({ focalPoint }) => focal && focalPoint === focal.id)
    .flatMap(({ id }) => contacts.find(({ partner }) => partner === id) ?? [])
}

type Contact = Awaited<ReturnType<typeof lookedAfter>>[number]
type Words = { title: string; words: string; pastFocalPoint?: true }

const late: Words = {
  title: 'No answer to our budget revision',
  words:
    'We asked in writing to move funds from travel to training, and have had no answer for six weeks. A yes or a no by the end of the month would help; we can explain by telephone.',
}
const payment: Words = {
  title: 'Second instalment came late',
  words: 'The second instalment came seven weeks after our report. Staff were paid from savings.',
}
const between: Words = {
  title: 'How decisions reach us',
  words:
    'Twice we heard from others that an activity was cancelled. We would like to hear it first, and from you.',
  pastFocalPoint: true,
}

async function raise(deps: Deps, { id, partner }: Contact, said: Words): Promise<Issue> {
  const { pastFocalPoint = false, ...words } = said
  const level = pastFocalPoint ? 2 : 1
  const facts = {
    ...words,
    partner,
    level,
    pastFocalPoint,
    raisedBy: 'partner',
    told: true,
  } as const
  const raised = await raiseIssue(deps, undefined, facts, { side: 'partner', contact: id })
  if (raised.kind !== 'raised') throw new Error('an issue of the demo was not raised')
  return raised.issue
}

async function settle(deps: Deps, { id }: Issue): Promise<void> {
  const issue = await findIssue(deps.db, id)
  const focal = (await allStaff(deps.db)).find(({ role }) => role === 'focal-point')
  if (!issue || !focal) throw new Error('there is an issue to settle')
  const outcome =
    'From now on we pay within 30 days of a report, and write on the day we know that we cannot.'
  await settleIssue(deps, issue, focal, { outcome, told: false })
}
