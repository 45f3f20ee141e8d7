declare const kind: unique symbol

/** A random identifier that says what it identifies, so that a partner's id never stands where a round's is expected. */
export type Id<Kind extends string> = string & { readonly [kind]: Kind }

export type OfficeId = Id<'office'>
export type StaffId = Id<'staff'>
export type PartnerId = Id<'partner'>
export type ContactId = Id<'contact'>
export type InstrumentId = Id<'instrument'>
export type RoundId = Id<'round'>
export type InvitationId = Id<'invitation'>
export type ResponseId = Id<'response'>
export type MessageId = Id<'message'>
export type LooseTextId = Id<'loose-text'>
export type OneTimeLinkId = Id<'one-time-link'>
export type AuditEntryId = Id<'audit-entry'>
export type EventNoteId = Id<'event-note'>
export type ProposalId = Id<'proposal'>
export type InputLineId = Id<'input-line'>
export type MinutesAdditionId = Id<'minutes-addition'>
export type ActionId = Id<'action'>
export type ActionReportId = Id<'action-report'>
/** One entry of a register. */
export type EntryId = Id<'entry'>
export type EvidenceId = Id<'evidence'>
export type CapacityAssessmentId = Id<'capacity-assessment'>
export type CapacityInstrumentId = Id<'capacity-instrument'>
export type PulseAnswerId = Id<'pulse-answer'>
export type OfficeCheckId = Id<'office-check'>
export type ReviewMemberId = Id<'review-member'>
/** Something a partner wrote, by a key that leads nobody to who wrote it (`links.text`, or the id of a loose text). */
export type TextId = Id<'text'>

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Reads an id from an address or a form; anything that is not a random UUID is no id. */
export function parseId<Kind extends string>(text: string | undefined): Id<Kind> | undefined {
  return text !== undefined && isId<Kind>(text) ? text : undefined
}

function isId<Kind extends string>(text: string): text is Id<Kind> {
  return shape.test(text)
}

const textShape = /^[\w-]{22}$/

/** Reads the key of a text from an address or a document: what `links.text` makes, or the id of a loose text. */
export function parseTextId(text: string | undefined): TextId | undefined {
  return text !== undefined && isTextId(text) ? text : undefined
}

function isTextId(text: string): text is TextId {
  return textShape.test(text) || shape.test(text)
}
