import { type Day, movedDay } from '../calendar.ts'
import { isPartnership, type Partner } from '../partner.ts'
import { isEmpty, textOf, type Values } from '../records/field.ts'
import type { Entry } from '../registers/entry.ts'
import { type Duty, emptyDuties } from './duties.ts'
import { lacksLiaison } from './emergency.ts'
import type { SectionId } from './section-id.ts'

/** Something about a partner that somebody of the office should see to. */
export type ToSeeTo =
  | { kind: 'no-focal-point' }
  | { kind: 'duties'; duties: readonly Duty[] }
  | { kind: 'no-liaison' }
  /** The agreement has come to its expected end, and nobody looked back on it. */
  | { kind: 'end-passed'; on: Day }
  | { kind: 'project-end-passed'; on: Day; name: string }
  | { kind: 'mou-ending' | 'mou-ended'; on: Day; name: string }
  | { kind: 'contact-overdue'; on: Day }

/** A partner's sheet as far as it says what to see to. */
export type SheetFacts = {
  partner: Partner
  values: (section: SectionId) => Values
  /** Of the registers, what names this partner. */
  entries: readonly Entry[]
  /** Who works at the office. */
  people: ReadonlySet<string>
}

/** How many days before its end a memorandum is spoken of. */
export const mouDays = 60

/**
 * What there is to see to for a partner today, the most lasting first. What is no partnership needs nobody and nothing.
 * @example thingsToSeeTo({ partner: { ...partner, focalPoint: null }, ... }, today) // [{ kind: 'no-focal-point' }, ...]
 */
export function thingsToSeeTo(facts: SheetFacts, today: Day): readonly ToSeeTo[] {
  const { partner, values, people } = facts
  if (!isPartnership(partner.relationship)) return []
  const duties = emptyDuties(values('duties'), people)
  return [
    ...when(partner.focalPoint === null, { kind: 'no-focal-point' }),
    ...when(duties.length > 0, { kind: 'duties', duties }),
    ...when(lacksLiaison(values('emergency'), people), { kind: 'no-liaison' }),
    ...agreementEnd(values('agreement'), today),
    ...entriesOf(facts, 'projects').flatMap((entry) => projectEnd(entry, today)),
    ...entriesOf(facts, 'mous').flatMap((entry) => mouEnd(entry, today)),
    ...overdueContact(entriesOf(facts, 'contacts'), today),
  ]
}

function when(holds: boolean, thing: ToSeeTo): readonly ToSeeTo[] {
  return holds ? [thing] : []
}

function entriesOf({ entries }: SheetFacts, register: Entry['register']) {
  return entries.filter((entry) => entry.register === register)
}

function agreementEnd(agreement: Values, today: Day): readonly ToSeeTo[] {
  return passed(agreement, today).map((on) => ({ kind: 'end-passed', on }))
}

function projectEnd({ values }: Entry, today: Day): readonly ToSeeTo[] {
  const name = textOf(values, 'name')
  return passed(values, today).map((on) => ({ kind: 'project-end-passed', on, name }))
}

/** The expected end, where it is over and there was no exit review. */
function passed(values: Values, today: Day): readonly Day[] {
  const on = textOf(values, 'ends')
  return on !== '' && on < today && isEmpty(values.exit_review_on) ? [on] : []
}

/** Only a signed one comes to an end; once it is written down as ended it is told no more. */
function mouEnd({ values }: Entry, today: Day): readonly ToSeeTo[] {
  const on = textOf(values, 'ends')
  if (textOf(values, 'state') !== 'signed' || on === '' || on > movedDay(today, mouDays)) return []
  return [{ kind: on < today ? 'mou-ended' : 'mou-ending', on, name: textOf(values, 'title') }]
}

/** The last contact says by when the next one should be. */
function overdueContact(contacts: readonly Entry[], today: Day): readonly ToSeeTo[] {
  const [last] = contacts.toSorted(lastFirst)
  const on = last ? textOf(last.values, 'next_on') : ''
  return on !== '' && on < today ? [{ kind: 'contact-overdue', on }] : []
}

function lastFirst(one: Entry, other: Entry): number {
  const key = ({ values }: Entry) => `${textOf(values, 'held_on')} ${textOf(values, 'next_on')}`
  return key(other).localeCompare(key(one))
}
