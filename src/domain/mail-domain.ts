import type { EmailAddress } from './email-address.ts'

/** A record that the sending domain needs in the DNS, for whoever manages it. */
export type MailRecord = { name: 'SPF' | 'DKIM' | 'DMARC'; host: string; example: string }

/**
 * The three records without which providers refuse or hide mail, for the domain it is sent from: where each stands, and what
 * it looks like. Which servers and which key they name is for the mail server's owner to say.
 * @example mailRecords('partners@office.org', 'bounces@office.org')[2].host // '_dmarc.office.org'
 */
export function mailRecords(from: EmailAddress, envelopeFrom: EmailAddress): readonly MailRecord[] {
  const domain = domainOf(from)
  return [
    {
      name: 'SPF',
      host: domainOf(envelopeFrom),
      example: 'v=spf1 include:mail-provider.example -all',
    },
    { name: 'DKIM', host: `selector._domainkey.${domain}`, example: 'v=DKIM1; k=rsa; p=…' },
    {
      name: 'DMARC',
      host: `_dmarc.${domain}`,
      example: `v=DMARC1; p=none; rua=mailto:dmarc@${domain}`,
    },
  ]
}

/** Free webmail domains: their owners forbid other servers to send in their name. */
const webmail = new Set([
  'gmail.com',
  'googlemail.com',
  'yahoo.com',
  'yahoo.fr',
  'hotmail.com',
  'outlook.com',
  'live.com',
  'icloud.com',
  'aol.com',
])

/** Whether the sender's address belongs to a webmail provider, whose rules make mail from elsewhere fail DMARC. */
export function isWebmail(from: EmailAddress): boolean {
  return webmail.has(domainOf(from))
}

function domainOf(address: EmailAddress): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}
