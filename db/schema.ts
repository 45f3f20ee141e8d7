import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, table, text, unique } from '#dialect'
import { roles } from '../src/domain/access.ts'
import { actionOrigins, actionStatuses, sides } from '../src/domain/action.ts'
import type { Arrangement } from '../src/domain/agenda.ts'
import type { ReportTexts } from '../src/domain/annual-report.ts'
import type { Instant } from '../src/domain/calendar.ts'
import { assessmentStates, assessmentWays } from '../src/domain/capacity/assessment.ts'
import type { CapacityInstrument } from '../src/domain/capacity/instrument.ts'
import { textDecisions } from '../src/domain/cleaned-text.ts'
import type { CodebookAct } from '../src/domain/codebook-versions.ts'
import type { KeptComparison } from '../src/domain/coding.ts'
import type { Colour } from '../src/domain/colour.ts'
import { cycleStages } from '../src/domain/cycle-stage.ts'
import type { OwnSlide, SlidePlace } from '../src/domain/deck-arrangement.ts'
import { deckLanguages } from '../src/domain/deck-arrangement.ts'
import type { Draft, Fields } from '../src/domain/draft.ts'
import type { EmailAddress } from '../src/domain/email-address.ts'
import { eventNoteKinds } from '../src/domain/event-note.ts'
import { evidenceOwners, evidenceTypes } from '../src/domain/evidence.ts'
import type { FrameworkYear } from '../src/domain/framework/standing.ts'
import type { Grade } from '../src/domain/grade.ts'
import type { RememberedMapping } from '../src/domain/history/mapping.ts'
import type {
  ActionId,
  ActionReportId,
  AuditEntryId,
  CapacityAssessmentId,
  CapacityInstrumentId,
  ContactId,
  EntryId,
  EventNoteId,
  EvidenceId,
  Id,
  InputLineId,
  InstrumentId,
  InvitationId,
  LooseTextId,
  MessageId,
  MinutesAdditionId,
  OfficeCheckId,
  OfficeId,
  OneTimeLinkId,
  PartnerId,
  ProposalId,
  PulseAnswerId,
  ResponseId,
  ReviewMemberId,
  RoundId,
  StaffId,
  TextId,
} from '../src/domain/ids.ts'
import { inputStatuses } from '../src/domain/input-line.ts'
import { declineChoices, participationStates } from '../src/domain/invitation.ts'
import {
  type Bilingual,
  type Localised,
  languages,
  type PartialLanguage,
  type RespondentLanguage,
  respondentLanguages,
} from '../src/domain/language.ts'
import { pauseReasons } from '../src/domain/mail-pause.ts'
import type { GradeCounts } from '../src/domain/meeting-check.ts'
import { messageKinds, messageStates } from '../src/domain/message.ts'
import type { Threshold } from '../src/domain/method/high-grades.ts'
import type { MinutesFacts, SentMinutes } from '../src/domain/minutes.ts'
import type { NamedGrades } from '../src/domain/named-grades.ts'
import { newOffice, type OfficeTexts } from '../src/domain/office.ts'
import { relationships, sectors } from '../src/domain/partner.ts'
import { pictureTypes } from '../src/domain/picture.ts'
import { type Indicator, proposalDecisions } from '../src/domain/proposal.ts'
import type { Quarter } from '../src/domain/pulse.ts'
import type { Values } from '../src/domain/records/field.ts'
import type { ListId } from '../src/domain/records/list-id.ts'
import type { RegisterId } from '../src/domain/registers/register-id.ts'
import { setReminderKinds } from '../src/domain/reminder-schedule.ts'
import { channels } from '../src/domain/response-entry.ts'
import type { Results } from '../src/domain/results.ts'
import { breakdowns, modes, type Promised, roundStates } from '../src/domain/round.ts'
import { type RoundStep, stepStates } from '../src/domain/round-step.ts'
import { valences } from '../src/domain/segment.ts'
import { signStates } from '../src/domain/sign-state.ts'
import type { Strategy } from '../src/domain/strategy.ts'
import type { Survey } from '../src/domain/survey.ts'
import { wishAnswers } from '../src/domain/wish.ts'
import { letterKinds } from '../src/domain/wording.ts'

