import type { Instant } from './calendar.ts'
import { days } from './calendar.ts'
import type { AuditEntryId, StaffId } from './ids.ts'

/** What the audit log tells of: acts of people, and what the program does by itself. */
export const auditActs = [
  'signed-in',
  'signed-out',
  'sessions-ended',
  'password-link-asked',
  'password-chosen',
  'second-step-on',
  'second-step-off',
  'recovery-codes-renewed',
  'office-set-up',
  'person-added',
  'person-changed',
  'person-removed',
  'person-invited-again',
  'second-step-lifted',
  'languages-offered',
  'office-changed',
  'list-edited',
  'mail-paused',
  'mail-resumed',
  'round-planned',
  'plan-changed',
  'recipients-chosen',
  'message-worded',
  'pulse-mailed',
  'own-grades-kept',
  'review-group-formed',
  'context-noted',
  'round-opened',
  'reminders-planned',
  'reminders-sent',
  'new-link-sent',
  'code-printed',
  'answers-entered',
  'self-score-entered',
  'agreed-changed',
  'consultation-begun',
  'consultation-moved',
  'proposal-decided',
  'round-closed',
  'results-computed',
  'earlier-years-imported',
  'earlier-year-removed',
  'readers-named',
  'text-cleaned',
  'answer-coded',
  'coding-discussed',
  'codebook-changed',
  'round-shared',
  'round-published',
  'round-archived',
  'round-cancelled',
  'round-extended',
  'bounce-marked',
  'bounce-taken-back',
  'ledger-exported',
  'story-told',
  'story-chosen',
  'wish-answered',
  'support-counted',
  'action-written',
  'action-removed',
  'action-reported',
  'plan-signed',
  'contact-elected',
  'actions-exported',
  'event-planned',
  'attendance-counted',
  'event-exported',
  'meeting-planned',
  'agenda-arranged',
  'talk-noted',
  'meeting-counted',
  'minutes-written',
  'minutes-sent',
  'minutes-added-to',
  'no-change-said',
  'issue-raised',
  'issue-noted',
  'issue-moved',
  'issue-settled',
  'report-written',
  'event-noted',
  'event-note-removed',
  'deck-arranged',
  'slide-written',
  'deck-saved',
  'results-exported',
  'named-grades-exported',
  'trends-exported',
  'sign-stated',
  'target-set',
  'framework-report-written',
  'framework-report-locked',
  'framework-exported',
  'partners-exported',
  'audit-exported',
  'partner-added',
  'partner-changed',
  'sheet-written',
  'stage-moved',
  'partners-imported',
  'contact-added',
  'contact-changed',
  'main-contact-changed',
  'contact-exported',
  'contact-erased',
  'entry-written',
  'entry-removed',
  'entries-imported',
  'register-exported',
  'evidence-added',
  'evidence-removed',
  'evidence-taken-along',
  'strategy-saved',
  'activities-brought-in',
  'capacity-begun',
  'capacity-taken-back',
  'capacity-year-completed',
  'other',
] as const
export type AuditAct = (typeof auditActs)[number]

export const auditThings = ['round', 'partner', 'staff'] as const
/** What an act was done to; a name only where it must outlive the thing. */
export type Concern = { kind: (typeof auditThings)[number]; id?: string; name?: string }

/** One line of the log: names of things, never what stands in them. Without an actor the program acted by itself. */
export type AuditEntry = {
  id: AuditEntryId
  at: Instant
  actor: { id: StaffId; name: string } | null
  act: AuditAct
  about: Concern | null
}

/** Entries older than this are dropped. */
export const auditKept = days(3 * 365)

/** What somebody looks for in the log, `*` being nobody; what is not known falls back instead of failing. */
export type AuditSearch = { act: AuditAct | null; actor: string | null; page: number }

export function readAuditSearch(asked: (name: string) => string | undefined): AuditSearch {
  const page = Number(asked('page'))
  return {
    act: auditActs.find((one) => one === asked('act')) ?? null,
    actor: asked('who') || null,
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  }
}
