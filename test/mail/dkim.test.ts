import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readDkimKey } from '../../src/mail/dkim.ts'
import type { Letter } from '../../src/mail/mailer.ts'
import { smtpMailer } from '../../src/mail/smtp.ts'
import { address, temporaryFolder } from '../support/world.ts'
import { tagsOf, verified } from './dkim-verification.ts'
import { smtpSink } from './smtp-sink.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const rsa = (bits: number) =>
  generateKeyPairSync('rsa', {
    modulusLength: bits,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })

const letter: Letter = {
  messageId: '1c7d@amahoro.test',
  senderName: 'Amahoro  « International »',
  to: { name: 'Aline', address: address('aline@ngo.test') },
  replyTo: { name: 'Cécile', address: address('cecile@amahoro.test') },
  subject: 'Une question à propos de nous, assez longue pour être pliée sur deux lignes au moins',
  text: 'Bonjour\n\n.une ligne qui commence par un point\n\n\n',
  html: '<p>Bonjour</p>',
  unsubscribe: 'http://partners.test/u/abc',
  automatic: true,
}

async function signedWorld() {
  const sink = await smtpSink()
  const { privateKey, publicKey } = rsa(2048)
  const mailer = smtpMailer(
    {
      SMTP_URL: sink.url,
      SMTP_TLS: 'off',
      SMTP_CONNECTIONS: 1,
      MAIL_FROM: address('office@amahoro.test'),
    },
    { patience: 2_000, dkim: { domain: 'amahoro.test', selector: 'poc', key: privateKey } },
  )
  closing.push(sink.close, mailer.close)
  return { sink, mailer, publicKey }
}

describe('a signed letter', () => {
  it('verifies against the public key alone, by the words of RFC 6376', async () => {
    const { sink, mailer, publicKey } = await signedWorld()
    expect(await mailer.send(letter)).toMatchObject({ kind: 'accepted' })
    const raw = sink.letters[0]?.raw ?? ''
    expect(verified(raw, publicKey)).toEqual({ body: true, headers: true })
    const { d, s, h } = tagsOf(raw)
    expect([d, s]).toEqual(['amahoro.test', 'poc'])
    for (const name of ['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post'])
      expect(h?.toLowerCase().split(':')).toContain(name)
  })

  it('does not verify once a word of it was changed', async () => {
    const { sink, mailer, publicKey } = await signedWorld()
    await mailer.send(letter)
    const raw = sink.letters[0]?.raw ?? ''
    expect(verified(raw.replace('One-Click', 'Two-Click'), publicKey).headers).toBe(false)
    expect(verified(raw.replace('<p>Bonjour', '<p>Bonsoir'), publicKey).body).toBe(false)
  })

  it('a connection lost before the text was asked for leaves nobody in doubt', async () => {
    const { sink, mailer } = await signedWorld()
    sink.script.recipient = () => 'hang-up'
    expect(await mailer.send(letter)).toMatchObject({ kind: 'unreachable' })
    sink.script.recipient = () => 'accept'
    sink.script.text = () => 'hang-up'
    expect(await mailer.send(letter)).toMatchObject({ kind: 'unsure' })
  })
})

describe('the key', () => {
  const settings = { DKIM_DOMAIN: 'amahoro.test', DKIM_SELECTOR: 'poc' }
  const kept = (content: string) => {
    const { folder, remove } = temporaryFolder()
    closing.push(remove)
    const file = join(folder, 'dkim.pem')
    writeFileSync(file, content)
    return { ...settings, DKIM_KEY_FILE: file }
  }

  it('is read at the start', () => {
    const { privateKey } = rsa(2048)
    expect(readDkimKey(kept(privateKey))).toMatchObject({ kind: 'signed' })
    expect(readDkimKey({})).toEqual({ kind: 'unsigned' })
  })

  it('that cannot sign is named, and its content is not', () => {
    const { privateKey, publicKey } = rsa(512)
    const ed25519 = generateKeyPairSync('ed25519', {
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    }).privateKey
    const missing = { ...settings, DKIM_KEY_FILE: '/nowhere/dkim.pem' }
    for (const [given, words] of [
      [missing, 'cannot be read (ENOENT)'],
      [kept('hello'), 'no private key'],
      [kept(publicKey), 'no private key'],
      [kept(privateKey), '512 bits'],
      [kept(ed25519), 'RSA'],
    ] as const) {
      const read = readDkimKey(given)
      expect(read).toMatchObject({ kind: 'refused', problem: expect.stringContaining(words) })
      expect(JSON.stringify(read)).not.toContain('BEGIN')
    }
  })
})
