import { findContact } from '../../db/store/contacts.ts'
import { issuesOf } from '../../db/store/issues.ts'
import { findPartner } from '../../db/store/partners.ts'
import type { Deps } from '../deps.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { Issue } from '../domain/issue.ts'
import { lastDayToReopen, mayReopen } from '../domain/issue-steps.ts'
import type { ToldStep } from '../domain/seen-issue.ts'
import { historyOf } from './issues-in-sight.ts'
import { todayOf } from './keep-issue-step.ts'
import { readsIssue } from './past-focal-point.ts'

type Reader = Pick<Invitation, 'partner' | 'contact'>

/** The issues somebody of a partner reads behind a link: its own, and those of the office it was told of; the newest first. */
export async function ownIssues(deps: Deps, reader: Reader): Promise<readonly Issue[]> {
  const contact = await findContact(deps.db, reader.contact)
  if (!contact) return []
  const found: Issue[] = []
  for (const issue of await issuesOf(deps.db, reader.partner))
    if (await readsIssue(deps, issue, contact)) found.push(issue)
  return found.sort((one, other) => other.raisedOn.localeCompare(one.raisedOn))
}

/** The same with what was done about each, and until when it can be opened again. */
export async function shownTo(deps: Deps, reader: Reader) {
  const today = await todayOf(deps)
  const organisation = (await findPartner(deps.db, reader.partner))?.name ?? ''
  return await Promise.all(
    (await ownIssues(deps, reader)).map(async (issue) => ({
      issue,
      organisation,
      steps: (await historyOf(deps, issue)).flatMap(toldOutside),
      reopenUntil:
        mayReopen(issue, today) && issue.settledOn !== null
          ? lastDayToReopen(issue.settledOn)
          : null,
    })),
  )
}

/** What a partner is told of a step: no note of the office, nobody's name, and no word of who was late. */
function toldOutside(told: ToldStep): readonly ToldStep[] {
  const { step } = told.issue
  if (step === 'noted') return []
  const shown = step === 'moved-late' ? 'moved' : step
  const note = step === 'reopened' ? told.issue.note : ''
  return [{ ...told, name: null, issue: { ...told.issue, step: shown, note } }]
}
