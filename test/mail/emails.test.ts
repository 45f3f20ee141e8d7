import { describe, expect, it } from 'vitest'
import { languages } from '../../src/domain/language.ts'
import { escapeHtml } from '../../views/emails/compose.ts'
import { invitationEmail } from '../../views/emails/invitation.ts'
import { passwordResetEmail } from '../../views/emails/password-reset.ts'
import { reminderEmail } from '../../views/emails/reminder.ts'
import { roundClosedEmail } from '../../views/emails/round-closed.ts'
import { staffInvitationEmail } from '../../views/emails/staff-invitation.ts'
import type { ToPartner } from '../../views/emails/to-partner.ts'

const closesAt = Date.parse('2026-12-15T16:00:00Z')
const zone = 'Africa/Bujumbura'
const link = 'http://partners.test/r/0123456789abcdefghijkl'

const facts: ToPartner = {
  language: 'en',
  office: 'Amahoro International',
  title: 'Partner survey 2026',
  partner: 'Réseau Femmes',
  contact: 'Aline',
  closesAt,
  zone,
  k: 5,
  link,
  code: 'K7P2M-9XQH0',
  codePage: 'http://partners.test/code',
  unsubscribe: 'http://partners.test/u/abc',
  coordinator: { name: 'Cécile', address: 'cecile@amahoro.test' },
  focalPoint: { name: 'Fabiola', address: 'fabiola@amahoro.test' },
}

/** Every letter there is, with the same typed text wherever somebody types one. */
function everyLetter(typed: string) {
  return languages.flatMap((language) => {
    const common = { language, office: typed, deOffice: typed, name: typed, zone, link }
    const named = { name: typed, address: 'x@amahoro.test' }
    const partner = { ...facts, language, office: typed, title: typed, partner: typed }
    const toPartner = { ...partner, contact: typed, coordinator: named, focalPoint: named }
    const ready = { kind: 'ready', sent: 8, invited: 11 } as const
    return [
      invitationEmail(toPartner),
      reminderEmail(toPartner),
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
    const { subject, text, html } = invitationEmail(facts)
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
    const { subject, text, html } = invitationEmail({ ...facts, language: 'fr' })
    expect(subject).toBe('Amahoro International souhaite votre avis\u00a0: Partner survey 2026')
    expect(html).toContain('<html lang="fr">')
    for (const said of [
      'environ 15 minutes',
      '15 décembre 2026 à 18:00 (Africa/Bujumbura)',
      'confidentielles',
      '5 organisations ou plus',
      link,
    ])
      expect(text).toContain(said)
  })

  it('does without a focal point, and without a coordinator', () => {
    const { text } = invitationEmail({ ...facts, focalPoint: null, coordinator: null })
    expect(text).not.toMatch(/null|undefined|focal/)
  })
})

describe('every letter', () => {
  it('is light, without pictures, scripts or anything loaded from elsewhere', () => {
    for (const { text, html } of everyLetter('Amahoro International')) {
      expect(html.length).toBeLessThan(10_000)
      expect(html).not.toMatch(/<img|<script|<link|url\(|src=/i)
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
