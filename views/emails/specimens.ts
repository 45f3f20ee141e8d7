import type { DueReminder } from '../../src/domain/action-reminder.ts'
import type { AssessmentWay } from '../../src/domain/capacity/assessment.ts'
import type { Language } from '../../src/domain/language.ts'
import { letterKinds } from '../../src/domain/wording.ts'
import type { ToldStep } from '../text/issue-mails.ts'
import { standardWording } from '../text/letters.ts'
import { actionDueEmail } from './action-due.ts'
import { cancellationEmail, extensionEmail } from './announcements.ts'
import { capacityEmail } from './capacity.ts'
import type { Composed } from './compose.ts'
import { issueEmail, issueNewsEmail, issuesLateEmail } from './issues.ts'
import { mailCheckEmail } from './mail-check.ts'
import { type MeetingFacts, minutesEmail, packEmail } from './meeting.ts'
import { partnersToSeeToEmail } from './partners-to-see-to.ts'
import { passwordResetEmail } from './password-reset.ts'
import { pulseEmail } from './pulse.ts'
import { roundClosedEmail } from './round-closed.ts'
import { roundEmail } from './round-letter.ts'
import { staffInvitationEmail } from './staff-invitation.ts'
import { strategyEndingEmail } from './strategy-ending.ts'
import { talkRequestsEmail } from './talk-requests.ts'
import type { ToPartner } from './to-partner.ts'

/** A mail as it would arrive, under a name for its file. */
export type Specimen = { name: string; mail: Composed }

const at = Date.parse('2026-12-15T16:00:00Z')
const site = 'https://partners.office.example'
/** Where the personal link of a specimen leads: nowhere. */
export const specimenLink = `${site}/r/EXAMPLE-opens-nothing0`

/** Whose mails they are, and the QR code that travels with some of them. */
export type Sender = {
  office: string
  deOffice: string
  zone: string
  says: Record<Language, ToPartner['says']>
  qr: NonNullable<ToPartner['qr']>
}

const titles: Record<Language, string> = {
  en: 'How good a partner are we? 2026',
  fr: 'Quel partenaire sommes-nous\u00a0? 2026',
}

const strategies: Record<Language, string> = {
  en: 'Partnership strategy',
  fr: 'Stratégie de partenariat',
}

/** Every mail the program writes, in one language, to people who are made up. */
export function specimens(language: Language, sender: Sender): readonly Specimen[] {
  const { office, deOffice, zone } = sender
  const staff = {
    language,
    office,
    deOffice,
    name: 'Cécile Niyonzima',
    zone,
    link: `${site}/password/EXAMPLE`,
  }
  const partner = toPartner(language, sender)
  const round = {
    language,
    title: titles[language],
    name: staff.name,
    closedAt: at,
    zone,
    link: site,
  }
  return [
    ...letterKinds.map((kind) => ({
      name: kind,
      mail: roundEmail(kind, standardWording[language][kind], partner),
    })),
    { name: 'extension-sent', mail: extensionEmail({ ...partner, ...moved, hasSent: true }) },
    { name: 'extension-not-sent', mail: extensionEmail({ ...partner, ...moved, hasSent: false }) },
    { name: 'cancellation', mail: cancellationEmail(partner) },
    { name: 'action-due-soon', mail: actionDueEmail(due(partner, 'soon')) },
    { name: 'action-due-overdue', mail: actionDueEmail(due(partner, 'overdue')) },
    ...aboutIssues(language, partner),
    { name: 'capacity-link', mail: capacityEmail(capacity(partner, 'link')) },
    { name: 'capacity-conversation', mail: capacityEmail(capacity(partner, 'conversation')) },
    { name: 'minutes', mail: minutesEmail(partner) },
    { name: 'pulse', mail: pulseEmail(partner) },
    { name: 'pack', mail: packEmail({ ...round, meeting: partner.meeting }) },
    { name: 'pack-no-meeting', mail: packEmail({ ...round, meeting: null }) },
    { name: 'mail-check', mail: mailCheckEmail({ ...staff, queuedAt: at }) },
    { name: 'password-reset', mail: passwordResetEmail({ ...staff, expiresAt: at }) },
    {
      name: 'staff-invitation',
      mail: staffInvitationEmail({
        ...staff,
        address: 'cecile@office.example',
        role: 'coordinator',
        expiresAt: at,
        signIn: `${site}/sign-in`,
      }),
    },
    {
      name: 'round-closed-ready',
      mail: roundClosedEmail({ ...round, results: { kind: 'ready', sent: 38, invited: 42 } }),
    },
    {
      name: 'strategy-ending',
      mail: strategyEndingEmail({ ...staff, title: strategies[language], ends: '2027-06-30' }),
    },
    {
      name: 'partners-to-see-to',
      mail: partnersToSeeToEmail({
        ...staff,
        link: `${site}/partners/to-see-to`,
        partners: [
          { name: partner.partner, things: [{ kind: 'end-passed', on: '2026-11-30' }] },
          { name: 'Abakenyezi', things: [{ kind: 'no-focal-point' }, { kind: 'no-liaison' }] },
        ],
      }),
    },
    { name: 'talk-requests', mail: talkRequestsEmail({ ...round, office, asking: 2 }) },
    {
      name: 'round-closed-later',
      mail: roundClosedEmail({ ...round, results: { kind: 'later', at } }),
    },
  ]
}

