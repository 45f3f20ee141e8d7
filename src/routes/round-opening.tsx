import { allRounds } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import { RecipientsPage } from '../../views/pages/rounds/recipients.tsx'
import { ReviewPage } from '../../views/pages/rounds/review.tsx'
import { noReasons, type ReasonsTyped } from '../../views/pages/rounds/steps.tsx'
import { ToldPage } from '../../views/pages/rounds/told.tsx'
import { lengthOf } from '../domain/answers.ts'
import { type ContactId, type PartnerId, parseId } from '../domain/ids.ts'
import { gradesSame } from '../domain/network.ts'
import { oneLine } from '../domain/plain-text.ts'
import {
  filterFields,
  matches,
  type RecipientFilter,
  readFilter,
} from '../domain/recipient-filter.ts'
import { type Candidate, hasTooMany } from '../domain/recipients.ts'
import {
  closingInstant,
  type DraftRound,
  isLaunched,
  isUnopened,
  type Round,
  type UnopenedRound,
} from '../domain/round.ts'
import { candidatesOf, chooseRecipients } from '../flows/choose-recipients.ts'
import { inviteAsBefore, lastRound, tookPartIn } from '../flows/last-round.ts'
import { networkNameOf } from '../flows/network-of.ts'
import { openRound } from '../flows/open-round.ts'
import { reviewRound } from '../flows/review-round.ts'
import { stepsOf } from '../flows/round-steps.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { refuseUnreadable } from '../http/refusals.tsx'
import { readReasons, toTell } from '../http/step-reasons.ts'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofDraft, ofRound, toRound } from './round-visit.ts'

export const roundOpeningRoutes: readonly StaffRoute[] = [
  get('/rounds/:id/recipients', 'run rounds', ofDraft(recipients)),
  post('/rounds/:id/recipients', 'run rounds', ofRound(choose)),
  post('/rounds/:id/recipients/as-before', 'run rounds', ofRound(asBefore)),
  get(
    '/rounds/:id/review',
    'run rounds',
    ofRound((visit, round) => (isUnopened(round) ? review(visit, round) : toRound(visit, round))),
  ),
  post('/rounds/:id/opening', 'run rounds', ofRound(open)),
]

async function recipients(visit: StaffVisit, round: DraftRound) {
  const { c, deps } = visit
  const filter = readFilter((name) => c.req.query(name))
  return await recipientsPage(visit, round, filter, await candidatesOf(deps, round))
}

/** Those the filter shows, and those with more ticks than can be kept. */
async function recipientsPage(
  { c, deps, frame }: StaffVisit,
  round: DraftRound,
  filter: RecipientFilter,
  candidates: readonly Candidate[],
  status: 200 | 422 = 200,
) {
  const before = await lastRound(deps, round)
  const tookPart = await tookPartIn(deps, before)
  const staff = await allStaff(deps.db)
  return page(
    c,
    <RecipientsPage
      frame={frame}
      round={round}
      candidates={candidates.filter((one) => matches(one, filter, tookPart) || hasTooMany(one))}
      all={candidates}
      network={await networkNameOf(deps, round)}
      filter={filter}
      focalPoints={staff.filter(({ id }) =>
        candidates.some((one) => one.partner.focalPoint === id),
      )}
      before={before?.year ?? null}
    />,
    status,
  )
}

/** Ticks those who were invited to the round before. */
async function asBefore(visit: StaffVisit, round: Round) {
  if (round.state !== 'draft') return told(visit, round, 'notDraft')
  const { kind } = await inviteAsBefore(visit.deps, round)
  if (kind === 'not-draft') return told(visit, round, 'notDraft')
  return visit.c.redirect(`/rounds/${round.id}/recipients`, 303)
}

