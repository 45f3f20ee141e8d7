import { IssuePage, type TypedSteps } from '../../views/pages/issues/issue-page.tsx'
import { issueKeepingText } from '../../views/text/issue-keeping.ts'
import { parseId } from '../domain/ids.ts'
import type { Issue } from '../domain/issue.ts'
import { type IssueFault, readIssueText } from '../domain/issue-form.ts'
import type { SeenIssue } from '../domain/seen-issue.ts'
import { readerOf } from '../flows/issue-mails.ts'
import { historyOf, issuesInSight } from '../flows/issues-in-sight.ts'
import type { KeptStep } from '../flows/keep-issue-step.ts'
import { moveIssue } from '../flows/move-issue.ts'
import { noteOnIssue } from '../flows/note-on-issue.ts'
import { settleIssue } from '../flows/settle-issue.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

/** One issue, and what is done about it. */
export const issueStepRoutes: readonly StaffRoute[] = [
  get(
    '/issues/:id',
    'see issues',
    ofIssue((visit, issue) => show(visit, issue)),
  ),
  post('/issues/:id/notes', 'deal with issues', ofStep(note)),
  post('/issues/:id/move', 'deal with issues', ofOwn(move)),
  post('/issues/:id/settlement', 'deal with issues', ofOwn(settle)),
]

type Handler = (visit: StaffVisit, issue: SeenIssue) => Response | Promise<Response>

/** The issue an address names, if this person may know of it. */
function ofIssue(handler: Handler) {
  return async (visit: StaffVisit) => {
    const { c, deps, staff } = visit
    const id = parseId<'entry'>(c.req.param('id'))
    const issue = id && (await issuesInSight(deps, staff)).find((one) => one.id === id)
    return issue ? await handler(visit, issue) : notFound(c, deps, staff.language)
  }
}

type StepHandler = (visit: StaffVisit, issue: SeenIssue, form: Form) => Promise<Response>

/** Reads a step about an open issue; the turn is the one it was read at. */
function ofStep(handler: StepHandler) {
  return ofIssue(async (visit, issue) => {
    const { c, deps } = visit
    const posted = await readForm(c.req.raw)
    if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
    const { form } = posted
    visit.concerns({ kind: 'partner', id: issue.partner })
    if (issue.state !== 'open') return await after(visit, issue, form, { kind: 'meanwhile' })
    return await handler(visit, { ...issue, turn: Number(field(form, 'turn')) }, form)
  })
}

/** Only for whoever deals with the issue; to everybody else there is no such door. */
function ofOwn(handler: StepHandler) {
  return ofStep(async (visit, issue, form) =>
    issue.deals
      ? await handler(visit, issue, form)
      : notFound(visit.c, visit.deps, visit.staff.language),
  )
}

async function note(visit: StaffVisit, issue: SeenIssue, form: Form) {
  const read = readIssueText('note', field(form, 'note'))
  if (read.kind === 'faulty') return await show(visit, issue, { form, faults: read.faults })
  return await after(
    visit,
    issue,
    form,
    await noteOnIssue(visit.deps, issue, visit.staff, read.text),
  )
}

async function move(visit: StaffVisit, issue: SeenIssue, form: Form) {
  const read = readIssueText('why', field(form, 'why'), { needed: false })
  if (read.kind === 'faulty') return await show(visit, issue, { form, faults: read.faults })
  const moved = await moveIssue(visit.deps, issue, visit.staff, read.text)
  if (moved.kind === 'last-level') return notFound(visit.c, visit.deps, visit.staff.language)
  return await after(visit, issue, form, moved)
}

async function settle(visit: StaffVisit, issue: SeenIssue, form: Form) {
  const read = readIssueText('outcome', field(form, 'outcome'))
  if (read.kind === 'faulty') return await show(visit, issue, { form, faults: read.faults })
  const facts = { outcome: read.text, told: field(form, 'tells') === 'yes' }
  return await after(visit, issue, form, await settleIssue(visit.deps, issue, visit.staff, facts))
}

/** The issue as it is now; where somebody else was first, with everything typed. Who sees it no more goes to the list. */
async function after(visit: StaffVisit, { id }: Issue, form: Form, { kind }: KeptStep) {
  const { c, deps, staff, frame } = visit
  const seen = (await issuesInSight(deps, staff)).find((one) => one.id === id)
  if (!seen) return c.redirect('/issues', 303)
  if (kind === 'kept') return c.redirect(`/issues/${id}?kept`, 303)
  const bad = issueKeepingText[frame.language].meanwhile
  return await show(visit, seen, { form, bad })
}

type Shown = { form?: Form; faults?: readonly IssueFault[]; bad?: string }

async function show(visit: StaffVisit, issue: SeenIssue, { form, faults = [], bad }: Shown = {}) {
  const { c, deps, frame } = visit
  const kept = c.req.query('kept') === undefined ? null : issueKeepingText[frame.language].kept
  const words = bad ?? kept
  return page(
    c,
    <IssuePage
      frame={frame}
      issue={issue}
      history={await historyOf(deps, issue)}
      reachable={(await readerOf(deps, { ...issue, told: true })) !== undefined}
      typed={typedIn(form ?? new Map())}
      faults={faults}
      told={words === null ? null : { words, bad: bad !== undefined }}
    />,
    bad ? 409 : faults.length > 0 ? 422 : 200,
  )
}

function typedIn(form: Form): TypedSteps {
  return {
    note: field(form, 'note'),
    why: field(form, 'why'),
    outcome: field(form, 'outcome'),
    tells: field(form, 'tells') === 'yes',
  }
}
