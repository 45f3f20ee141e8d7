import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** A reply, with what it weighed on the wire. */
export type Weighed = {
  status: number
  headers: NodeJS.Dict<string | string[]>
  /** Everything that came over the connection, the head included. */
  wire: number
  /** The packed body alone. */
  packed: number
  text: string
}

type Asked = { method?: 'GET' | 'POST'; headers?: Record<string, string>; body?: string }

/** What current browsers say they can unpack. */
export const browsers = 'gzip, deflate, br, zstd'

/**
 * Asks once, over a connection of its own, so that every byte on it belongs to the answer. It is asked to be kept, as
 * browsers do, for the head then says so; and it is closed at the end all the same.
 */
export function weigh(url: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) {
  const asBrowsers = { connection: 'keep-alive', 'accept-encoding': browsers }
  const options = { method, agent: false, headers: { ...asBrowsers, ...headers } }
  return new Promise<Weighed>((resolve, reject) => {
    const asked = request(url, options, (reply) => {
      const chunks: Buffer[] = []
      // A kept connection has left the reply when its end is heard.
      const { socket } = reply
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = unpacked(bytes, reply.headers['content-encoding']).toString()
        const wire = socket.bytesRead
        socket.destroy()
        const { statusCode: status = 0, headers } = reply
        resolve({ status, headers, wire, packed: bytes.byteLength, text })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

export function unpacked(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(bytes)
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes
}

const embeds = [
  /<(?:img|iframe|source|video|audio|embed|track)\b[^>]*\ssrc="([^"]+)/g,
  /<link\b[^>]*\shref="([^"]+)/g,
  /url\(\s*['"]?([^'")]+)/g,
  /@import\s+['"]([^'"]+)/g,
]

/** The addresses a browser fetches because a page names them: before it can be read, and after. */
export function loadedBy(html: string): { before: readonly string[]; after: readonly string[] } {
  const scripts = [...html.matchAll(/<script\b([^>]*)\ssrc="([^"]+)"([^>]*)/g)].map(
    ([, one = '', url = '', other = '']) => ({ url, waits: isDeferred(one + other) }),
  )
  const embedded = embeds.flatMap((kind) => [...html.matchAll(kind)].map(([, url = '']) => url))
  const blocking = scripts.filter(({ waits }) => !waits).map(({ url }) => url)
  const before = [...blocking, ...embedded].filter((url) => !url.startsWith('data:'))
  const after = scripts.filter(({ waits }) => waits).map(({ url }) => url)
  return { before: [...new Set(before)], after: [...new Set(after)] }
}

/** Modules and deferred scripts run once the page stands. */
function isDeferred(attributes: string): boolean {
  return /type="module"|\b(defer|async)\b/.test(attributes)
}
