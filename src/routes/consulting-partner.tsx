import type { Context } from 'hono'
import { inputLinesOf } from '../../db/store/input-lines.ts'
import { findOffice } from '../../db/store/offices.ts'
import { findPartner } from '../../db/store/partners.ts'
import { proposalsOf } from '../../db/store/proposals.ts'
import type { OwnProposal } from '../../views/components/respond/own-proposals.tsx'
import {
  ConsultingStartPage,
  OwnProposalsPage,
  ProposalsPage,
  type ProposalsProps,
} from '../../views/pages/respond/consulting.tsx'
import { longDay, longMoment } from '../../views/text/dates.ts'
import { proposalText } from '../../views/text/proposals.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import { parseId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import {
  completeFor,
  offeredBy,
  parseRespondentLanguage,
  type RespondentLanguage,
} from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import {
  type BackedProposal,
  backersOf,
  mayWithdraw,
  readProposal,
  type TypedProposal,
} from '../domain/proposal.ts'
import { commitmentsAsked } from '../domain/proposed-section.ts'
import { type ConsultingRound, consultingEnd, isUnlinked, linkEnds } from '../domain/round.ts'
import { filledIn } from '../domain/survey.ts'
import { lastPlan } from '../flows/last-plan.ts'
import {
  mayPropose,
  type Proposed,
  proposeIndicator,
  supportProposals,
  withdrawProposal,
} from '../flows/propose-indicator.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { inColour } from '../http/inline-style.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { inLanguage, spokenTo } from '../http/respondent-language.ts'
import { postedLanguage, type RespondentVisit } from '../http/respondent-visit.ts'
import { page } from '../http/visit.tsx'
import { isAboutIssues, issuesReply } from './partner-issues.tsx'

type Consulted = { invitation: Invitation; round: ConsultingRound }

/** A partner that is being consulted, at its link. */
type Visit = Consulted & {
  c: Context
  deps: Deps
  office: Office
  language: RespondentLanguage
}

/** GET shows a start page only; what partners propose is the answer to its button. */
export async function consultingReply(c: Context, deps: Deps, opened: Consulted) {
  const office = await findOffice(deps.db)
  if (!office) return notFound(c, deps)
  inColour(c, office.colour)
  const { invitation, round } = opened
  const language = spokenTo(invitation, office)
  const visit: Visit = { invitation, round, c, deps, office, language }
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return await startReply(visit)
  if (c.req.method !== 'POST') return notFound(c, deps, completeFor(language))
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted, completeFor(language))
  const spoken = postedLanguage(posted.form, office) ?? language
  if (isAboutIssues(posted.form))
    return await issuesReply({ ...visit, language: spoken }, posted.form)
  return await press({ ...visit, language: spoken }, posted.form)
}

async function press(visit: Visit, form: Form) {
  const act = field(form, 'act')
  if (act.startsWith('language-') && field(form, 'page') !== 'proposals')
    return await startReply(visit)
  switch (act) {
    case 'propose':
      return await propose(visit, form)
    case 'support':
      return await support(visit, form)
    case 'withdraw':
      return await withdraw(visit, form)
    case 'start':
      return await proposalsReply(visit, { typed: nothingTyped })
    default:
      return act.startsWith('language-')
        ? await proposalsReply(visit, { typed: typedIn(form) })
        : await startReply(visit, 422)
  }
}

async function startReply(visit: Visit, status: 200 | 422 = 200) {
  const { c, deps, office, invitation } = visit
  const partner = await findPartner(deps.db, invitation.partner)
  return page(
    c,
    <ConsultingStartPage
      {...around(visit)}
      office={office.name}
      partner={partner?.name ?? ''}
      anonymous={visit.round.mode === 'anonymous'}
    />,
    status,
  )
}

function around({ deps, office, round, language }: Visit) {
  return {
    language,
    offered: offeredBy(office),
    title: inLanguage(round.title, language),
    closing: longMoment(consultingEnd(round), round.zone, language),
    until: longDay(dayAt(linkEnds(round), round.zone), language),
    over: !mayPropose(deps, round),
  }
}

const nothingTyped: TypedProposal = { words: '', why: '', commitment: '' }

function typedIn(form: Form): TypedProposal {
  return {
    words: field(form, 'words'),
    why: field(form, 'why'),
    commitment: field(form, 'commitment'),
  }
}

async function propose(visit: Visit, form: Form) {
  const { deps, round, invitation, language } = visit
  const t = proposalText[language]
  const typed = typedIn(form)
  const read = readProposal(
    typed,
    commitmentsIn(visit).map(({ id }) => id),
  )
  if (read.kind === 'faulty')
    return await proposalsReply(visit, { typed, faults: read.faults }, 422)
  const written = parseRespondentLanguage(language, offeredBy(visit.office)) ?? language
  const kept = await proposeIndicator(deps, round, invitation.partner, {
    ...read.facts,
    language: written,
  })
  return kept.kind === 'kept'
    ? await proposalsReply(visit, { typed: nothingTyped, notice: good(t.proposed) })
    : await refused(visit, kept, typed)
}

