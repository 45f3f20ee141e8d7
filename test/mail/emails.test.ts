import { describe, expect, it } from 'vitest'
import { languages } from '../../src/domain/language.ts'
import { type LetterKind, letterKinds } from '../../src/domain/wording.ts'
import { cancellationEmail, extensionEmail } from '../../views/emails/announcements.ts'
import { escapeHtml } from '../../views/emails/compose.ts'
import { mailCheckEmail } from '../../views/emails/mail-check.ts'
import { minutesEmail, packEmail } from '../../views/emails/meeting.ts'
import { passwordResetEmail } from '../../views/emails/password-reset.ts'
import { roundClosedEmail } from '../../views/emails/round-closed.ts'
import { roundEmail } from '../../views/emails/round-letter.ts'
import { staffInvitationEmail } from '../../views/emails/staff-invitation.ts'
import type { ToPartner } from '../../views/emails/to-partner.ts'
import { standardWording } from '../../views/text/letters.ts'

const closesAt = Date.parse('2026-12-15T16:00:00Z')
const zone = 'Africa/Bujumbura'
const link = 'http://partners.test/r/0123456789abcdefghijkl'

const scorecard = { title: 'Scorecard', minutes: 15 }
const principles = { title: 'Check of the principles', minutes: 5 }

const facts: ToPartner = {
  language: 'en',
  office: 'Amahoro International',
  title: 'Partner survey 2026',
  partner: 'Réseau Femmes',
  contact: 'Aline',
  closesAt,
  zone,
  mode: 'confidential',
  k: 5,
  parts: { all: [scorecard], left: [scorecard] },
  participation: { sent: 8, invited: 11 },
  link,
  qr: { cid: 'qr.1@partners.test', side: 164 },
  code: 'K7P2M-9XQH0',
  codePage: 'http://partners.test/code',
  says: { questions: '', trust: '' },
  unsubscribe: 'http://partners.test/u/abc',
  coordinator: { name: 'Cécile', address: 'cecile@amahoro.test' },
  focalPoint: { name: 'Fabiola', address: 'fabiola@amahoro.test' },
  meeting: { starts: Date.parse('2027-01-12T07:00:00Z'), place: 'Gitega', languages: ['fr', 'rn'] },
}

/** A mail of a round in the words every round begins with. */
function standardLetter(kind: LetterKind, props: ToPartner) {
  return roundEmail(kind, standardWording[props.language][kind], props)
}

/** Every letter there is, with the same typed text wherever somebody types one. */
function everyLetter(typed: string) {
  return languages.flatMap((language) => {
    const common = { language, office: typed, deOffice: typed, name: typed, zone, link }
    const named = { name: typed, address: 'x@amahoro.test' }
    const partner = { ...facts, language, office: typed, title: typed, partner: typed }
    const says = { questions: typed, trust: typed }
    const meeting = { starts: closesAt, languages: ['en', 'fr'] as const }
    const toPartner = { ...partner, says, contact: typed, coordinator: named, focalPoint: named }
    const ready = { kind: 'ready', sent: 8, invited: 11 } as const
    return [
      ...letterKinds.map((kind) => standardLetter(kind, toPartner)),
      ...[true, false].map((hasSent) =>
        extensionEmail({ ...toPartner, hasSent, closedBefore: closesAt }),
      ),
      cancellationEmail(toPartner),
      minutesEmail(toPartner),
      packEmail({ ...common, title: typed, meeting: { ...meeting, place: typed } }),
      packEmail({ ...common, title: typed, meeting: null }),
      mailCheckEmail({ ...common, queuedAt: closesAt }),
      passwordResetEmail({ ...common, expiresAt: closesAt }),
      staffInvitationEmail({
        ...common,
        expiresAt: closesAt,
        address: 'x@amahoro.test',
        role: 'reviewer',
        signIn: 'http://partners.test/sign-in',
      }),
      roundClosedEmail({ ...common, title: typed, closedAt: closesAt, results: ready }),
      roundClosedEmail({
        ...common,
        title: typed,
        closedAt: closesAt,
        results: { kind: 'later', at: closesAt },
      }),
    ]
  })
}

describe('the invitation', () => {
  it('says who asks, how long, until when, who sees what, and whom to ask', () => {
    const { subject, text, html } = standardLetter('invitation', facts)
    expect(subject).toBe('Amahoro International asks for your view: Partner survey 2026')
    for (const part of [text, html])
      for (const said of [
        'Amahoro International asks its partners',
        'about 15 minutes',
        'by 15 December 2026 at 18:00 (Africa/Bujumbura)',
        'confidential',
        '5 organisations or more',
        link,
        'K7P2M-9XQH0',
        'http://partners.test/code',
        'Cécile (cecile@amahoro.test)',
        'Fabiola (fabiola@amahoro.test)',
        'http://partners.test/u/abc',
      ])
        expect(part).toContain(said)
  })

  it('says the same in French', () => {
    const { subject, text, html } = standardLetter('invitation', { ...facts, language: 'fr' })
    expect(subject).toBe('Amahoro International souhaite votre avis\u00a0: Partner survey 2026')
    expect(html).toContain('<html lang="fr"')
    for (const said of [
      'environ 15 minutes',
      '15 décembre 2026 à 18:00 (Africa/Bujumbura)',
      'confidentielles',
      '5 organisations ou plus',
      link,
    ])
      expect(text).toContain(said)
  })

  it.each([
    [[scorecard], 'It takes about 15 minutes. You can', 'Il faut environ 15 minutes. Vous'],
    [
      [scorecard, principles],
      'It has 2 parts and takes about 20 minutes in all: “Scorecard” (about 15 minutes), “Check of the principles” (about 5 minutes). You can',
      'Il y a 2 parties, environ 20 minutes en tout\u00a0: «\u00a0Scorecard\u00a0» (environ 15 minutes), «\u00a0Check of the principles\u00a0» (environ 5 minutes). Vous',
    ],
    [
      [scorecard, { title: 'Old', minutes: undefined }],
      'It has 2 parts: “Scorecard” (about 15 minutes), “Old”. You can',
      'Il y a 2 parties\u00a0: «\u00a0Scorecard\u00a0» (environ 15 minutes), «\u00a0Old\u00a0». Vous',
    ],
    [[{ title: 'Old', minutes: undefined }], '\n\nYou can answer', '\n\nVous pouvez répondre'],
  ])('says how long its parts take, and guesses nothing', (all, en, fr) => {
    const parts = { all, left: all }
    expect(standardLetter('invitation', { ...facts, parts }).text).toContain(en)
    expect(standardLetter('invitation', { ...facts, parts, language: 'fr' }).text).toContain(fr)
  })

  it('does without a focal point, and without a coordinator', () => {
    const { text } = standardLetter('invitation', { ...facts, focalPoint: null, coordinator: null })
    expect(text).not.toMatch(/null|undefined|focal/)
  })
})

