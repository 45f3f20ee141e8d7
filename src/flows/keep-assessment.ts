import { atomically, guard } from '#dialect'
import {
  capacityYearsOf,
  findAssessment,
  findCapacityInstrument,
  keepAssessmentDraft,
  keepSentAssessment,
  setCapacityReaders,
} from '../../db/store/capacity.ts'
import { findContact } from '../../db/store/contacts.ts'
import { findOffice } from '../../db/store/offices.ts'
import type { Deps } from '../deps.ts'
import { dayAt, yearAt } from '../domain/calendar.ts'
import { answersToSend, type CapacityFault, missingIn } from '../domain/capacity/answers.ts'
import type { LiveAssessment, SentAssessment } from '../domain/capacity/assessment.ts'
import {
  type Collision,
  fieldsOf,
  mergeDraft,
  type PostedFields,
  sameFields,
  settled,
} from '../domain/draft.ts'
import type { CapacityAssessmentId, StaffId } from '../domain/ids.ts'
import { linkTo } from './begin-assessment.ts'
import { untilWritten } from './keep-draft.ts'

/** A form as it came, with who may read it where the form asks. */
export type PostedAssessment = PostedFields & { readers: readonly StaffId[] }

export type KeptAssessment =
  | { kind: 'kept'; assessment: LiveAssessment }
  | { kind: 'conflict'; assessment: LiveAssessment; collisions: readonly Collision[] }
  /** It was withdrawn, or taken back. */
  | { kind: 'gone' }
export type SentOutcome =
  | { kind: 'sent'; assessment: SentAssessment }
  | { kind: 'incomplete'; assessment: LiveAssessment; faults: readonly CapacityFault[] }
  /** It stands in the figures of a year, so it is not corrected any more. */
  | { kind: 'fixed'; assessment: LiveAssessment }
  | Exclude<KeptAssessment, { kind: 'kept' }>

/** Keeps what was entered so far, and who may read it; what two devices changed differently is told. */
export async function keepAssessment(
  deps: Deps,
  id: CapacityAssessmentId,
  posted: PostedAssessment,
): Promise<KeptAssessment> {
  return await untilWritten(async () => {
    const found = await findAssessment(deps.db, id)
    if (!found || found.state === 'withdrawn') return { kind: 'gone' as const }
    const merged = mergeDraft(found.draft, posted)
    const outcome = await atomically(deps.db, (tx) => [
      guard('nobody wrote meanwhile', keepAssessmentDraft(tx, found, merged.draft)),
      ...setCapacityReaders(tx, id, posted.readers),
    ])
    if (outcome.kind === 'refused') return undefined
    const assessment = { ...found, draft: merged.draft, turn: found.turn + 1 }
    return merged.kind === 'merged'
      ? { kind: 'kept' as const, assessment }
      : { kind: 'conflict' as const, assessment, collisions: merged.collisions }
  })
}

/**
 * Sends an assessment, once however often it is pressed; sent again it is corrected, until the figures of its year are made.
 * What came out of a conversation is told to the partner's main contact with a link, behind which it is the partner's.
 */
export async function sendAssessment(
  deps: Deps,
  id: CapacityAssessmentId,
  posted: PostedAssessment,
): Promise<SentOutcome> {
  const kept = await keepAssessment(deps, id, posted)
  if (kept.kind !== 'kept') return kept
  return await untilWritten(async () => {
    const found = await findAssessment(deps.db, id)
    if (!found || found.state === 'withdrawn') return { kind: 'gone' as const }
    return await sendOn(deps, found)
  })
}

async function sendOn(deps: Deps, found: LiveAssessment): Promise<SentOutcome | undefined> {
  const instrument = await findCapacityInstrument(deps.db, found.instrument)
  if (!instrument) return { kind: 'gone' }
  const fields = fieldsOf(found.draft)
  const faults = missingIn(instrument, fields, found.way)
  if (faults.length > 0) return { kind: 'incomplete', assessment: found, faults }
  const answers = answersToSend(instrument, fields)
  if (found.state === 'sent' && sameFields(found.answers, answers))
    return { kind: 'sent', assessment: found }
  if (await isFixed(deps, found)) return { kind: 'fixed', assessment: found }
  const { today, year } = await whenIsIt(deps)
  const sent = {
    answers,
    draft: settled(found.draft, fields),
    sentOn: found.state === 'sent' ? found.sentOn : today,
    year: found.state === 'sent' ? found.year : year,
  }
  const tells = found.state === 'begun' && found.way === 'conversation'
  const contact = found.contact && tells ? await findContact(deps.db, found.contact) : undefined
  const outcome = await atomically(deps.db, (tx) => [
    guard('nobody wrote meanwhile', keepSentAssessment(tx, found, sent)),
    ...linkTo(deps, tx, found.id, contact),
  ])
  if (outcome.kind === 'refused') return undefined
  return {
    kind: 'sent',
    assessment: { ...found, ...sent, state: 'sent', turn: found.turn + 1 },
  }
}

/** The day at the office, and the year whose figures what is sent now enters. */
async function whenIsIt(deps: Deps) {
  const zone = (await findOffice(deps.db))?.zone ?? 'UTC'
  const now = deps.clock.now()
  const year = yearAt(now, zone)
  const isComplete = (await capacityYearsOf(deps.db)).has(year)
  return { today: dayAt(now, zone), year: isComplete ? year + 1 : year }
}

/** Whether the figures of the year an assessment entered are made. */
export async function isFixed(deps: Deps, assessment: LiveAssessment): Promise<boolean> {
  return assessment.state === 'sent' && assessment.year < (await whenIsIt(deps)).year
}
