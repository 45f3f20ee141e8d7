declare const checked: unique symbol

/** One address that mail may be sent to: no display name, no comment, no list. */
export type EmailAddress = string & { readonly [checked]: true }

const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const label = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/**
 * Reads one plain address (RFC 5321 dot-atom at a host name). Lists, quoted local parts and comments are refused,
 * for they are how a second recipient is smuggled in.
 * @example parseEmailAddress(' Aline@ngo.bi ') // 'Aline@ngo.bi'
 * @example parseEmailAddress('a@x.org, b@y.org') // undefined
 */
export function parseEmailAddress(text: string): EmailAddress | undefined {
  const address = text.trim()
  return isEmailAddress(address) ? address : undefined
}

function isEmailAddress(text: string): text is EmailAddress {
  const [name = '', host = '', ...rest] = text.split('@')
  const labels = host.split('.')
  return (
    rest.length === 0 &&
    text.length <= 254 &&
    name.length <= 64 &&
    local.test(name) &&
    labels.length > 1 &&
    labels.every((part) => label.test(part))
  )
}

/** Two addresses that differ in case only are the same person's. */
export function sameAddressKey(address: string): string {
  return address.toLowerCase()
}

/** Stands where an address was erased; mail to it cannot arrive anywhere (RFC 2606). */
export const nowhere = addressOfNobody('nobody@erased.invalid')

function addressOfNobody(text: string): EmailAddress {
  if (!isEmailAddress(text)) throw new Error(`${text} is no address`)
  return text
}
