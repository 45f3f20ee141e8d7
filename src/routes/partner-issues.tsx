import type { Context } from 'hono'
import { findPartner } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { FieldFault } from '../../views/components/fields.tsx'
import { PartnerIssuesPage } from '../../views/pages/respond/issues.tsx'
import { partnerIssuesText } from '../../views/text/partner-issues.ts'
import { respondText } from '../../views/text/respond.ts'
import type { Deps } from '../deps.ts'
import { parseId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import { type IssueFault, readIssueText, readIssueWords } from '../domain/issue-form.ts'
import { begunBy, type IssueReaders, readersFor, waysFor } from '../domain/issue-ways.ts'
import { completeFor, offeredBy, type RespondentLanguage } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import { ownIssues, shownTo } from '../flows/own-issues.ts'
import { raiseIssue } from '../flows/raise-issue.ts'
import { reopenIssue } from '../flows/reopen-issue.ts'
import { type Form, field } from '../http/forms.ts'
import { notFound } from '../http/refusals.tsx'
import { inLanguage } from '../http/respondent-language.ts'
import { isStorageTrouble, noteStorageTrouble } from '../http/storage-trouble.ts'
import { page } from '../http/visit.tsx'

/** A request by somebody whose link opens its organisation's page, whatever its round is doing. */
export type LinkVisit = {
  c: Context
  deps: Deps
  office: Office
  invitation: Invitation
  language: RespondentLanguage
}

/** Whether a press is about issues. */
export function isAboutIssues(form: Form): boolean {
  const act = field(form, 'act')
  const fromIssues = act.startsWith('language-') && field(form, 'page') === 'issues'
  return act === 'issues' || act === 'raise' || act.startsWith('reopen-') || fromIssues
}

/** What a press on the issues leads to; where nothing can be kept just now, all that was typed comes back. */
export async function issuesReply(visit: LinkVisit, form: Form): Promise<Response> {
  try {
    return await press(visit, form)
  } catch (error) {
    if (!isStorageTrouble(error)) throw error
    noteStorageTrouble(visit.c, visit.deps, error)
    return await show(visit, form, { bad: respondText[visit.language].unkept.words, status: 503 })
  }
}

async function press(visit: LinkVisit, form: Form) {
  const act = field(form, 'act')
  if (act === 'raise') return await raise(visit, form)
  if (act.startsWith('reopen-')) return await reopen(visit, form, act.slice('reopen-'.length))
  return await show(visit, form)
}

async function readersOf({ deps, invitation }: LinkVisit): Promise<IssueReaders> {
  const partner = await findPartner(deps.db, invitation.partner)
  return readersFor(partner ?? { focalPoint: null }, await allStaff(deps.db))
}

async function raise(visit: LinkVisit, form: Form) {
  const { deps, invitation, language } = visit
  const t = partnerIssuesText[language]
  const readers = await readersOf(visit)
  const way = waysFor(readers).find((one) => one === field(form, 'to'))
  const { words, faults: wordFaults } = readIssueWords(typedIn(form))
  const missing: readonly IssueFault[] = way ? [] : [{ field: 'to', kind: 'missing' }]
  const faults = [...missing, ...wordFaults]
  if (!way || faults.length > 0)
    return await show(visit, form, {
      faults: faults.map((fault) => ({ field: fault.field, words: t.faultWords(fault) })),
      status: 422,
    })
  const { kind } = await raiseIssue(
    deps,
    parseId<'entry'>(field(form, 'issue')),
    {
      ...words,
      ...begunBy(way, readers),
      partner: invitation.partner,
      raisedBy: 'partner',
      told: true,
    },
    { side: 'partner', contact: invitation.contact },
  )
  if (kind === 'raised') return await show(visit, form, { good: t.raised, raised: true })
  return await show(visit, form, { bad: t.enough, status: 422 })
}

async function reopen(visit: LinkVisit, form: Form, name: string) {
  const { c, deps, invitation, language } = visit
  const t = partnerIssuesText[language]
  const id = parseId<'entry'>(name)
  const issue = (await ownIssues(deps, invitation)).find((one) => one.id === id)
  if (!issue) return notFound(c, deps, completeFor(language))
  const read = readIssueText('why', field(form, `why-${issue.id}`))
  if (read.kind === 'faulty')
    return await show(visit, form, {
      faults: read.faults.map((fault) => ({
        field: `why-${issue.id}`,
        words: t.faultWords(fault),
      })),
      status: 422,
    })
  const { kind } = await reopenIssue(deps, issue, invitation.contact, read.text)
  switch (kind) {
    case 'kept':
      return await show(visit, form, { good: t.reopened })
    case 'too-late':
      return await show(visit, form, { bad: t.tooLate, status: 409 })
    case 'meanwhile':
      return await show(visit, form, { bad: t.meanwhile, status: 409 })
  }
}

function typedIn(form: Form) {
  return { title: field(form, 'title'), words: field(form, 'words'), to: field(form, 'to') }
}

type Met = {
  good?: string
  bad?: string
  /** What was typed has become an issue: the boxes are empty again. */
  raised?: true
  faults?: readonly FieldFault[]
  status?: 409 | 422 | 503
}

async function show(visit: LinkVisit, form: Form, met: Met = {}) {
  const { c, deps, office, language } = visit
  const words = met.bad ?? met.good
  const named = met.raised ? undefined : parseId<'entry'>(field(form, 'issue'))
  return page(
    c,
    <PartnerIssuesPage
      language={language}
      offered={offeredBy(office)}
      office={office.name}
      readers={await readersOf(visit)}
      talk={await talkIn(visit)}
      issue={named ?? deps.newId<'entry'>()}
      typed={met.raised ? { title: '', words: '', to: '' } : typedIn(form)}
      faults={met.faults ?? []}
      issues={await issuesShown(visit, form)}
      notice={words === undefined ? null : { words, bad: met.bad !== undefined }}
    />,
    met.status ?? 200,
  )
}

async function issuesShown({ deps, invitation }: LinkVisit, form: Form) {
  const shown = await shownTo(deps, invitation)
  return shown.map((one) => ({
    ...one,
    why: one.reopenUntil === null ? '' : field(form, `why-${one.issue.id}`),
  }))
}

/** The person of trust: in the office's own words, or else by name. */
async function talkIn({ deps, office, language }: LinkVisit) {
  const { trust } = office.texts
  if (trust.en !== '') return inLanguage(trust, language)
  const person = (await allStaff(deps.db)).find(({ role }) => role === 'person-of-trust')
  return person && { words: `${person.name}, ${person.email}`, lang: undefined }
}
