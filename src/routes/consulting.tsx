import { invitedTo } from '../../db/store/invitations.ts'
import { proposalsOf } from '../../db/store/proposals.ts'
import type { FieldFault } from '../../views/components/fields.tsx'
import { DecidePage } from '../../views/pages/proposals/decide-page.tsx'
import { ProposalsListPage } from '../../views/pages/proposals/proposals-page.tsx'
import { BeginConsultingPage, ConsultingPage } from '../../views/pages/rounds/consulting.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { consultingText } from '../../views/text/proposals.ts'
import type { Deps } from '../deps.ts'
import { cleanText, lengthOf } from '../domain/answers.ts'
import { parseId } from '../domain/ids.ts'
import { inputsByGroup } from '../domain/inputs-by-group.ts'
import {
  anchorFields,
  type BackedProposal,
  backersOf,
  readIndicator,
  type TypedIndicator,
} from '../domain/proposal.ts'
import { commitmentsAsked } from '../domain/proposed-section.ts'
import { fewestRecipients, partnersAmong } from '../domain/recipients.ts'
import {
  type ConsultingRound,
  type DraftRound,
  isUnopened,
  type Round,
  type UntilFault,
} from '../domain/round.ts'
import { filledIn } from '../domain/survey.ts'
import {
  consultPartners,
  moveConsultation,
  reviewConsultation,
  type TypedMoment,
} from '../flows/consult-partners.ts'
import { decideOnProposal } from '../flows/decide-proposal.ts'
import { mayPropose } from '../flows/propose-indicator.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, mayHere, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { aroundRound } from './round-around.tsx'
import { ofDraft, ofRound, toRound } from './round-visit.ts'

/** Between draft and open: partners say what should be asked, and the office decides. */
export const consultingRoutes: readonly StaffRoute[] = [
  get(
    '/rounds/:id/consulting',
    'run rounds',
    ofDraft((visit, round) => beginPage(visit, round)),
  ),
  post('/rounds/:id/consulting', 'run rounds', ofRound(begin)),
  post('/rounds/:id/consulting/dates', 'run rounds', ofRound(moveDates)),
  get('/rounds/:id/proposals', 'decide on proposals', ofRound(list)),
  get(
    '/rounds/:id/proposals/:proposal',
    'decide on proposals',
    ofProposal((visit, round, proposal, all) => decidePage(visit, round, proposal, all)),
  ),
  post('/rounds/:id/proposals/:proposal', 'decide on proposals', ofProposal(decide)),
]

type Refused = { typed?: TypedMoment; faults?: readonly FieldFault[]; changed?: boolean }

async function beginPage(
  { c, deps, frame }: StaffVisit,
  round: DraftRound,
  { typed = { day: '', time: '18:00' }, faults = [], changed = false }: Refused = {},
  status: 200 | 409 | 422 = 200,
) {
  const t = consultingText[frame.language]
  const { recipients, scorecard, offered, digest } = await reviewConsultation(deps, round)
  const partners = partnersAmong(recipients)
  const tooFew = partners < fewestRecipients(round)
  return page(
    c,
    <BeginConsultingPage
      frame={frame}
      round={round}
      recipients={recipients}
      offered={offered}
      digest={digest}
      typed={typed}
      faults={faults}
      obstacle={!scorecard ? t.noScorecard : tooFew ? t.tooFew(partners) : null}
      changed={changed}
    />,
    status,
  )
}

async function begin(visit: StaffVisit, round: Round) {
  const { c, deps, frame } = visit
  if (round.state !== 'draft') return told(visit, round)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = momentIn(posted.form, 'untilDay', 'untilTime')
  const outcome = await consultPartners(deps, round, typed, field(posted.form, 'reviewed'))
  switch (outcome.kind) {
    case 'consulting':
      return toRound(visit, round)
    case 'not-draft':
      return told(visit, round)
    case 'changed-since-review':
      return await beginPage(visit, round, { typed, changed: true }, 409)
    case 'no-scorecard':
    case 'too-few':
      return await beginPage(visit, round, { typed }, 422)
    default: {
      const faults = untilFaults(outcome.kind, frame.language)
      return await beginPage(visit, round, { typed, faults }, 422)
    }
  }
}