async function support(visit: Visit, form: Form) {
  const { deps, round, invitation, language } = visit
  const kept = await supportProposals(deps, round, invitation.partner, {
    shown: proposalsIn(field(form, 'shown').split(' ')),
    ticked: proposalsIn(form.get('support') ?? []),
  })
  const typed = typedIn(form)
  return kept.kind === 'kept'
    ? await proposalsReply(visit, { typed, notice: good(proposalText[language].kept) })
    : await refused(visit, kept, typed)
}

async function withdraw(visit: Visit, form: Form) {
  const { deps, round, invitation, language } = visit
  const t = proposalText[language]
  const typed = typedIn(form)
  const ticked = proposalsIn(form.get('withdraw') ?? [])
  if (ticked.size === 0)
    return await proposalsReply(visit, { typed, notice: bad(t.withdrawFirst) }, 422)
  for (const id of ticked) {
    const kept = await withdrawProposal(deps, round, invitation.partner, id)
    if (kept.kind !== 'kept') return await refused(visit, kept, typed)
  }
  return await proposalsReply(visit, { typed, notice: good(t.withdrawn) })
}

function proposalsIn(ids: readonly string[]) {
  return new Set(ids.flatMap((id) => parseId<'proposal'>(id) ?? []))
}

async function refused(visit: Visit, { kind }: Proposed, typed: TypedProposal) {
  const t = proposalText[visit.language]
  const words = { over: t.over, enough: t.enough, supported: t.cannotWithdraw, kept: t.kept }[kind]
  return await proposalsReply(visit, { typed, notice: bad(words) }, 422)
}

const good = (words: string) => ({ words, bad: false })
const bad = (words: string) => ({ words, bad: true })

type Shown = Pick<ProposalsProps, 'typed' | 'notice'> & Partial<Pick<ProposalsProps, 'faults'>>

async function proposalsReply(visit: Visit, shown: Shown, status: 200 | 422 = 200) {
  const { c, deps, round, invitation } = visit
  const all = await proposalsOf(deps.db, round.id)
  const { partner } = invitation
  return page(
    c,
    <ProposalsPage
      {...around(visit)}
      agreed={await inputLinesOf(deps.db, round.id)}
      planned={(await lastPlan(deps, round))?.actions ?? []}
      proposals={all
        .filter(({ decision }) => decision !== 'merged')
        .map((one) => ({
          id: one.id,
          words: one.words,
          why: one.why,
          // Of a proposal without an author nobody knows the language.
          lang: one.author === null ? visit.language : one.language,
          organisations: backersOf(one, all).size,
          supported: one.supporters.includes(partner),
          own: one.author === partner,
        }))}
      own={ownAmong(all, visit, mayPropose(deps, round))}
      commitments={commitmentsIn(visit)}
      typed={shown.typed}
      faults={shown.faults ?? []}
      notice={shown.notice}
    />,
    status,
  )
}

function commitmentsIn({ deps, round, office, language }: Visit) {
  return round.surveys.flatMap((id) => {
    const survey = deps.surveys.get(id)
    if (survey?.kind !== 'scorecard') return []
    return commitmentsAsked(survey).map((section) => ({
      id: section.id,
      title: inLanguage(filledIn(section.title, office), language),
    }))
  })
}

type Reader = { invitation: Invitation; language: RespondentLanguage }

function ownAmong(
  all: readonly BackedProposal[],
  { invitation, language }: Reader,
  changing: boolean,
): readonly OwnProposal[] {
  return all
    .filter(({ author }) => author === invitation.partner)
    .map((one) => ({
      id: one.id,
      words: one.words,
      decision: one.decision,
      said: saidAbout(one, all, language),
      mayWithdraw: changing && mayWithdraw(one, all),
    }))
}

function saidAbout(
  one: BackedProposal,
  all: readonly BackedProposal[],
  language: RespondentLanguage,
): string {
  switch (one.decision) {
    case 'none':
      return ''
    case 'refused':
      return one.reason
    case 'accepted':
      return one.indicator.text[completeFor(language)]
    case 'merged':
      return all.find(({ id }) => id === one.into)?.words ?? ''
  }
}

/** Whether the organisation of a link proposed something before its round opened. */
export async function proposedBy({ deps, round, invitation }: RespondentVisit): Promise<boolean> {
  const all = await proposalsOf(deps.db, round.id)
  return all.some(({ author }) => author === invitation.partner)
}

/** The office's answers, read through the same link while the round is open. */
export async function ownProposalsReply(visit: RespondentVisit) {
  const { c, deps, round, office, language } = visit
  const own = ownAmong(await proposalsOf(deps.db, round.id), visit, false)
  const said = { language, offered: offeredBy(office), own, sealed: isUnlinked(round) }
  return page(c, <OwnProposalsPage {...said} />)
}