async function choose(visit: StaffVisit, round: Round) {
  const { c, deps } = visit
  if (round.state !== 'draft') return told(visit, round, 'notDraft')
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const { form } = posted
  const shown = partnersIn(field(form, 'shown').split(' '))
  const ticked = partnersIn(form.get('invite') ?? [])
  const shownPeople = contactsIn(field(form, 'people').split(' '))
  const tickedPeople = contactsIn(form.get('ask') ?? [])
  const outcome = await chooseRecipients(deps, round, { shown, ticked, shownPeople, tickedPeople })
  if (outcome.kind === 'not-draft') return told(visit, round, 'notDraft')
  if (outcome.kind === 'too-many') {
    const filter = readFilter((name) => field(form, name))
    return await recipientsPage(visit, round, filter, outcome.candidates, 422)
  }
  return field(form, 'next') === 'stay'
    ? c.redirect(`/rounds/${round.id}/recipients${filterIn(form)}`, 303)
    : c.redirect(`/rounds/${round.id}/review`, 303)
}

function partnersIn(ids: readonly string[]): ReadonlySet<PartnerId> {
  return new Set(ids.flatMap((id) => parseId<'partner'>(id) ?? []))
}

function contactsIn(ids: readonly string[]): ReadonlySet<ContactId> {
  return new Set(ids.flatMap((id) => parseId<'contact'>(id) ?? []))
}

function filterIn(form: Form): string {
  const kept = filterFields
    .map((name): [string, string] => [name, field(form, name)])
    .filter(([, value]) => value !== '')
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
}

async function review(
  visit: StaffVisit,
  round: UnopenedRound,
  status: 200 | 409 | 422 = 200,
  unconsulted: { typed: string; missing: boolean } = { typed: '', missing: false },
  reasons: ReasonsTyped = noReasons,
) {
  const { c, deps, frame } = visit
  const read = await reviewRound(deps, round)
  const isPast = closingInstant(round) <= deps.clock.now()
  const before = await lastRound(deps, round)
  return page(
    c,
    <ReviewPage
      frame={frame}
      round={round}
      review={read}
      isPast={isPast}
      sameYear={await isSecondOfYear(deps, round)}
      network={await networkNameOf(deps, round)}
      unpaired={before !== undefined && before.mode !== round.mode}
      changed={status === 409}
      unconsulted={unconsulted}
      steps={await stepsOf(deps, round)}
      reasons={reasons}
    />,
    status,
  )
}

/** Whether partners were asked in this year already. */
async function isSecondOfYear(deps: StaffVisit['deps'], round: UnopenedRound): Promise<boolean> {
  return (await allRounds(deps.db)).some(
    (other) => isLaunched(other) && other.year === round.year && gradesSame(other, round),
  )
}

/** A round opens only as it was read: the form carries what the review page said. */
async function open(visit: StaffVisit, round: Round) {
  const { c, deps, staff } = visit
  if (!isUnopened(round)) return told(visit, round, 'alreadyOpen')
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const reason = oneLine(field(posted.form, 'unconsulted'))
  const typed = { typed: reason, missing: false }
  // Too few partners are no step to be waived: the review says so itself.
  const steps = (await stepsOf(deps, round)).filter(({ step }) => step !== 'partners-checked')
  const read = readReasons(posted.form, steps)
  const shown = toTell(read, visit.frame.language)
  if (round.state === 'draft' && !isReason(reason))
    return await review(visit, round, 422, { ...typed, missing: true }, shown)
  if (read.missing.length > 0) return await review(visit, round, 422, typed, shown)
  const without = { reasons: read.reasons, by: staff.id }
  const reviewed = field(posted.form, 'reviewed')
  const outcome = await openRound(deps, round.id, reviewed, reason, without)
  switch (outcome.kind) {
    case 'opened':
      return toRound(visit, round)
    case 'not-draft':
    case 'not-found':
      return told(visit, round, 'alreadyOpen')
    case 'changed-since-review':
    // Somebody undid a step, or did one, while this was read.
    case 'steps-open':
      return await review(visit, round, 409, typed)
    // The review page says these in words, and what cures them.
    case 'too-few':
    case 'closing-in-past':
    case 'no-survey':
      return await review(visit, round, 422, typed)
  }
}

/** Opening without asking partners first needs a few words why. */
function isReason(typed: string): boolean {
  return typed !== '' && lengthOf(typed) <= 300
}

function told({ c, frame }: StaffVisit, round: Round, why: 'alreadyOpen' | 'notDraft') {
  return page(c, <ToldPage frame={frame} round={round} why={why} />, 409)
}