function untilFaults(kind: UntilFault, language: StaffVisit['frame']['language']) {
  return [{ field: 'untilDay', words: consultingText[language].untilFaults[kind] }]
}

function momentIn(form: Form, day: string, time: string): TypedMoment {
  return { day: field(form, day), time: field(form, time) }
}

function told({ c, frame }: StaffVisit, round: Round) {
  return page(c, <ToldPage frame={frame} round={round} why="notDraft" />, 409)
}

/** The page of a round whose partners are consulted. */
export async function consultingHome(
  visit: StaffVisit,
  round: ConsultingRound,
  typed = {
    until: momentOf(round.consultedUntil),
    closes: momentOf(round.closes),
  },
  faults: readonly FieldFault[] = [],
) {
  const { c, deps, frame } = visit
  const all = await proposalsOf(deps.db, round.id)
  return page(
    c,
    <ConsultingPage
      frame={frame}
      round={round}
      over={!mayPropose(deps, round)}
      counts={{
        proposals: all.length,
        undecided: all.filter(({ decision }) => decision === 'none').length,
      }}
      mayRun={mayHere(visit, 'run rounds')}
      around={await aroundRound(visit, round)}
      mayDecide={mayHere(visit, 'decide on proposals')}
      typed={typed}
      faults={faults}
    />,
    faults.length > 0 ? 422 : 200,
  )
}

function momentOf(written: string): TypedMoment {
  return { day: written.slice(0, 10), time: written.slice(11) }
}

async function moveDates(visit: StaffVisit, round: Round) {
  const { c, deps, frame } = visit
  if (round.state !== 'consulting') return told(visit, round)
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const until = momentIn(posted.form, 'untilDay', 'untilTime')
  const closes = momentIn(posted.form, 'closesOn', 'closesAt')
  const { kind } = await moveConsultation(deps, round, until, closes)
  if (kind === 'moved') return toRound(visit, round)
  if (kind === 'not-consulting') return told(visit, round)
  const faults = untilFaults(kind, frame.language)
  return await consultingHome(visit, round, { until, closes }, faults)
}

async function list({ c, deps, frame }: StaffVisit, round: Round) {
  const all = await proposalsOf(deps.db, round.id)
  const counted = all
    .map((proposal) => ({ proposal, support: backersOf(proposal, all).size }))
    .toSorted((one, other) => other.support - one.support)
  const inputs = await inputsOf(deps, round, all)
  return page(
    c,
    <ProposalsListPage frame={frame} round={round} proposals={counted} inputs={inputs} />,
  )
}

/** Whom the consultation heard; null while it goes on, when a count that grows would tell whose words came last. */
async function inputsOf({ db }: Deps, round: Round, all: readonly BackedProposal[]) {
  if (round.state === 'draft' || round.state === 'consulting') return null
  if (round.breakdown === 'none') return null
  const invited = (await invitedTo(db, round.id)).map(({ invitation }) => invitation)
  return inputsByGroup(
    all.map(({ author }) => author),
    invited,
    round.k,
  )
}

type Handler = (
  visit: StaffVisit,
  round: ConsultingRound,
  proposal: BackedProposal,
  all: readonly BackedProposal[],
) => Response | Promise<Response>

/** The proposal an address names, if it is one of this round and may still be decided on. */
function ofProposal(handler: Handler) {
  return ofRound(async (visit, round) => {
    const { c, deps, staff } = visit
    const id = parseId<'proposal'>(c.req.param('proposal'))
    const all = await proposalsOf(deps.db, round.id)
    const proposal = all.find((one) => one.id === id)
    if (!proposal) return notFound(c, deps, staff.language)
    if (round.state !== 'consulting')
      return isUnopened(round) || c.req.method === 'GET'
        ? c.redirect(`/rounds/${round.id}/proposals`, 303)
        : told(visit, round)
    return await handler(visit, round, proposal, all)
  })
}

function decidePage(
  visit: StaffVisit,
  round: ConsultingRound,
  proposal: BackedProposal,
  all: readonly BackedProposal[],
  typed: TypedIndicator = typedFrom(proposal),
  faults: readonly FieldFault[] = [],
) {
  const { c, frame } = visit
  return page(
    c,
    <DecidePage
      frame={frame}
      round={round}
      proposal={proposal}
      support={backersOf(proposal, all).size}
      others={all.filter(({ id, decision }) => id !== proposal.id && decision !== 'merged')}
      commitments={commitmentsOf(visit, round)}
      typed={typed}
      faults={faults}
    />,
    faults.length > 0 ? 422 : 200,
  )
}

