import { allPartners } from '../../db/store/partners.ts'
import { IssuesPage } from '../../views/pages/issues/issues-page.tsx'
import { RaisePage, type TypedIssue } from '../../views/pages/issues/raise-page.tsx'
import { issueKeepingText } from '../../views/text/issue-keeping.ts'
import { parseId } from '../domain/ids.ts'
import { levelNamed } from '../domain/issue.ts'
import { type IssueFault, readIssueWords } from '../domain/issue-form.ts'
import { seesPartner } from '../domain/partner-access.ts'
import { issuesInSight } from '../flows/issues-in-sight.ts'
import { raiseIssue } from '../flows/raise-issue.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { issueStepRoutes } from './issue-steps.tsx'

/** Issues with partners: everything in one's sight, and a new one. */
export const issueRoutes: readonly StaffRoute[] = [
  get('/issues', 'see issues', list),
  get('/issues/new', 'deal with issues', begin),
  post('/issues/new', 'deal with issues', raise),
  ...issueStepRoutes,
]

async function list({ c, deps, staff, frame }: StaffVisit) {
  const t = issueKeepingText[frame.language]
  return page(
    c,
    <IssuesPage
      frame={frame}
      issues={await issuesInSight(deps, staff)}
      told={c.req.query('raised') === undefined ? null : t.raised}
    />,
  )
}

/** Direction raises what is for direction; everybody else begins with the focal point. */
async function begin(visit: StaffVisit) {
  const to = mayHere(visit, 'settle issues last') ? '3' : '1'
  const partner = visit.c.req.query('partner') ?? ''
  return await form(visit, visit.deps.newId<'entry'>(), { partner, title: '', words: '', to })
}

async function form(
  visit: StaffVisit,
  issue: string,
  typed: TypedIssue,
  faults: readonly IssueFault[] = [],
) {
  return page(
    visit.c,
    <RaisePage
      frame={visit.frame}
      partners={await partnersInSight(visit)}
      issue={issue}
      typed={typed}
      faults={faults}
    />,
    faults.length > 0 ? 422 : 200,
  )
}

async function partnersInSight({ deps, staff }: StaffVisit) {
  return (await allPartners(deps.db)).filter((partner) => seesPartner(staff, partner))
}

async function raise(visit: StaffVisit) {
  const { c, deps, staff } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = typedIn(posted.form)
  const named = parseId<'entry'>(field(posted.form, 'issue'))
  const partner = (await partnersInSight(visit)).find(({ id }) => id === typed.partner)
  const level = levelNamed(typed.to)
  const { words, faults: wordFaults } = readIssueWords(typed)
  const faults: readonly IssueFault[] = [
    ...(partner ? [] : [{ field: 'partner', kind: 'missing' } as const]),
    ...wordFaults,
    ...(level ? [] : [{ field: 'to', kind: 'missing' } as const]),
  ]
  if (!partner || !level || faults.length > 0)
    return await form(visit, named ?? deps.newId<'entry'>(), typed, faults)
  visit.concerns({ kind: 'partner', id: partner.id })
  const facts = { ...words, level, partner: partner.id, raisedBy: 'office' } as const
  const unseen = { pastFocalPoint: false, told: false }
  await raiseIssue(deps, named, { ...facts, ...unseen }, { side: 'office', staff })
  return c.redirect('/issues?raised', 303)
}

function typedIn(posted: Form): TypedIssue {
  return {
    partner: field(posted, 'partner'),
    title: field(posted, 'title'),
    words: field(posted, 'words'),
    to: field(posted, 'to'),
  }
}
