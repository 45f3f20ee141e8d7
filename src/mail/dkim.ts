import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createTransport, type SendMailOptions } from 'nodemailer'

/** With what and in whose name letters are signed. */
export type DkimKey = { domain: string; selector: string; key: string }

export type DkimSettings = {
  DKIM_DOMAIN?: string | undefined
  DKIM_SELECTOR?: string | undefined
  DKIM_KEY_FILE?: string | undefined
}

export type ReadDkim =
  | { kind: 'unsigned' }
  | { kind: 'signed'; dkim: DkimKey }
  | { kind: 'refused'; problem: string }

const fewestBits = 1024

/** Reads the key at the start: one that cannot sign must not be found out by the first invitation. */
export function readDkimKey(settings: DkimSettings): ReadDkim {
  const { DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: file } = settings
  if (domain === undefined || selector === undefined || file === undefined)
    return { kind: 'unsigned' }
  const refused = (problem: string): ReadDkim => ({
    kind: 'refused',
    problem: `DKIM_KEY_FILE: ${problem}`,
  })
  try {
    const key = readFileSync(file, 'utf8')
    const problem = problemOf(createPrivateKey(key))
    return problem ? refused(problem) : { kind: 'signed', dkim: { domain, selector, key } }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return refused(
      code.startsWith('E') && !code.startsWith('ERR')
        ? `${file} cannot be read (${code})`
        : `${file} holds no private key in PEM`,
    )
  }
}

function problemOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): string | undefined {
  if (asymmetricKeyType !== 'rsa') return 'an RSA key is needed; others are not verified everywhere'
  const bits = asymmetricKeyDetails?.modulusLength ?? 0
  return bits < fewestBits ? `the key has ${bits} bits, receivers ask for 1024 or more` : undefined
}

/** What the signature covers. One-click unsubscribing counts only if both of its headers are under it (RFC 8058). */
const covered =
  'From:To:Subject:Date:Message-ID:Reply-To:MIME-Version:Content-Type:Content-Transfer-Encoding:' +
  'Auto-Submitted:List-Unsubscribe:List-Unsubscribe-Post'

/**
 * Writes a letter out and signs it, before a connection has anything to do with it: while a letter is on its way, the
 * end of its text must mean that it was handed over.
 */
export function dkimSigner({ domain, selector, key }: DkimKey) {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    dkim: {
      domainName: domain,
      keySelector: selector,
      privateKey: key,
      headerFieldNames: covered,
    },
  })
  return async (letter: SendMailOptions): Promise<SendMailOptions> => {
    const { message } = await transport.sendMail(letter)
    if (!Buffer.isBuffer(message)) throw new Error('a buffering transport gives a buffer')
    const { messageId, envelope } = letter
    return { messageId, envelope, raw: message, disableFileAccess: true, disableUrlAccess: true }
  }
}