function commitmentsOf({ deps, office }: StaffVisit, round: Round) {
  return round.surveys.flatMap((id) => {
    const survey = deps.surveys.get(id)
    return survey?.kind === 'scorecard'
      ? commitmentsAsked(survey).map((one) => ({ id: one.id, title: filledIn(one.title, office) }))
      : []
  })
}

/** What the form shows first: what was accepted, or the words as they were proposed. */
function typedFrom(proposal: BackedProposal): TypedIndicator {
  const commitment = proposal.commitment ?? ''
  if (proposal.decision !== 'accepted')
    return {
      commitment,
      [proposal.language === 'fr' ? 'textFr' : 'textEn']: proposal.words,
      reason: proposal.decision === 'refused' ? proposal.reason : '',
    }
  const { text, anchors, byReviewGroup } = proposal.indicator
  return {
    commitment: proposal.indicator.commitment ?? '',
    textEn: text.en,
    textFr: text.fr,
    byReviewGroup: byReviewGroup ? 'yes' : '',
    ...Object.fromEntries(
      anchors.flatMap(({ en, fr }, index) => [
        [`anchor${index + 1}En`, en],
        [`anchor${index + 1}Fr`, fr],
      ]),
    ),
  }
}

const fieldNames = [
  'textEn',
  'textFr',
  'commitment',
  'byReviewGroup',
  'reason',
  ...anchorFields.flatMap((grade) => [`anchor${grade}En`, `anchor${grade}Fr`]),
]

const longestReason = 1000

async function decide(
  visit: StaffVisit,
  round: ConsultingRound,
  proposal: BackedProposal,
  all: readonly BackedProposal[],
) {
  const { c, deps, frame } = visit
  const t = consultingText[frame.language]
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { form } = posted
  const typed = Object.fromEntries(fieldNames.map((name) => [name, field(form, name)]))
  const wrong = (name: string, words: string) =>
    decidePage(visit, round, proposal, all, typed, [{ field: name, words }])
  const wanted = wantedIn(visit, round, form, typed, backersOf(proposal, all).size)
  switch (wanted.kind) {
    case 'no-reason':
      return wrong('reason', t.reasonMissing)
    case 'no-target':
      return wrong('into', t.noTarget)
    case 'faulty': {
      const faults = wanted.faults.map((fault) => ({
        field: fault.field,
        words: t.faultWords(fault),
      }))
      return decidePage(visit, round, proposal, all, typed, faults)
    }
    case 'wanted': {
      const { kind } = await decideOnProposal(deps, round, proposal.id, wanted.wanted)
      if (kind === 'fixed') return told(visit, round)
      if (kind === 'not-there') return wrong('into', t.noTarget)
      if (kind === 'others-in-it') return wrong('into', t.othersInIt)
      return c.redirect(`/rounds/${round.id}/proposals`, 303)
    }
  }
}

function wantedIn(
  visit: StaffVisit,
  round: ConsultingRound,
  form: Form,
  typed: TypedIndicator,
  support: number,
) {
  switch (field(form, 'decision')) {
    case 'refused': {
      const reason = cleanText(field(form, 'reason'))
      if (reason === '' || lengthOf(reason) > longestReason) return { kind: 'no-reason' } as const
      return { kind: 'wanted', wanted: { decision: 'refused', reason } } as const
    }
    case 'merged': {
      const into = parseId<'proposal'>(field(form, 'into'))
      return into
        ? ({ kind: 'wanted', wanted: { decision: 'merged', into } } as const)
        : ({ kind: 'no-target' } as const)
    }
    case 'accepted': {
      const commitments = commitmentsOf(visit, round).map(({ id }) => id)
      const read = readIndicator(typed, { commitments, support })
      if (read.kind === 'faulty') return read
      const { indicator } = read
      return { kind: 'wanted', wanted: { decision: 'accepted', indicator } } as const
    }
    case 'none':
      return { kind: 'wanted', wanted: { decision: 'none' } } as const
    default:
      return { kind: 'no-target' } as const
  }
}
