import { createHash, createHmac, createSecretKey, randomBytes } from 'node:crypto'
import {
  type CapacityAssessmentId,
  type ContactId,
  type InvitationId,
  type OneTimeLinkId,
  parseId,
  type ResponseId,
  type RoundId,
  type TextId,
} from './domain/ids.ts'
import { type ShortCode, shortCodeFrom } from './domain/short-code.ts'

/** The secret part of a personal address, 128 bits in 22 letters. */
export type LinkToken = string

/** Enough to recognise an invitation's link and its short code, not enough to make them. */
export type Fingerprints = { hash: string; codeHash: string }

/**
 * Makes personal links from ids and the link key, so that none of them has to be kept: the database holds only
 * fingerprints, and a copy of it opens nothing.
 */
export type Links = {
  invitation(id: InvitationId, version: number): LinkToken
  /**
   * The secret part of the address that ends the mails to a contact. It opens nothing else, proves itself with the key,
   * and stays good when a personal link is replaced or passes to another contact.
   */
  unsubscribe(id: ContactId): string
  /** Whose mails such a text ends; undefined unless it was made with this key. */
  readUnsubscribe(written: string): ContactId | undefined
  /** The way of a partner to an assessment of its capacities. */
  capacity(id: CapacityAssessmentId, version: number): LinkToken
  oneTime(id: OneTimeLinkId): LinkToken
  /** What the store keeps of a link: enough to recognise it, not enough to make it. */
  fingerprint(token: LinkToken): string
  /** The code that opens the same invitation where a link cannot be tapped. */
  code(id: InvitationId, version: number): ShortCode
  /** What the store keeps of a code. Fifty bits could be tried out on a copy of the database, so it takes the key. */
  codeFingerprint(code: ShortCode): string
  /** What the store keeps of both doors to an invitation. */
  fingerprints(id: InvitationId, version: number): Fingerprints
  /** What is kept of a contact that was erased, to erase it again after a restore; it tells nobody who it was. */
  erasure(id: ContactId): string
  /** The key of a text somebody wrote: the same for the same field for ever, and without the link key it leads to nobody. */
  text(response: ResponseId, field: string): TextId
  /** What an address for calendars carries that tells where people meet: for who was asked and for the office. */
  calendar(id: RoundId): string
  /** The code on a receipt; the same for the same response for ever. */
  receipt(id: ResponseId): string
}

export function linksFrom(key: Buffer): Links {
  const secret = createSecretKey(key)
  const mac = (text: string) => createHmac('sha256', secret).update(text).digest()
  const token = (text: string) => mac(text).subarray(0, 16).toString('base64url')
  const invitation = (id: InvitationId, version: number) => token(`invitation ${id} ${version}`)
  const code = (id: InvitationId, version: number) => shortCodeFrom(mac(`code ${id} ${version}`))
  const codeFingerprint = (written: ShortCode) => mac(`typed code ${written}`).toString('base64url')
  const unsubscribe = (id: ContactId) => `${id}.${token(`unsubscribe ${id}`)}`
  return {
    invitation,
    unsubscribe,
    readUnsubscribe(written) {
      const id = parseId<'contact'>(written.split('.')[0])
      // Fingerprints are compared, so that the time it takes tells nothing about the right text.
      return id && fingerprint(unsubscribe(id)) === fingerprint(written) ? id : undefined
    },
    capacity: (id, version) => token(`capacity ${id} ${version}`),
    oneTime: (id) => token(`one-time ${id}`),
    fingerprint,
    code,
    codeFingerprint,
    fingerprints: (id, version) => ({
      hash: fingerprint(invitation(id, version)),
      codeHash: codeFingerprint(code(id, version)),
    }),
    erasure: (id) => token(`erased ${id}`),
    // A brand exists for the compiler only; this is where a text's key is made.
    text: (response, field) => token(`text ${response} ${field}`) as TextId,
    calendar: (id) => token(`calendar ${id}`),
    receipt: (id) => readable(mac(`receipt ${id}`)),
  }
}

export function fingerprint(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** A secret for a session cookie, 256 bits. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Twelve letters and digits that cannot be mistaken for one another, in groups of four. */
function readable(bytes: Buffer): string {
  const code = [...bytes.subarray(0, 12)].map((byte) => letters[byte % letters.length]).join('')
  return code.replace(/(.{4})(?=.)/g, '$1-')
}
