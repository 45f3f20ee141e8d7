import { createHash, createVerify } from 'node:crypto'

/** The tags of the signature header. */
export function tagsOf(raw: string): Record<string, string> {
  const header = headersOf(raw).find((line) => /^dkim-signature:/i.test(line)) ?? ''
  const tags = header.slice(header.indexOf(':') + 1).split(';')
  return Object.fromEntries(
    tags.map((tag) => {
      const [name = '', ...value] = tag.split('=')
      return [name.trim(), value.join('=').replace(/\s+/g, '')]
    }),
  )
}

function headersOf(raw: string): string[] {
  const [head = ''] = raw.split('\r\n\r\n')
  return head.split(/\r\n(?![ \t])/)
}

/** Relaxed canonicalization of one header (RFC 6376 3.4.2). */
function relaxed(header: string): string {
  const colon = header.indexOf(':')
  const value = header
    .slice(colon + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()
  return `${header.slice(0, colon).trim().toLowerCase()}:${value}`
}

/** Checks body hash and signature (RFC 6376 3.7), with nothing of the program that made them. */
export function verified(raw: string, publicKey: string): { body: boolean; headers: boolean } {
  const { bh, b = '', h = '', a, c } = tagsOf(raw)
  if (a !== 'rsa-sha256' || c !== 'relaxed/relaxed') throw new Error(`not checked here: ${a} ${c}`)
  const lines = raw.slice(raw.indexOf('\r\n\r\n') + 4).split('\r\n')
  const body = lines
    .map((line) => line.replace(/[ \t]+/g, ' ').trimEnd())
    .join('\r\n')
    .replace(/(\r\n)*$/, '\r\n')
  const remaining = headersOf(raw)
  const signed = h.split(':').flatMap((name) => {
    const place = remaining.findLastIndex((line) =>
      line.toLowerCase().startsWith(`${name.toLowerCase()}:`),
    )
    return place < 0 ? [] : remaining.splice(place, 1).map(relaxed)
  })
  const own = headersOf(raw).find((line) => /^dkim-signature:/i.test(line)) ?? ''
  const unsigned = relaxed(own).replace(/(;\s*b=)[^;]*$/, '$1')
  const verify = createVerify('RSA-SHA256').update([...signed, unsigned].join('\r\n'))
  return {
    body: createHash('sha256').update(body).digest('base64') === bh,
    headers: verify.verify(publicKey, b, 'base64'),
  }
}