describe('the reminder', () => {
  it('names what is still to be sent, and how long that takes', () => {
    const parts = { all: [scorecard, principles], left: [principles] }
    const en = standardLetter('first-reminder', { ...facts, parts }).text
    expect(en).toContain('has not received all the answers of Réseau Femmes yet')
    expect(en).toContain('Still to be sent: “Check of the principles” (about 5 minutes).')
    expect(en).not.toContain('15 minutes')
    const fr = standardLetter('first-reminder', { ...facts, parts, language: 'fr' }).text
    expect(fr).toContain('n’a pas encore reçu toutes les réponses')
    expect(fr).toContain('Il reste à envoyer')
  })

  it('says how long all of it takes while nothing has come', () => {
    expect(standardLetter('first-reminder', facts).text).toContain(
      'It takes about 15 minutes. It is open until',
    )
  })
})

describe('words of the office', () => {
  const own = {
    subject: 'For {partner}: {title}',
    body: `Hello {contact},\r\n- one\r\n- two\n\nHere: {link} Thank you.\n\n{{env}} \${process.env.PATH} <% 1 %>`,
  }

  it('T27 fill the listed placeholders with escaped values and print everything else as typed', () => {
    const { subject, text, html } = roundEmail('invitation', own, {
      ...facts,
      contact: '<b>{office}</b> & Aline',
    })
    expect(subject).toBe('For Réseau Femmes: Partner survey 2026')
    expect(text).toContain('Hello <b>{office}</b> & Aline,\n- one\n- two\n\nHere:')
    expect(html).toContain('Hello &lt;b&gt;{office}&lt;/b&gt; &amp; Aline,<br>')
    for (const part of [text, html]) expect(part).toContain(`{{env}} \${process.env.PATH}`)
    expect(html).toContain('&lt;% 1 %&gt;')
  })

  it('make a button of the link, and cannot take away the promise or the way out', () => {
    const { text, html } = roundEmail('second-reminder', own, facts)
    expect(html).toContain(`<a href="${link}"`)
    for (const said of ['5 organisations or more', 'K7P2M-9XQH0', facts.unsubscribe])
      expect(text).toContain(said)
  })

  it('T46 a name with a line break stays on its line', () => {
    const { text } = roundEmail('thanks', own, { ...facts, contact: 'A\r\nBcc: b@evil.test' })
    expect(text).toContain('Hello A Bcc: b@evil.test,')
  })
})

describe('every letter', () => {
  it('is light, without scripts or anything loaded from elsewhere', () => {
    for (const { text, html } of everyLetter('Amahoro International')) {
      expect(html.length).toBeLessThan(10_000)
      // What is shown travels with the letter: no mail program has to fetch it, or to ask whether it may.
      expect(html).not.toMatch(/<script|<link|url\(|src=(?!"cid:)/i)
      expect(html).not.toMatch(/[^-]color:#(?!ffffff)|background:#f/)
      expect(text).not.toMatch(/<[a-z]/)
      expect(`${text}${html}`).not.toMatch(/undefined|\[object/)
    }
  })

  it('T19 shows markup in names and titles as text', () => {
    const payloads = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "'-alert(1)-'"]
    for (const payload of payloads)
      for (const { html, text } of everyLetter(payload)) {
        expect(html).toContain(escapeHtml(payload))
        expect(html).not.toContain(payload)
        expect(text).toContain(payload)
      }
  })

  it('T26 keeps emoji and accents, and lets no mark turn or break the rest', () => {
    const typed = '👩🏽‍🌾 Ŋoma \u202Eabc\u0000\ud800 e\u0301'
    for (const { subject, text, html } of everyLetter(typed))
      for (const part of [subject, text, html]) {
        expect(part).not.toContain('\u202E')
        expect(part).not.toContain('\u0000')
        expect(part.isWellFormed()).toBe(true)
      }
    expect(everyLetter(typed)[0]?.subject).toContain('👩🏽‍🌾 Ŋoma abc \ufffd e\u0301')
  })

  it('T27 fills no placeholder that somebody typed', () => {
    const typed = `{{env}} \${process.env.PATH} <% 1 %> {office} %s $& $1`
    for (const { text, html } of everyLetter(typed)) {
      expect(text).toContain(typed)
      expect(html).toContain(escapeHtml(typed))
    }
  })

  it('T46 keeps a subject on one line', () => {
    for (const { subject } of everyLetter('a\r\nBcc: b@evil.test\u2028c\nd'))
      expect(subject).not.toMatch(/[\r\n\u2028]/)
  })
})
