import { z } from 'zod'
import { parseEmailAddress } from './domain/email-address.ts'
import { isProxyRange } from './http/peer.ts'

const url = z
  .url({ protocol: /^https?$/ })
  .refine(isOnlyHost, {
    message: 'a scheme and a host, nothing behind it, like https://partners.office.org',
    // What is no address at all has been said already.
    when: ({ issues }) => issues.length === 0,
  })
  .transform((text) => new URL(text).origin)
function isOnlyHost(text: string): boolean {
  const { pathname, search, hash, username } = new URL(text)
  return /^\/+$/.test(pathname) && `${search}${hash}${username}` === ''
}

const smtpUrl = z.url({ protocol: /^smtps?$/ })
const address = z
  .string()
  .transform(parseEmailAddress)
  .refine((found) => found !== undefined, { message: 'one plain address, like mail@office.org' })
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'a whole number')
    .transform(Number)
    .pipe(z.number().min(least).max(most))
const proxies = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((one) => one !== ''))
  .refine((list) => list.every(isProxyRange), {
    message: 'addresses or ranges, like 127.0.0.1, 10.0.0.0/8 or fd00::/8',
  })
const hostName =
  /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*$/
const yesNo = z.enum(['yes', 'no']).transform((text) => text === 'yes')

/** Every setting the program reads, with what it means. `docs/settings.md` is checked against this list. */
export const settingsSchema = z.object({
  PUBLIC_URL: url
    .optional()
    .describe('The address people see, e.g. https://partners.office.org. Links in mails carry it.'),
  PORT: wholeNumber(0, 65535).default(3000).describe('The port to listen on.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on.'),
  TRUSTED_PROXIES: proxies
    .optional()
    .describe('The proxies whose X-Forwarded-For is believed. Without it none is.'),
  DATA_DIR: z.string().min(1).default('data').describe('The folder that holds everything.'),
  BACKUP_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('The folder of the daily copies. Without it, DATA_DIR/backups.'),
  BACKUP_DAYS: wholeNumber(0, 35)
    .default(35)
    .describe('How many days each daily copy is kept; 0 makes none.'),
  METRICS_TOKEN: z
    .string()
    .regex(/^[\w-]{16,}$/, '16 or more letters, digits, _ or -')
    .optional()
    .describe('What a monitor shows to read /metrics. Without it there is no such page.'),
  LINK_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
    .optional()
    .describe('The key personal links are made with. Without it, DATA_DIR/key is made and used.'),
  SMTP_URL: smtpUrl
    .optional()
    .describe(
      'The mail server, e.g. smtp://user:password@mail.office.org:587. Without it mails stay in DATA_DIR/mailbox.',
    ),
  SMTP_TLS: z
    .enum(['required', 'off'])
    .default('required')
    .describe(
      'Whether the mail server must speak TLS with a valid certificate. `off` only for a server on the same machine.',
    ),
  SMTP_CONNECTIONS: wholeNumber(1, 20)
    .default(1)
    .describe(
      'Connections to the mail server at once. A crash leaves at most as many letters in doubt, each of which is sent once more.',
    ),
  SMTP_PER_MINUTE: wholeNumber(1, 6000)
    .optional()
    .describe('Most messages handed over in a minute. Without it, as many as the server takes.'),
  DKIM_DOMAIN: z
    .string()
    .regex(hostName, 'a domain, like office.org')
    .optional()
    .describe('The domain messages are signed for. Needs DKIM_SELECTOR and DKIM_KEY_FILE.'),
  DKIM_SELECTOR: z
    .string()
    .regex(hostName, 'a name of letters, digits, dots and hyphens')
    .optional()
    .describe('The name of the key in the DNS, what stands before ._domainkey.'),
  DKIM_KEY_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('The file with the RSA private key in PEM that messages are signed with.'),
  MAIL_FROM: address.optional().describe('The sender address of every mail. Needed with SMTP_URL.'),
  MAIL_ENVELOPE_FROM: address.optional().describe('Where bounces go, if not to MAIL_FROM.'),
  DEMO: yesNo.default(false).describe('Set by `npm run demo`; never by hand.'),
})

type Raw = z.infer<typeof settingsSchema>
export type Settings = Omit<Raw, 'PUBLIC_URL'> & { PUBLIC_URL: string }

export type SettingsFault = { setting: string; problem: string }

/**
 * Reads the settings from the environment. A bad one is named, all of them at once.
 * @example readSettings({ PORT: 'http' }) // { kind: 'faults', faults: [{ setting: 'PORT', problem: 'a whole number' }] }
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): { kind: 'settings'; settings: Settings } | { kind: 'faults'; faults: readonly SettingsFault[] } {
  const given = Object.fromEntries(
    Object.entries(environment).filter(
      ([name, value]) => name in settingsSchema.shape && value !== '',
    ),
  )
  const read = settingsSchema.safeParse(given)
  if (!read.success)
    return {
      kind: 'faults',
      faults: read.error.issues.map((issue) => ({
        setting: String(issue.path[0]),
        problem: issue.message,
      })),
    }
  const missing = missingBeside(read.data)
  if (missing.length > 0) return { kind: 'faults', faults: missing }
  const PUBLIC_URL = read.data.PUBLIC_URL ?? `http://127.0.0.1:${read.data.PORT}`
  return { kind: 'settings', settings: { ...read.data, PUBLIC_URL } }
}

/** Settings that mean nothing without another one. */
function missingBeside(given: Raw): readonly SettingsFault[] {
  const sender: SettingsFault[] =
    given.SMTP_URL && !given.MAIL_FROM
      ? [{ setting: 'MAIL_FROM', problem: 'needed with SMTP_URL: the address mails come from' }]
      : []
  const signing = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'] as const
  const absent = signing.filter((name) => given[name] === undefined)
  if (absent.length === signing.length) return sender
  const problem = 'signing needs DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY_FILE, all three'
  return [...sender, ...absent.map((setting) => ({ setting, problem }))]
}
