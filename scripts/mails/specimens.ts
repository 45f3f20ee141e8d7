import type { Language } from '../../src/domain/language.ts'
import { letterKinds } from '../../src/domain/wording.ts'
import { qrPicture } from '../../src/qr-code.ts'
import { cancellationEmail, extensionEmail } from '../../views/emails/announcements.ts'
import type { Composed } from '../../views/emails/compose.ts'
import { mailCheckEmail } from '../../views/emails/mail-check.ts'
import { passwordResetEmail } from '../../views/emails/password-reset.ts'
import { roundClosedEmail } from '../../views/emails/round-closed.ts'
import { roundEmail } from '../../views/emails/round-letter.ts'
import { staffInvitationEmail } from '../../views/emails/staff-invitation.ts'
import type { ToPartner } from '../../views/emails/to-partner.ts'
import { standardWording } from '../../views/text/letters.ts'

/** A mail as it would arrive, under a name for its file. */
export type Specimen = { name: string; mail: Composed }

const at = Date.parse('2026-12-15T16:00:00Z')
const zone = 'Africa/Bujumbura'
const site = 'https://partners.office.example'
const link = `${site}/r/EXAMPLE-opens-nothing0`
const qr = qrPicture(link)

/** The QR code that travels with some of them. */
export const specimenPicture = { cid: 'qr@office.example', png: qr.png }

const titles: Record<Language, string> = {
  en: 'How good a partner are we? 2026',
  fr: 'Quel partenaire sommes-nous\u00a0? 2026',
}

/** Every mail the program writes, in one language, to people who are made up. */
export function specimens(language: Language): readonly Specimen[] {
  const office = { office: 'Amahoro International', deOffice: 'd’Amahoro International' }
  const staff = {
    language,
    ...office,
    name: 'Cécile Niyonzima',
    zone,
    link: `${site}/password/EXAMPLE`,
  }
  const partner = toPartner(language)
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
      name: 'round-closed-later',
      mail: roundClosedEmail({ ...round, results: { kind: 'later', at } }),
    },
  ]
}

const moved = { closedBefore: Date.parse('2026-12-08T16:00:00Z') }

function toPartner(language: Language): ToPartner {
  const scorecard = { en: 'Partner scorecard', fr: 'Grille d’évaluation du partenariat' }[language]
  const part = { title: scorecard, minutes: 15 }
  return {
    language,
    office: 'Amahoro International',
    title: titles[language],
    partner: 'Réseau Femmes et Paix',
    contact: 'Aline Ndayishimiye',
    closesAt: at,
    zone,
    mode: 'confidential',
    k: 5,
    parts: { all: [part], left: [part] },
    participation: { sent: 38, invited: 42 },
    link,
    qr: { cid: specimenPicture.cid, side: qr.side },
    code: 'XXXXX-XXXXX',
    codePage: `${site}/code`,
    says: { questions: '', trust: '' },
    unsubscribe: `${site}/u/EXAMPLE`,
    coordinator: { name: 'Cécile Niyonzima', address: 'cecile@office.example' },
    focalPoint: { name: 'Fabiola Iradukunda', address: 'fabiola@office.example' },
  }
}
