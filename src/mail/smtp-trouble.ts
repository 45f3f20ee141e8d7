import type { NodemailerError } from 'nodemailer'
import type { Delivery, MailTrouble } from '../domain/message.ts'
import { oneLine } from '../domain/plain-text.ts'

/** Codes that are about signing in, at whatever command they come (RFC 4954). */
const signIn = new Set([530, 534, 535, 538])
const longestReply = 500

/**
 * What an error of the mail program means. nodemailer says `EENVELOPE` and `EMESSAGE` for what the server answered to
 * this one message; every other code is about the connection, whoever the message was for.
 * @param handedOver whether the whole text, final dot included, had left for the server
 */
export function deliveryFrom(error: NodemailerError, handedOver: boolean): Delivery {
  const reply = wordsOf(error)
  const { code, responseCode: answer } = error
  if (code === 'EENVELOPE' || code === 'EMESSAGE') {
    if (answer === undefined) return { kind: 'refused', reply }
    return deliveryAnswered(answer, error.command ?? '', reply)
  }
  if (handedOver && (answer ?? 0) < 400) return { kind: 'unsure', reply }
  return { kind: 'unreachable', reply, trouble: troubleOf(error) }
}

function deliveryAnswered(answer: number, command: string, reply: string): Delivery {
  if (answer === 421) return { kind: 'unreachable', reply, trouble: 'busy' }
  if (signIn.has(answer)) return { kind: 'unreachable', reply, trouble: 'sign-in' }
  // 503 says that the session was out of step, not that the message is refused.
  if (answer < 500 || answer === 503) return { kind: 'deferred', reply }
  // Our own address was refused before anybody else's was named.
  if (command === 'MAIL FROM') return { kind: 'unreachable', reply, trouble: 'sender' }
  return { kind: 'refused', reply }
}

function troubleOf({ code, responseCode, originalCode }: NodemailerError): MailTrouble {
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'sign-in'
  if (code === 'ETLS' || isCertificateFault(originalCode)) return 'tls'
  return responseCode === 421 ? 'busy' : 'connection'
}

/** OpenSSL's and Node's words for a certificate that is not to be trusted. */
function isCertificateFault(original: string | undefined): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO|ERR_TLS|ERR_SSL|EPROTO/.test(original ?? '')
}

/** The server's own words where it had any. */
function wordsOf({ response, message }: NodemailerError): string {
  return oneLine(response ?? message).slice(0, longestReply)
}
