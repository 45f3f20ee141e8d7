import type { AuditAct, Concern } from '../domain/audit.ts'
import type { StaffRoute } from './visit.tsx'

/**
 * What the audit log calls the act behind each door of the staff's pages: every form, and every file that is taken along.
 * `null` is not worth a line. A new door needs a name here; a new name stands in src/domain/audit.ts and views/text/audit.ts.
 */
const acts: Readonly<Record<string, AuditAct | null>> = {
  '/sign-out': 'signed-out',
  '/language': null,
  '/account/sessions': 'sessions-ended',
  '/account/second-step/begin': null,
  '/account/second-step/confirm': 'second-step-on',
  '/account/second-step/end': 'second-step-off',
  '/account/second-step/recovery-codes': 'recovery-codes-renewed',
  '/people': 'person-added',
  '/people/:id': 'person-changed',
  '/people/:id/removal': 'person-removed',
  '/people/:id/invitation': 'person-invited-again',
  '/people/:id/second-step': 'second-step-lifted',
  '/settings/languages': 'languages-offered',
  '/settings/office': 'office-changed',
  '/settings/logo': 'office-changed',
  '/settings/logo/removal': 'office-changed',
  '/settings/mail/check': null,
  '/settings/audit.csv': 'audit-exported',
  '/mail/pause': 'mail-paused',
  '/mail/resume': 'mail-resumed',
  '/mail/retry': null,
  '/rounds': 'round-planned',
  '/rounds/:id/edit': 'plan-changed',
  '/rounds/:id/recipients': 'recipients-chosen',
  '/rounds/:id/recipients/as-before': 'recipients-chosen',
  '/rounds/:id/messages/:kind/:language': 'message-worded',
  '/rounds/:id/messages/:kind/:language/test': null,
  '/rounds/:id/opening': 'round-opened',
  '/rounds/:id/reminder-plan': 'reminders-planned',
  '/rounds/:id/reminders': 'reminders-sent',
  '/rounds/:id/invitations/:invitation/link': 'new-link-sent',
  '/rounds/:id/invitations/:invitation/paper': 'code-printed',
  '/rounds/:id/invitations/:invitation/entry/:channel': 'answers-entered',
  '/rounds/:id/closing': 'round-closed',
  '/rounds/:id/extension': 'round-extended',
  '/rounds/:id/invitations/:invitation/address': 'new-link-sent',
  '/rounds/:id/invitations/:invitation/bounce': 'bounce-marked',
  '/rounds/:id/invitations/:invitation/bounce/undo': 'bounce-taken-back',
  '/rounds/:id/ledger.csv': 'ledger-exported',
  '/rounds/:id/monitor.csv': 'ledger-exported',
  '/rounds/:id/reading/readers': 'readers-named',
  '/rounds/:id/reading/:text': 'text-cleaned',
  '/rounds/:id/sharing': 'round-shared',
  '/rounds/:id/publication': 'round-published',
  '/rounds/:id/archive': 'round-archived',
  '/rounds/:id/cancellation': 'round-cancelled',
  '/rounds/:id/self-score/:part': 'self-score-entered',
  '/rounds/:id/event': 'event-planned',
  '/rounds/:id/report/words': 'report-written',
  '/rounds/:id/consulting': 'consultation-begun',
  '/rounds/:id/consulting/dates': 'consultation-moved',
  '/rounds/:id/proposals/:proposal': 'proposal-decided',
  '/rounds/:id/agreed': 'agreed-changed',
  '/rounds/:id/agreed/copy': 'agreed-changed',
  '/rounds/:id/agreed/:line': 'agreed-changed',
  '/rounds/:id/agreed/:line/removal': 'agreed-changed',
  '/rounds/:id/present/notes': 'event-noted',
  '/rounds/:id/present/notes/:note/removal': 'event-note-removed',
  '/rounds/:id/present/arrange': 'deck-arranged',
  '/rounds/:id/present/slides/:slide': 'slide-written',
  '/rounds/:id/present/file': 'deck-saved',
  '/rounds/:id/results.csv': 'results-exported',
  '/rounds/:id/named-grades.csv': 'named-grades-exported',
  '/rounds/:id/codebook.csv': null,
  '/trends.csv': 'trends-exported',
  '/trends/codebook.csv': null,
  '/trends/chart.svg': 'trends-exported',
  '/trends/headline/chart.svg': 'trends-exported',
  '/trends/headline/figures.csv': 'trends-exported',
  '/trends/appreciation/chart.svg': 'trends-exported',
  '/trends/appreciation/figures.csv': 'trends-exported',
  '/trends/themes/chart.svg': 'trends-exported',
  '/trends/themes/figures.csv': 'trends-exported',
  '/trends/commitments/:key/chart.svg': 'trends-exported',
  '/trends/commitments/:key/figures.csv': 'trends-exported',
  '/trends/indicators/:key/chart.svg': 'trends-exported',
  '/trends/indicators/:key/figures.csv': 'trends-exported',
  '/history/columns': null,
  '/history/meanings': null,
  '/history/check': null,
  '/history': 'earlier-years-imported',
  '/history/:id/remove': 'earlier-year-removed',
  '/partners/new': 'partner-added',
  '/partners/:id/edit': 'partner-changed',
  '/partners/import': null,
  '/partners/import/confirm': 'partners-imported',
  '/partners/export.csv': 'partners-exported',
  '/partners/:id/contacts/new': 'contact-added',
  '/partners/:id/contacts/:contact': 'contact-changed',
  '/partners/:id/contacts/:contact/copy.json': 'contact-exported',
  '/partners/:id/contacts/:contact/erasure': 'contact-erased',
  '/partners/:id/contacts/:contact/main': 'main-contact-changed',
}

/** The name of a door's act; undefined where it was forgotten. */
export function namedAct({ path }: Pick<StaffRoute, 'path'>): AuditAct | null | undefined {
  return Object.hasOwn(acts, path) ? acts[path] : undefined
}

const things: Readonly<Record<string, Concern['kind']>> = {
  rounds: 'round',
  partners: 'partner',
  people: 'staff',
}

/** What an address with an id is about: `/rounds/:id/closing` about that round. */
export function concernOf(path: string, id: string | undefined): Concern | null {
  const kind = things[path.split('/')[1] ?? '']
  return kind === undefined || id === undefined ? null : { kind, id }
}
