import type { EmailAddress } from '../domain/email-address.ts'
import type { Delivery } from '../domain/message.ts'

/** A message ready to go. */
export type Letter = {
  /** Without angle brackets; the same every time this message is tried. */
  messageId: string
  /** Stands beside the sender's address: the office. */
  senderName: string
  to: { name: string; address: EmailAddress }
  replyTo: { name: string; address: EmailAddress } | null
  subject: string
  text: string
  html: string
  /** A picture inside the html, which names it by `cid:`; it travels with the letter, so nothing is fetched to show it. */
  picture?: { cid: string; name: string; base64: string } | undefined
  /** Address of the one-click unsubscribe (RFC 8058). */
  unsubscribe: string | null
  /** Sent by a timer or a queue, not typed by a person (RFC 3834). */
  automatic: boolean
}

/** Hands letters to the outside. It never throws: what went wrong is a kind of delivery. */
export type Mailer = {
  send(letter: Letter): Promise<Delivery>
  /** How many letters may be under way at once; one, where it does not say. */
  width?: number
  /** Lets what is under way end; whatever comes later is not sent. */
  close(): Promise<void>
}