const oneOf = (column: string, values: readonly string[]) =>
  sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`)
const instant = (name: string) => integer(name).$type<Instant>()
const flag = (name: string) => integer(name, { mode: 'boolean' }).notNull()

/** Somebody of the office; null once their account is removed. */
const person = (name = '') =>
  text(name)
    .$type<StaffId>()
    .references(() => staff.id, { onDelete: 'set null' })
/** One of many of a round, with which it goes. */
const ofRound = () =>
  text()
    .$type<RoundId>()
    .notNull()
    .references(() => round.id, { onDelete: 'cascade' })
/** The only one of a round, with which it goes. */
const onceARound = () =>
  text()
    .$type<RoundId>()
    .primaryKey()
    .references(() => round.id, { onDelete: 'cascade' })

export const office = table('office', {
  id: text().$type<OfficeId>().primaryKey(),
  name: text().notNull(),
  deName: text('de_name').notNull(),
  language: text({ enum: languages }).notNull(),
  languages: text({ mode: 'json' })
    .$type<readonly PartialLanguage[]>()
    .notNull()
    .default(newOffice.languages),
  zone: text().notNull(),
  colour: text().$type<Colour>(),
  k: integer().notNull().default(newOffice.k),
  threshold: text({ mode: 'json' }).$type<Threshold>().notNull().default(newOffice.threshold),
  linkYears: integer('link_years').notNull().default(newOffice.linkYears),
  keyPartners: integer('key_partners'),
  texts: text({ mode: 'json' }).$type<OfficeTexts>().notNull().default(newOffice.texts),
})

/** A picture of the office, shown on staff pages and on what is printed. */
export const logo = table('logo', {
  office: text()
    .$type<OfficeId>()
    .primaryKey()
    .references(() => office.id, { onDelete: 'cascade' }),
  /** Part of its address, so that browsers may keep it. */
  version: text().$type<Id<'logo'>>().notNull(),
  type: text({ enum: pictureTypes }).notNull(),
  base64: text().notNull(),
})

export const staff = table(
  'staff',
  {
    id: text().$type<StaffId>().primaryKey(),
    name: text().notNull(),
    email: text().$type<EmailAddress>().notNull(),
    /** The address in small letters: one account for each person. */
    emailKey: text('email_key').notNull().unique(),
    role: text({ enum: roles }).notNull(),
    language: text({ enum: languages }).notNull(),
    /** scrypt with its salt; null until the person has chosen a password. */
    passwordHash: text('password_hash'),
  },
  () => [check('staff_role', oneOf('role', roles))],
)

export const session = table(
  'session',
  {
    /** SHA-256 of the cookie; the cookie itself is nowhere. */
    tokenHash: text('token_hash').primaryKey(),
    staff: text()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    startedAt: instant('started_at').notNull(),
    seenAt: instant('seen_at').notNull(),
    /** A well-known browser's name and system, so that a person recognises it; never the text a browser sent. */
    browser: text(),
  },
  (row) => [index('session_staff').on(row.staff)],
)

/** The second step of a person's sign-in. Its secret is derived from the seed with a key that is not in here. */
export const secondFactor = table('second_factor', {
  staff: text()
    .$type<StaffId>()
    .primaryKey()
    .references(() => staff.id, { onDelete: 'cascade' }),
  seed: text().notNull(),
  begunAt: instant('begun_at').notNull(),
  /** Off until a first code has shown that the telephone has the secret. */
  on: flag('turned_on').default(false),
  /** The half minute of the last code that was taken: none is taken twice. */
  lastStep: integer('last_step').notNull().default(0),
})

/** What opens an account once when the telephone is lost: fingerprints, taken with the key. */
export const recoveryCode = table(
  'recovery_code',
  {
    hash: text().primaryKey(),
    staff: text()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
  },
  (row) => [index('recovery_code_staff').on(row.staff)],
)

/** Who did what and when: names of things, never what stands in them. It outlives the people and things it names. */
export const auditEntry = table(
  'audit_entry',
  {
    id: text().$type<AuditEntryId>().primaryKey(),
    at: instant('at').notNull(),
    /** Null where the program acted by itself. */
    actor: text().$type<StaffId>(),
    actorName: text('actor_name'),
    act: text().notNull(),
    /** What it was done to: a kind of thing and its id, looked up when the log is read. */
    about: text(),
    aboutId: text('about_id'),
    /** Kept only for staff, whose acts must stay readable after they left. */
    aboutName: text('about_name'),
  },
  (row) => [index('audit_entry_at').on(row.at)],
)

export const oneTimeLink = table('one_time_link', {
  id: text().$type<OneTimeLinkId>().primaryKey(),
  hash: text().notNull().unique(),
  purpose: text({ enum: ['first-start', 'password'] }).notNull(),
  staff: text()
    .$type<StaffId>()
    .references(() => staff.id, { onDelete: 'cascade' }),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
})

export const partner = table(
  'partner',
  {
    id: text().$type<PartnerId>().primaryKey(),
    name: text().notNull(),
    /** The name in small letters without accents: two partners of one name cannot be told apart. */
    nameKey: text('name_key').notNull().unique(),
    sector: text({ enum: sectors }).notNull(),
    relationship: text({ enum: relationships }).notNull(),
    place: text().notNull(),
    language: text({ enum: languages }).notNull(),
    focalPoint: person('focal_point'),
  },
  () => [
    check('partner_sector', oneOf('sector', sectors)),
    check('partner_relationship', oneOf('relationship', relationships)),
  ],
)

export const contact = table(
  'contact',
  {
    id: text().$type<ContactId>().primaryKey(),
    partner: text()
      .$type<PartnerId>()
      .notNull()
      .references(() => partner.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    email: text().$type<EmailAddress>().notNull(),
    emailKey: text('email_key').notNull(),
    language: text({ enum: respondentLanguages }).notNull(),
    main: flag('main'),
    optedOut: flag('opted_out').default(false),
    refusal: text(),
    /** When the person asked to be forgotten; name and address are gone since. */
    erasedOn: text('erased_on'),
  },
  (row) => [unique('contact_email').on(row.partner, row.emailKey)],
)

/** A survey as it was when a round opened; never changed. */
export const instrument = table('instrument', {
  id: text().$type<InstrumentId>().primaryKey(),
  survey: text().notNull(),
  version: text().notNull(),
  body: text({ mode: 'json' }).$type<Survey>().notNull(),
})

export const round = table(
  'round',
  {
    id: text().$type<RoundId>().primaryKey(),
    state: text({ enum: roundStates }).notNull(),
    year: integer().notNull(),
    title: text({ mode: 'json' }).$type<Bilingual>().notNull(),
    surveys: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    mode: text({ enum: modes }).notNull(),
    breakdown: text({ enum: breakdowns }).notNull(),
    closes: text().notNull(),
    zone: text().notNull(),
    k: integer().notNull(),
    severalRespondents: flag('several_respondents').default(false),
    /** The network that is graded, by its entry of the register; null where the office is. */
    network: text().$type<EntryId>(),
    /** For how many years after closing its links open their page, as partners were told when they were sent. */
    linkYears: integer('link_years').notNull().default(newOffice.linkYears),
    /** The surveys as frozen at opening, in the same order. */
    instruments: text({ mode: 'json' }).$type<readonly InstrumentId[]>(),
    /** Who will see what, as respondents were told at opening: lines by language. */
    promise: text({ mode: 'json' }).$type<Promised>(),
    consultingAt: instant('consulting_at'),
    consultedUntil: text('consulted_until'),
    /** Why partners were not consulted before the round opened. */
    unconsulted: text(),
    openedAt: instant('opened_at'),
    closedAt: instant('closed_at'),
    resultsAt: instant('results_at'),
    sharedAt: instant('shared_at'),
    publishedAt: instant('published_at'),
    archivedAt: instant('archived_at'),
    cancelledAt: instant('cancelled_at'),
    /** When the answers of an anonymous round had left the file for good. */
    sealedAt: instant('sealed_at'),
  },
  () => [
    check('round_state', oneOf('state', roundStates)),
    check('round_k', sql.raw('k between 5 and 10')),
    check(
      'round_facts_of_state',
      sql.raw(`(instruments is null) = (state in ('draft', 'consulting'))
        and (opened_at is null) = (state in ('draft', 'consulting'))
        and (consulting_at is null) = (consulted_until is null)
        and (state <> 'draft' or consulting_at is null)
        and (state <> 'consulting' or consulting_at is not null)
        and (consulting_at is null or unconsulted is null)
        and (closed_at is null) = (state in ('draft', 'consulting', 'open', 'cancelled'))
        and (shared_at is null) = (state not in ('shared', 'published', 'archived'))
        and (published_at is null) = (state not in ('published', 'archived'))
        and (archived_at is null) = (state <> 'archived')
        and (cancelled_at is null) = (state <> 'cancelled')
        and (state not in ('shared', 'published', 'archived') or results_at is not null)`),
    ),
  ],
)

/** The office's own words for a mail of one round; where there is no row the standard words are used. */
export const wording = table(
  'wording',
  {
    round: ofRound(),
    kind: text({ enum: letterKinds }).notNull(),
    language: text({ enum: languages }).notNull(),
    subject: text().notNull(),
    body: text().notNull(),
  },
  (row) => [primaryKey({ columns: [row.round, row.kind, row.language] })],
)

/** Partners the coordinator leaves out of a round that is being prepared. */
export const exclusion = table(
  'exclusion',
  {
    round: ofRound(),
    partner: text()
      .$type<PartnerId>()
      .notNull()
      .references(() => partner.id, { onDelete: 'cascade' }),
  },
  (row) => [primaryKey({ columns: [row.round, row.partner] })],
)

/** Contacts the coordinator asks beside the main one, in a round that takes several people of a partner. */
export const extraRecipient = table(
  'extra_recipient',
  {
    round: ofRound(),
    contact: text()
      .$type<ContactId>()
      .notNull()
      .references(() => contact.id, { onDelete: 'cascade' }),
  },
  (row) => [primaryKey({ columns: [row.round, row.contact] })],
)

export const invitation = table(
  'invitation',
  {
    id: text().$type<InvitationId>().primaryKey(),
    round: text()
      .$type<RoundId>()
      .notNull()
      .references(() => round.id),
    partner: text()
      .$type<PartnerId>()
      .notNull()
      .references(() => partner.id),
    contact: text()
      .$type<ContactId>()
      .notNull()
      .references(() => contact.id),
    /** 0 is the main contact, 1 to 4 are further people, asked by the office or by the organisation itself. */
    seat: integer().notNull(),
    language: text({ enum: respondentLanguages }).notNull(),
    group: text('group_value'),
    linkVersion: integer('link_version').notNull(),
    declinedOn: text('declined_on'),
    declineReason: text('decline_reason'),
    /** The reason that was chosen of those on the list, if one was. */
    declineChoice: text('decline_choice', { enum: declineChoices }),
    wantsReminders: flag('wants_reminders').default(true),
    /** How far it had come when an anonymous round was sealed; its answers are no longer there to tell. */
    sealedAs: text('sealed_as', { enum: participationStates }),
  },
  (row) => [
    unique('invitation_once').on(row.round, row.contact),
    unique('invitation_seat').on(row.round, row.partner, row.seat),
    check('invitation_seats', sql.raw('seat between 0 and 4')),
  ],
)

/** Fingerprints of the links sent and of their short codes. Both are derived with a key that is not in here. */
export const invitationLink = table(
  'invitation_link',
  {
    hash: text().primaryKey(),
    /** Taken with the key, since a short code could be guessed offline. */
    codeHash: text('code_hash').notNull().unique(),
    invitation: text()
      .$type<InvitationId>()
      .notNull()
      .references(() => invitation.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    /** When the office printed the code for the partner; whoever holds that sheet can open the page. */
    printedOn: text('printed_on'),
  },
  (row) => [index('invitation_link_invitation').on(row.invitation)],
)

/** What one invitation answers to one instrument: a draft, the answers as sent, or both while being corrected. */
export const response = table(
  'response',
  {
    id: text().$type<ResponseId>().primaryKey(),
    invitation: text()
      .$type<InvitationId>()
      .notNull()
      .references(() => invitation.id, { onDelete: 'cascade' }),
    instrument: text()
      .$type<InstrumentId>()
      .notNull()
      .references(() => instrument.id),
    /** Goes up with every write, so that two writers never undo each other. */
    turn: integer().notNull(),
    /** Whether the partner wrote what stands here, or the office on its behalf. */
    channel: text({ enum: channels }).notNull(),
    enteredBy: person('entered_by'),
    enteredOn: text('entered_on'),
    draft: text({ mode: 'json' }).$type<Draft>(),
    /** The answers as last sent in time. */
    answers: text({ mode: 'json' }).$type<Fields>(),
    sentOn: text('sent_on'),
    /** What was sent after the grace period; kept, in no figure. */
    late: text({ mode: 'json' }).$type<Fields>(),
    lateOn: text('late_on'),
  },
  (row) => [
    unique('response_once').on(row.invitation, row.instrument),
    check('response_sent', sql.raw('(answers is null) = (sent_on is null)')),
    check('response_channel', oneOf('channel', channels)),
    check('response_entered', sql.raw("channel = 'link' or entered_on is not null")),
    check('response_late', sql.raw('(late is null) = (late_on is null)')),
  ],
)

/** What partners of an anonymous round wrote, each text by itself: nothing says who wrote it or what else was answered. */
export const looseText = table('loose_text', {
  id: text().$type<LooseTextId>().primaryKey(),
  round: text()
    .$type<RoundId>()
    .notNull()
    .references(() => round.id),
  instrument: text()
    .$type<InstrumentId>()
    .notNull()
    .references(() => instrument.id),
  question: text().notNull(),
  words: text().notNull(),
  consent: text(),
})

/** The outbox: one row for each recipient and message. */
export const message = table(
  'message',
  {
    id: text().$type<MessageId>().primaryKey(),
    kind: text({ enum: messageKinds }).notNull(),
    /** What it must not be sent twice for: the round's invitation, its second reminder, a staff link. */
    occasion: text().notNull().unique(),
    invitation: text()
      .$type<InvitationId>()
      .references(() => invitation.id),
    staff: text()
      .$type<StaffId>()
      .references(() => staff.id, { onDelete: 'cascade' }),
    oneTimeLink: text('one_time_link')
      .$type<OneTimeLinkId>()
      .references(() => oneTimeLink.id, { onDelete: 'cascade' }),
    round: text()
      .$type<RoundId>()
      .references(() => round.id),
    /** Which of the round's mails a test shows. */
    letter: text({ enum: letterKinds }),
    /** The assessment of capacities whose link it carries. */
    assessment: text()
      .$type<CapacityAssessmentId>()
      .references(() => capacityAssessment.id, { onDelete: 'set null' }),
    toName: text('to_name').notNull(),
    toAddress: text('to_address').$type<EmailAddress>().notNull(),
    language: text({ enum: languages }).notNull(),
    state: text({ enum: messageStates }).notNull(),
    tries: integer().notNull().default(0),
    queuedAt: instant('queued_at').notNull(),
    dueAt: instant('due_at').notNull(),
    reply: text(),
    settledAt: instant('settled_at'),
    /** When an attempt first ended without an answer; such a message is sent once more, not twice. */
    doubtedAt: instant('doubted_at'),
  },
  (row) => [
    check('message_state', oneOf('state', messageStates)),
    index('message_due').on(row.state, row.dueAt),
    index('message_invitation').on(row.invitation),
  ],
)

/** Why no mail may leave before a person says so; one row for each reason, none as a rule. */
export const mailPause = table(
  'mail_pause',
  {
    reason: text({ enum: pauseReasons }).primaryKey(),
    since: instant('since').notNull(),
    by: person('paused_by'),
  },
  () => [check('mail_pause_reason', oneOf('reason', pauseReasons))],
)

/** A reminder the coordinator has set for a round, counted in days from its opening or to its closing. */
export const setReminder = table(
  'set_reminder',
  {
    round: ofRound(),
    kind: text({ enum: setReminderKinds }).notNull(),
    days: integer().notNull(),
    /** When it was carried out or passed over; it is never due again, whatever the clock does. */
    spentAt: instant('spent_at'),
    /** How many people were written to. */
    reminded: integer(),
  },
  (row) => [
    primaryKey({ columns: [row.round, row.kind, row.days] }),
    check('set_reminder_kind', oneOf('kind', setReminderKinds)),
    check('set_reminder_days', sql.raw('days between 1 and 90')),
  ],
)

/** A mail that was accepted and came back later, marked by hand. */
export const bounce = table('bounce', {
  message: text()
    .$type<MessageId>()
    .primaryKey()
    .references(() => message.id, { onDelete: 'cascade' }),
  contact: text()
    .$type<ContactId>()
    .notNull()
    .references(() => contact.id, { onDelete: 'cascade' }),
  words: text().notNull(),
  markedAt: instant('marked_at').notNull(),
  by: person('marked_by'),
})

/** The one time a round's closing was moved; a second row for a round cannot be. */
export const extension = table('extension', {
  round: onceARound(),
  /** The closing as it was before. */
  closedBefore: text('closed_before').notNull(),
  extendedAt: instant('extended_at').notNull(),
})

/** The office's own grades in a round: one agreed sheet for each part, as it stands when the round closes. */
export const selfScore = table(
  'self_score',
  {
    round: text()
      .$type<RoundId>()
      .notNull()
      .references(() => round.id),
    instrument: text()
      .$type<InstrumentId>()
      .notNull()
      .references(() => instrument.id),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    draft: text({ mode: 'json' }).$type<Draft>().notNull(),
    savedBy: person('saved_by'),
    savedAt: instant('saved_at').notNull(),
  },
  (row) => [primaryKey({ columns: [row.round, row.instrument] })],
)

/** The results document of a closed round, written once. */
export const results = table('results', {
  round: text()
    .$type<RoundId>()
    .primaryKey()
    .references(() => round.id),
  document: text({ mode: 'json' }).$type<Results>().notNull(),
})

/** An earlier year brought in from a spreadsheet: its results, and nobody was ever invited. */
export const importedRound = table('imported_round', {
  id: text().$type<RoundId>().primaryKey(),
  year: integer().notNull().unique(),
  document: text({ mode: 'json' }).$type<Results>().notNull(),
  importedOn: text('imported_on').notNull(),
})

/** How a spreadsheet of earlier years was read last time, to be offered again. */
export const historyMapping = table('history_mapping', {
  office: text()
    .$type<OfficeId>()
    .primaryKey()
    .references(() => office.id),
  remembered: text({ mode: 'json' }).$type<RememberedMapping>().notNull(),
})

/** Grades by name: all of an open dialogue, the traits of those that share theirs in a confidential round. Written once, beside the results. */
export const namedGrades = table('named_grades', {
  round: text()
    .$type<RoundId>()
    .primaryKey()
    .references(() => round.id),
  grades: text({ mode: 'json' }).$type<NamedGrades>().notNull(),
})

/** When and where a round's results are looked at together. */
export const learningEvent = table(
  'learning_event',
  {
    round: text()
      .$type<RoundId>()
      .primaryKey()
      .references(() => round.id),
    starts: text().notNull(),
    hours: integer().notNull(),
    place: text().notNull(),
  },
  () => [check('learning_event_hours', sql.raw('hours between 1 and 12'))],
)

/** Who was at a round's learning event, counted. */
export const attendance = table(
  'attendance',
  {
    round: onceARound(),
    women: integer().notNull(),
    men: integer().notNull(),
    /** How many organisations they came from, the office not counted. */
    organisations: integer().notNull(),
  },
  () => [
    check(
      'attendance_counts',
      sql.raw(
        'women between 0 and 999 and men between 0 and 999 and organisations between 0 and 999',
      ),
    ),
  ],
)

/** How the learning event's slides of a round are ordered; without a row they come as they make themselves. */
export const deck = table(
  'deck',
  {
    round: text()
      .$type<RoundId>()
      .primaryKey()
      .references(() => round.id),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    languages: text({ enum: deckLanguages }).notNull(),
    places: text({ mode: 'json' }).$type<readonly SlidePlace[]>().notNull(),
    own: text({ mode: 'json' }).$type<readonly OwnSlide[]>().notNull(),
  },
  () => [check('deck_languages', oneOf('languages', deckLanguages))],
)

/** What the office wrote in the annual report of a round. */
export const report = table('report', {
  round: text()
    .$type<RoundId>()
    .primaryKey()
    .references(() => round.id),
  /** Goes up with every write, so that two people never undo each other. */
  turn: integer().notNull(),
  texts: text({ mode: 'json' }).$type<ReportTexts>().notNull(),
})

/** What was noted and decided at the learning event, beside the slide it was said to. */
export const eventNote = table(
  'event_note',
  {
    id: text().$type<EventNoteId>().primaryKey(),
    round: text()
      .$type<RoundId>()
      .notNull()
      .references(() => round.id),
    slide: text().notNull(),
    kind: text({ enum: eventNoteKinds }).notNull(),
    words: text().notNull(),
    author: person(),
    notedAt: instant('noted_at').notNull(),
  },
  (row) => [
    check('event_note_kind', oneOf('kind', eventNoteKinds)),
    index('event_note_round').on(row.round),
  ],
)

/** What the office agreed with its partners before a round, against what it has done since. */
export const inputLine = table(
  'input_line',
  {
    id: text().$type<InputLineId>().primaryKey(),
    round: ofRound(),
    agreed: text().notNull(),
    due: text().notNull(),
    status: text({ enum: inputStatuses }).notNull(),
    /** What was done, in words; empty while nothing is. */
    done: text().notNull(),
    doneOn: text('done_on'),
  },
  (row) => [
    check('input_line_status', oneOf('status', inputStatuses)),
    check('input_line_done', sql.raw("status <> 'done' or done_on is not null")),
    index('input_line_round').on(row.round),
  ],
)

/** A statement a partner would like to be asked. Staff pages never read whose it is. */
export const proposal = table(
  'proposal',
  {
    id: text().$type<ProposalId>().primaryKey(),
    round: ofRound(),
    /** Null once an anonymous round is sealed: nobody knows any more who proposed what. */
    partner: text()
      .$type<PartnerId>()
      .references(() => partner.id, { onDelete: 'cascade' }),
    language: text({ enum: respondentLanguages }).notNull(),
    words: text().notNull(),
    why: text().notNull(),
    /** The section of the scorecard it belongs to; null for another subject. */
    commitment: text(),
    decision: text({ enum: proposalDecisions }).notNull(),
    /** What the author reads of a refusal. */
    reason: text(),
    into: text('merged_into').$type<ProposalId>(),
    /** What it becomes: its code, and what is asked in the languages of the office. */
    code: text().unique(),
    indicator: text({ mode: 'json' }).$type<Indicator>(),
  },
  (row) => [
    // A form sent twice proposes once.
    unique('proposal_once').on(row.round, row.partner, row.words),
    check('proposal_decision', oneOf('decision', proposalDecisions)),
    check(
      'proposal_facts_of_decision',
      sql.raw(`(reason is null) = (decision <> 'refused')
        and (merged_into is null) = (decision <> 'merged')
        and (code is null) = (decision <> 'accepted')
        and (indicator is null) = (decision <> 'accepted')`),
    ),
  ],
)

/** Which organisations would like a proposal to be asked, besides its author. */
export const proposalSupport = table(
  'proposal_support',
  {
    proposal: text()
      .$type<ProposalId>()
      .notNull()
      .references(() => proposal.id, { onDelete: 'cascade' }),
    partner: text()
      .$type<PartnerId>()
      .notNull()
      .references(() => partner.id, { onDelete: 'cascade' }),
  },
  (row) => [primaryKey({ columns: [row.proposal, row.partner] })],
)

/** The two persons of the review group who alone read what partners of a round wrote, before it is cleaned. */
export const reader = table(
  'reader',
  {
    round: ofRound(),
    staff: text()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
  },
  (row) => [primaryKey({ columns: [row.round, row.staff] })],
)

/** What a partner wrote, without what would tell who wrote it; nothing here leads to the answer it came from. */
export const cleanedText = table(
  'cleaned_text',
  {
    id: text().$type<TextId>().primaryKey(),
    round: ofRound(),
    instrument: text()
      .$type<InstrumentId>()
      .notNull()
      .references(() => instrument.id),
    /** The field it was written in: `RES-01_why`, `DIS-01`. */
    question: text().notNull(),
    /** Goes up with every write, so that two readers never undo each other. */
    turn: integer().notNull(),
    words: text().notNull(),
    /** How it may be used, in the survey's own terms; null where nothing was answered. */
    consent: text(),
    decision: text({ enum: textDecisions }).notNull(),
    cleanedBy: person('cleaned_by'),
    /** The other reader, once it has been read twice. */
    confirmedBy: person('confirmed_by'),
    confirmedOn: text('confirmed_on'),
  },
  (row) => [
    check('cleaned_text_decision', oneOf('decision', textDecisions)),
    check(
      'cleaned_text_two_readers',
      sql.raw('confirmed_by is null or cleaned_by is null or confirmed_by <> cleaned_by'),
    ),
    check('cleaned_text_confirmed', sql.raw('confirmed_by is null or confirmed_on is not null')),
    index('cleaned_text_round').on(row.round),
  ],
)

/** What must be seen to before a round moves on: ticked by a person, or waived with a reason. */
export const roundStep = table(
  'round_step',
  {
    round: ofRound(),
    step: text().$type<RoundStep>().notNull(),
    state: text({ enum: stepStates }).notNull(),
    reason: text(),
    by: person('settled_by'),
    at: instant('settled_at').notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.round, row.step] }),
    check('round_step_state', oneOf('state', stepStates)),
    check('round_step_reason', sql.raw("(reason is null) = (state = 'ticked')")),
  ],
)

/** Who prepares a round and looks at what came of it: people of the office, and contacts of partners. */
export const reviewMember = table(
  'review_member',
  {
    id: text().$type<ReviewMemberId>().primaryKey(),
    round: ofRound(),
    staff: text()
      .$type<StaffId>()
      .references(() => staff.id, { onDelete: 'cascade' }),
    contact: text()
      .$type<ContactId>()
      .references(() => contact.id, { onDelete: 'cascade' }),
  },
  (row) => [
    unique('review_member_staff').on(row.round, row.staff),
    unique('review_member_contact').on(row.round, row.contact),
    check('review_member_side', sql.raw('(staff is null) <> (contact is null)')),
  ],
)

/** What a round is held in: strengths and challenges, inside the office and around it. */
export const contextNote = table('context_note', {
  round: onceARound(),
  /** Goes up with every write, so that two people never undo each other. */
  turn: integer().notNull(),
  strengthsInside: text('strengths_inside').notNull(),
  challengesInside: text('challenges_inside').notNull(),
  strengthsOutside: text('strengths_outside').notNull(),
  challengesOutside: text('challenges_outside').notNull(),
})

/** The contact who signs a round's joint plan for all partners. */
export const elected = table('elected', {
  round: onceARound(),
  contact: text()
    .$type<ContactId>()
    .notNull()
    .references(() => contact.id, { onDelete: 'cascade' }),
})

/** One promise of the joint plan: an owner on one side, who is supported by the other. */
export const action = table(
  'action',
  {
    id: text().$type<ActionId>().primaryKey(),
    round: ofRound(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    words: text().notNull(),
    /** What it came from, and which one: a code, a theme, a text, a line. */
    fromKind: text('from_kind', { enum: actionOrigins }).notNull(),
    fromRef: text('from_ref'),
    ownerSide: text('owner_side', { enum: sides }).notNull(),
    ownerStaff: person('owner_staff'),
    ownerPartner: text('owner_partner')
      .$type<PartnerId>()
      .references(() => partner.id),
    supporterStaff: person('supporter_staff'),
    supporterPartner: text('supporter_partner')
      .$type<PartnerId>()
      .references(() => partner.id),
    means: text().notNull(),
    /** The direction of the strategy it serves: its number, or `none`. */
    direction: text().notNull().default('none'),
    /** How much work and money it takes, as both sides expect it. */
    effort: text().notNull().default(''),
    due: text().notNull(),
    /** By what both sides will see that it works. */
    sign: text().notNull(),
    status: text({ enum: actionStatuses }).notNull(),
  },
  (row) => [
    check('action_from', oneOf('from_kind', actionOrigins)),
    check('action_status', oneOf('status', actionStatuses)),
    check(
      'action_sides',
      sql.raw(`(owner_side = 'office' and owner_partner is null and supporter_staff is null)
        or (owner_side = 'partner' and owner_partner is not null
          and owner_staff is null and supporter_partner is null)`),
    ),
    index('action_round').on(row.round),
  ],
)

/** What the review group says about a story; it goes with the text it belongs to. */
export const story = table(
  'story',
  {
    text: text()
      .$type<TextId>()
      .primaryKey()
      .references(() => cleanedText.id, { onDelete: 'cascade' }),
    round: ofRound(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    theme: text(),
    place: text().notNull(),
    group: text('group_words').notNull(),
    /** The statements it speaks to, by code. */
    indicators: text({ mode: 'json' }).$type<readonly string[]>(),
    /** Who made sure that it happened so, and when. */
    checkedBy: person('checked_by'),
    checkedOn: text('checked_on'),
  },
  (row) => [
    check('story_checked', sql.raw('checked_by is null or checked_on is not null')),
    index('story_round').on(row.round),
  ],
)

/** The story of the year. It stands in the results by then, so it may outlive the text it came from. */
export const storyOfTheYear = table('story_of_the_year', {
  round: onceARound(),
  text: text().$type<TextId>().notNull(),
  chosenBy: text('chosen_by').notNull(),
  reason: text().notNull(),
})

/** What became of a wish, beside what the joint plan makes of it. The answer outlives the text: partners have read it. */
export const wish = table(
  'wish',
  {
    text: text().$type<TextId>().primaryKey(),
    round: ofRound(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    theme: text(),
    answer: text({ enum: wishAnswers }).notNull(),
    /** Why it is not possible. */
    reason: text(),
  },
  (row) => [
    check('wish_answer', oneOf('answer', wishAnswers)),
    check('wish_reason', sql.raw("(reason is null) = (answer <> 'not-possible')")),
    index('wish_round').on(row.round),
  ],
)

/** What became of a sentence on the wished-for partnership at the learning event. */
export const proposition = table(
  'proposition',
  {
    text: text().$type<TextId>().primaryKey(),
    round: ofRound(),
    /** How many supported it; null until they were counted. */
    support: integer(),
    inMou: flag('in_mou'),
  },
  (row) => [
    check('proposition_support', sql.raw('support is null or support between 0 and 9999')),
    index('proposition_round').on(row.round),
  ],
)

/** The version of a round's joint plan: it goes up with every change of an action, and a signature names the one it signs. */
export const jointPlan = table('joint_plan', {
  round: onceARound(),
  turn: integer().notNull(),
})

/** Who signed which version of a plan, for which side; signatures of earlier versions stay, and count no more. */
export const planSignature = table(
  'plan_signature',
  {
    round: ofRound(),
    turn: integer().notNull(),
    side: text({ enum: sides }).notNull(),
    staff: person(),
    contact: text()
      .$type<ContactId>()
      .references(() => contact.id, { onDelete: 'set null' }),
    /** As it was when signing, for whoever leaves the office; empty once the person is forgotten. */
    name: text().notNull(),
    signedAt: instant('signed_at').notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.round, row.turn, row.side] }),
    check('plan_signature_side', oneOf('side', sides)),
  ],
)

/** What one side said of an action, and when: the history that all partners read. */
export const actionReport = table(
  'action_report',
  {
    id: text().$type<ActionReportId>().primaryKey(),
    action: text()
      .$type<ActionId>()
      .notNull()
      .references(() => action.id, { onDelete: 'cascade' }),
    /** The first report of an action is 1. */
    place: integer().notNull(),
    side: text({ enum: sides }).notNull(),
    staff: person(),
    contact: text()
      .$type<ContactId>()
      .references(() => contact.id, { onDelete: 'set null' }),
    status: text({ enum: actionStatuses }).notNull(),
    words: text().notNull(),
    reportedOn: text('reported_on').notNull(),
  },
  (row) => [
    unique('action_report_place').on(row.action, row.place),
    check('action_report_side', oneOf('side', sides)),
    check('action_report_status', oneOf('status', actionStatuses)),
  ],
)

/** What somebody of a partner says between two rounds; nothing here says when within its quarter. */
export const pulseAnswer = table(
  'pulse_answer',
  {
    id: text().$type<PulseAnswerId>().primaryKey(),
    quarter: text().$type<Quarter>().notNull(),
    /** By whose link it was said. */
    invitation: text()
      .$type<InvitationId>()
      .notNull()
      .references(() => invitation.id, { onDelete: 'cascade' }),
    /** About how many organisations at least anything is told, as the form promised. */
    k: integer().notNull(),
    grade: integer().$type<Grade>(),
    well: text().notNull(),
    better: text().notNull(),
  },
  (row) => [
    unique('pulse_answer_once').on(row.quarter, row.invitation),
    check('pulse_answer_grade', sql.raw('grade between 1 and 5')),
    check('pulse_answer_k', sql.raw('k between 5 and 10')),
  ],
)

/** The office grades itself outside a round, with the statements as they stood on that day. */
export const officeCheck = table('office_check', {
  id: text().$type<OfficeCheckId>().primaryKey(),
  day: text('checked_on').notNull(),
  by: person('checked_by'),
  survey: text({ mode: 'json' }).$type<Survey>().notNull(),
  answers: text({ mode: 'json' }).$type<Fields>().notNull(),
})

/** Whether a round's meeting was worth its time to somebody who holds a link. */
export const meetingCheck = table(
  'meeting_check',
  {
    invitation: text()
      .$type<InvitationId>()
      .primaryKey()
      .references(() => invitation.id, { onDelete: 'cascade' }),
    round: ofRound(),
    grade: integer().$type<Grade>().notNull(),
  },
  (row) => [
    check('meeting_check_grade', sql.raw('grade between 1 and 5')),
    index('meeting_check_round').on(row.round),
  ],
)

/** The same, as it was counted from slips of paper: how many gave 1, 2, 3, 4 and 5. */
export const meetingCount = table('meeting_count', {
  round: onceARound(),
  counts: text({ mode: 'json' }).$type<GradeCounts>().notNull(),
})

/** When, where and with whom both sides talk about a round's results. */
export const meeting = table(
  'meeting',
  {
    round: onceARound(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    starts: text().notNull(),
    hours: integer().notNull(),
    place: text().notNull(),
    /** By name, so that the minutes say it when the account is gone. */
    facilitator: text().notNull(),
    facilitatorStaff: person('facilitator_staff'),
    languages: text({ mode: 'json' }).$type<readonly RespondentLanguage[]>().notNull(),
  },
  () => [check('meeting_hours', sql.raw('hours between 1 and 12'))],
)

/** How people changed the agenda that a round's results make; without a row it stands as it makes itself. */
export const agenda = table('agenda', {
  round: onceARound(),
  /** Goes up with every write, so that two people never undo each other. */
  turn: integer().notNull(),
  places: text({ mode: 'json' }).$type<Arrangement['places']>().notNull(),
  own: text({ mode: 'json' }).$type<Arrangement['own']>().notNull(),
})

/** What both sides said to an item of the agenda. The agreed grade stands here alone and enters no figure. */
export const talk = table(
  'talk',
  {
    round: ofRound(),
    item: text().notNull(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    partners: text().notNull(),
    office: text().notNull(),
    agreed: integer().$type<Grade>(),
    note: text().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.round, row.item] }),
    check('talk_agreed', sql.raw('agreed between 1 and 5')),
  ],
)

/** The minutes of a round's meeting: typed until they are sent, and from then on as they were sent. */
export const minutes = table(
  'minutes',
  {
    round: onceARound(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    facts: text({ mode: 'json' }).$type<MinutesFacts>().notNull(),
    sentAt: instant('sent_at'),
    sent: text({ mode: 'json' }).$type<SentMinutes>(),
  },
  () => [check('minutes_sent', sql.raw('(sent_at is null) = (sent is null)'))],
)

/** A correction of minutes that were sent: it stands beside them, with its date. */
export const minutesAddition = table(
  'minutes_addition',
  {
    id: text().$type<MinutesAdditionId>().primaryKey(),
    round: ofRound(),
    words: text().notNull(),
    addedAt: instant('added_at').notNull(),
    by: person('added_by'),
  },
  (row) => [index('minutes_addition_round').on(row.round)],
)

/** What will not change about a statement, and why. */
export const noChange = table(
  'no_change',
  {
    round: ofRound(),
    /** The statement by its code. */
    code: text().notNull(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    reason: text({ mode: 'json' }).$type<Localised>().notNull(),
    by: person('said_by'),
  },
  (row) => [primaryKey({ columns: [row.round, row.code] })],
)

/** A part of an answer with the theme a coder saw in it; it holds no words, and nothing in it leads to who wrote them. */
export const segment = table(
  'segment',
  {
    id: text().$type<Id<'segment'>>().primaryKey(),
    round: ofRound(),
    text: text().$type<TextId>().notNull(),
    start: integer('starts_at').notNull(),
    end: integer('ends_at').notNull(),
    valence: text({ enum: valences }).notNull(),
    theme: text().notNull(),
    codebookVersion: integer('codebook_version').notNull(),
    coder: person(),
    day: text('coded_on').notNull(),
  },
  (row) => [
    // A mark whose answer was lost on the way is sent again, and stands once.
    unique('segment_once').on(row.text, row.coder, row.start, row.end, row.theme, row.valence),
    check('segment_valence', oneOf('valence', valences)),
    check('segment_part', sql.raw('starts_at >= 0 and starts_at < ends_at')),
    index('segment_round').on(row.round),
  ],
)

/** An answer a coder has read to its end, whether or not a theme was marked in it. */
export const codedAnswer = table(
  'coded_answer',
  {
    round: ofRound(),
    text: text().$type<TextId>().notNull(),
    coder: text()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
  },
  (row) => [
    primaryKey({ columns: [row.text, row.coder] }),
    index('coded_answer_round').on(row.round),
  ],
)

/** One change of the themes coders mark; the version it makes stands once, so that two people never change one version. */
export const codebookChange = table('codebook_change', {
  version: integer().primaryKey(),
  act: text({ mode: 'json' }).$type<CodebookAct>().notNull(),
  year: integer().notNull(),
  by: person('changed_by'),
  day: text('changed_on').notNull(),
})

/** How far two coders agreed before they looked at each other's marks; from then on they see them. */
export const codingDiscussion = table('coding_discussion', {
  round: onceARound(),
  before: text({ mode: 'json' }).$type<KeptComparison>().notNull(),
  by: person('begun_by'),
  day: text('begun_on').notNull(),
})

/** The words of a list as the office has edited it; a list nobody touched has no rows. */
export const listTerm = table(
  'list_term',
  {
    list: text().$type<ListId>().notNull(),
    code: text().notNull(),
    label: text({ mode: 'json' }).$type<Bilingual>().notNull(),
    place: integer().notNull(),
    /** Still told where it is used, and offered no more. */
    retired: flag('retired').default(false),
  },
  (row) => [primaryKey({ columns: [row.list, row.code] })],
)

/** One entry of a register; its fields are declared in src/domain/registers. */
export const registerEntry = table(
  'register_entry',
  {
    id: text().$type<EntryId>().primaryKey(),
    register: text().$type<RegisterId>().notNull(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    values: text('field_values', { mode: 'json' }).$type<Values>().notNull(),
  },
  (row) => [index('register_entry_register').on(row.register)],
)

/** An entry as each write left it: its history. */
export const entryVersion = table(
  'entry_version',
  {
    entry: text()
      .$type<EntryId>()
      .notNull()
      .references(() => registerEntry.id, { onDelete: 'cascade' }),
    turn: integer().notNull(),
    values: text('field_values', { mode: 'json' }).$type<Values>().notNull(),
    /** Null where a partner wrote it, or the program did. */
    by: person('written_by'),
    /** Whoever of a partner wrote it, by its link. */
    byContact: text('by_contact')
      .$type<ContactId>()
      .references(() => contact.id),
    writtenOn: text('written_on').notNull(),
  },
  (row) => [primaryKey({ columns: [row.entry, row.turn] })],
)

/** The partners an entry is about. */
export const entryPartner = table(
  'entry_partner',
  {
    entry: text()
      .$type<EntryId>()
      .notNull()
      .references(() => registerEntry.id, { onDelete: 'cascade' }),
    partner: text()
      .$type<PartnerId>()
      .notNull()
      .references(() => partner.id, { onDelete: 'cascade' }),
  },
  (row) => [
    primaryKey({ columns: [row.entry, row.partner] }),
    index('entry_partner_partner').on(row.partner),
  ],
)

/** A file that proves something; its bytes lie in the data folder under their hash. */
export const evidence = table(
  'evidence',
  {
    id: text().$type<EvidenceId>().primaryKey(),
    ownerKind: text('owner_kind', { enum: evidenceOwners }).notNull(),
    ownerId: text('owner_id').notNull(),
    name: text().notNull(),
    type: text({ enum: evidenceTypes }).notNull(),
    size: integer().notNull(),
    /** SHA-256 of its bytes, in hex. */
    hash: text().notNull(),
    addedBy: person('added_by'),
    addedOn: text('added_on').notNull(),
  },
  (row) => [
    check('evidence_owner', oneOf('owner_kind', evidenceOwners)),
    index('evidence_owner_id').on(row.ownerKind, row.ownerId),
    index('evidence_hash').on(row.hash),
  ],
)

/** A part of a partner's sheet; its fields are declared in src/domain/partner-sheet. */
export const partnerSection = table(
  'partner_section',
  {
    partner: text()
      .$type<PartnerId>()
      .notNull()
      .references(() => partner.id, { onDelete: 'cascade' }),
    section: text().notNull(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    values: text('field_values', { mode: 'json' }).$type<Values>().notNull(),
  },
  (row) => [primaryKey({ columns: [row.partner, row.section] })],
)

/** When a partnership came into a stage of the cycle, and why; the last one holds. */
export const stageChange = table(
  'stage_change',
  {
    partner: text()
      .$type<PartnerId>()
      .notNull()
      .references(() => partner.id, { onDelete: 'cascade' }),
    /** The first stage of a partnership is 1. */
    place: integer().notNull(),
    stage: text({ enum: cycleStages }).notNull(),
    since: text('since_day').notNull(),
    reason: text().notNull(),
    by: person('changed_by'),
  },
  (row) => [
    primaryKey({ columns: [row.partner, row.place] }),
    check('stage_change_stage', oneOf('stage', cycleStages)),
  ],
)

/** Who handed a partner over to whom, with the note that keeps what both knew. */
export const focalPointChange = table(
  'focal_point_change',
  {
    partner: text()
      .$type<PartnerId>()
      .notNull()
      .references(() => partner.id, { onDelete: 'cascade' }),
    place: integer().notNull(),
    from: person('from_staff'),
    to: person('to_staff'),
    note: text().notNull(),
    changedOn: text('changed_on').notNull(),
    by: person('changed_by'),
  },
  (row) => [primaryKey({ columns: [row.partner, row.place] })],
)

/** The strategy as it was saved each time; two people never make one version. */
export const strategyVersion = table('strategy_version', {
  version: integer().primaryKey(),
  body: text({ mode: 'json' }).$type<Strategy>().notNull(),
  by: person('saved_by'),
  savedOn: text('saved_on').notNull(),
})

/** Where a sign of progress stands in a year by what somebody states, beside what is computed. */
export const signStatement = table(
  'sign_statement',
  {
    year: integer().notNull(),
    sign: text().notNull(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    state: text({ enum: signStates }).notNull(),
    words: text().notNull(),
    by: person('stated_by'),
    statedOn: text('stated_on').notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.year, row.sign] }),
    check('sign_statement_state', oneOf('state', signStates)),
  ],
)

/** What a sign is to reach in a year, in its own unit: a count, or whole per cents of a ratio. */
export const signTarget = table(
  'sign_target',
  {
    year: integer().notNull(),
    sign: text().notNull(),
    target: integer().notNull(),
  },
  (row) => [primaryKey({ columns: [row.year, row.sign] })],
)

/** A year's report on the performance framework: written until it is locked, and then as it was. */
export const frameworkReport = table(
  'framework_report',
  {
    year: integer().primaryKey(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    words: text({ mode: 'json' }).$type<Bilingual>().notNull(),
    /** Every sign as it stood when the report was locked. */
    body: text({ mode: 'json' }).$type<FrameworkYear>(),
    lockedBy: person('locked_by'),
    lockedOn: text('locked_on'),
  },
  () => [check('framework_report_locked', sql.raw('(body is null) = (locked_on is null)'))],
)

/** What capacities are assessed by, as it was when an assessment began; never changed. */
export const capacityInstrument = table('capacity_instrument', {
  id: text().$type<CapacityInstrumentId>().primaryKey(),
  body: text({ mode: 'json' }).$type<CapacityInstrument>().notNull(),
})

/** One assessment of a partner's capacities. It is the partner's; once withdrawn it holds no answers. */
export const capacityAssessment = table(
  'capacity_assessment',
  {
    id: text().$type<CapacityAssessmentId>().primaryKey(),
    partner: text()
      .$type<PartnerId>()
      .notNull()
      .references(() => partner.id, { onDelete: 'cascade' }),
    instrument: text()
      .$type<CapacityInstrumentId>()
      .notNull()
      .references(() => capacityInstrument.id),
    way: text({ enum: assessmentWays }).notNull(),
    /** Who holds its link. */
    contact: text()
      .$type<ContactId>()
      .references(() => contact.id, { onDelete: 'set null' }),
    linkVersion: integer('link_version').notNull(),
    startedBy: person('started_by'),
    begunOn: text('begun_on').notNull(),
    /** Goes up with every write, so that two people never undo each other. */
    turn: integer().notNull(),
    state: text({ enum: assessmentStates }).notNull(),
    /** The partner while nothing was sent: it has one such assessment at a time. */
    open: text('open_for').$type<PartnerId>().unique(),
    draft: text({ mode: 'json' }).$type<Draft>(),
    answers: text({ mode: 'json' }).$type<Fields>(),
    sentOn: text('sent_on'),
    /** The year whose figures it enters. */
    year: integer(),
    withdrawnOn: text('withdrawn_on'),
  },
  (row) => [
    check('capacity_assessment_way', oneOf('way', assessmentWays)),
    check('capacity_assessment_state', oneOf('state', assessmentStates)),
    check(
      'capacity_assessment_facts',
      sql.raw(`(draft is null) = (state = 'withdrawn')
        and (answers is null) = (state <> 'sent')
        and (withdrawn_on is null) = (state <> 'withdrawn')
        and (sent_on is null) = (year is null)
        and (open_for is null) = (state <> 'begun')
        and (state <> 'begun' or sent_on is null)
        and (state <> 'sent' or sent_on is not null)`),
    ),
    index('capacity_assessment_partner').on(row.partner),
  ],
)

/** Every link an assessment ever had; only the fingerprint is kept. */
export const capacityLink = table(
  'capacity_link',
  {
    hash: text().primaryKey(),
    assessment: text()
      .$type<CapacityAssessmentId>()
      .notNull()
      .references(() => capacityAssessment.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
  },
  (row) => [index('capacity_link_assessment').on(row.assessment)],
)

/** Who of the office may read an assessment, as the partner said. */
export const capacityReader = table(
  'capacity_reader',
  {
    assessment: text()
      .$type<CapacityAssessmentId>()
      .notNull()
      .references(() => capacityAssessment.id, { onDelete: 'cascade' }),
    staff: text()
      .$type<StaffId>()
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
  },
  (row) => [primaryKey({ columns: [row.assessment, row.staff] })],
)

/** A year whose assessments were said to be complete before it was over. */
export const capacityYear = table('capacity_year', {
  year: integer().primaryKey(),
  completedOn: text('completed_on').notNull(),
  by: person('completed_by'),
})