const meetingOf: Record<Language, MeetingFacts> = {
  en: { starts: at + 14 * 86_400_000, place: 'Town hall, Gitega', languages: ['en', 'fr'] },
  fr: { starts: at + 14 * 86_400_000, place: 'Hôtel de ville, Gitega', languages: ['fr', 'en'] },
}

const due = (partner: ToPartner, reminder: DueReminder) => ({
  ...partner,
  name: partner.contact,
  organisation: partner.partner,
  due: '2026-12-15',
  reminder,
  actions: [
    { en: 'Meet each quarter', fr: 'Se rencontrer chaque trimestre' }[partner.language],
    { en: 'Share the budget', fr: 'Partager le budget' }[partner.language],
  ],
})

function aboutIssues(language: Language, partner: ToPartner): readonly Specimen[] {
  const title = { en: 'Payments come late', fr: 'Les paiements arrivent tard' }[language]
  const outcome = {
    en: 'We pay within 30 days from now on, and say at once when we cannot.',
    fr: 'Nous payons désormais sous 30 jours, et nous prévenons aussitôt si nous ne le pouvons pas.',
  }[language]
  const issue = { language, title, due: '2026-12-15', level: 2 } as const
  const told = {
    ...issue,
    name: 'Cécile Niyonzima',
    link: `${site}/issues`,
    partner: partner.partner,
  }
  const news = { ...partner, ...issue, name: partner.contact }
  const at = (step: ToldStep) => issueEmail({ ...told, step, raisedBy: 'partner' })
  return [
    { name: 'issue-raised', mail: at('raised') },
    { name: 'issue-moved', mail: at('moved') },
    { name: 'issue-moved-late', mail: at('moved-late') },
    { name: 'issue-reopened', mail: at('reopened') },
    { name: 'issues-late', mail: issuesLateEmail({ ...told, issues: [told] }) },
    { name: 'issue-news-moved', mail: issueNewsEmail({ ...news, settled: null }) },
    {
      name: 'issue-news-settled',
      mail: issueNewsEmail({ ...news, settled: { outcome, until: '2027-01-14' } }),
    },
  ]
}
const capacity = (partner: ToPartner, way: AssessmentWay) => ({
  ...partner,
  way,
  begunOn: '2026-12-15',
  minutes: 60,
  link: `${site}/c/EXAMPLE-opens-nothing0`,
})

const moved = { closedBefore: Date.parse('2026-12-08T16:00:00Z') }

function toPartner(language: Language, { office, zone, says, qr }: Sender): ToPartner {
  const scorecard = { en: 'Partner scorecard', fr: 'Grille d’évaluation du partenariat' }[language]
  const part = { title: scorecard, minutes: 15 }
  return {
    language,
    office,
    title: titles[language],
    partner: 'Réseau Femmes et Paix',
    contact: 'Aline Ndayishimiye',
    closesAt: at,
    zone,
    mode: 'confidential',
    k: 5,
    parts: { all: [part], left: [part] },
    participation: { sent: 38, invited: 42 },
    link: specimenLink,
    qr,
    code: 'XXXXX-XXXXX',
    codePage: `${site}/code`,
    says: says[language],
    unsubscribe: `${site}/u/EXAMPLE`,
    coordinator: { name: 'Cécile Niyonzima', address: 'cecile@office.example' },
    focalPoint: { name: 'Fabiola Iradukunda', address: 'fabiola@office.example' },
    meeting: meetingOf[language],
  }
}
