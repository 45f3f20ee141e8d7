import { promisify } from 'node:util'
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Shorter answers gain nothing. */
const worthIt = 1024
const compressible = /^(text\/|application\/json\b)/

type Encoding = 'br' | 'gzip'

const brotli = (body: Uint8Array, quality: number) => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
  },
})
const level = (quality: number) => ({ level: Math.min(quality, 9) })

const packers: Record<Encoding, (body: Uint8Array, quality: number) => Promise<Uint8Array>> = {
  br: (body, quality) => promisify(brotliCompress)(body, brotli(body, quality)),
  gzip: (body, quality) => promisify(gzip)(body, level(quality)),
}

/** Far less time than a thorough packing, for a few bytes more. */
const quick = 4

const packersAtOnce = {
  br: (body: Uint8Array) => brotliCompressSync(body, brotli(body, quick)),
  gzip: (body: Uint8Array) => gzipSync(body, level(quick)),
}

/** A page up to this size is packed where it is made: handing it to another thread takes longer. */
const smallPage = 16 * 1024

/** A page as a reply; a small one is packed already. */
export function htmlReply(
  c: Context,
  html: string | Buffer<ArrayBuffer>,
  status: ContentfulStatusCode,
  mostAtOnce = smallPage,
): Response {
  const encoding = acceptedBy(c.req.header('accept-encoding') ?? '')
  const body = typeof html === 'string' ? Buffer.from(html) : html
  const type = { 'Content-Type': 'text/html; charset=UTF-8' }
  if (!encoding || body.byteLength < worthIt || body.byteLength > mostAtOnce)
    return c.body(new Uint8Array(body), status, type)
  return c.body(new Uint8Array(packersAtOnce[encoding](body)), status, {
    ...type,
    'Content-Encoding': encoding,
    Vary: 'Accept-Encoding',
  })
}

/**
 * Packs answers for browsers that can unpack them. Nothing secret is reflected beside what a stranger may choose: another
 * site's requests carry no session (SameSite), so sizes tell nobody anything.
 */
export function compress(quality = 5): MiddlewareHandler {
  return packed((body, encoding) => packers[encoding](body, quality))
}

/**
 * The same for files whose address changes with their content: packed once and tightly, kept for the next one. Only what was
 * found is kept: addresses of missing files are without number.
 */
export function compressOnce(): MiddlewareHandler {
  const kept = new Map<string, Promise<Uint8Array>>()
  return packed((body, encoding, { path, status }) => {
    if (status !== 200) return packers[encoding](body, 5)
    const key = `${encoding} ${path}`
    const found = kept.get(key) ?? packers[encoding](body, 11)
    kept.set(key, found)
    return found
  })
}

type Asked = { path: string; status: number }
type Pack = (body: Uint8Array, encoding: Encoding, asked: Asked) => Promise<Uint8Array>

function packed(pack: Pack): MiddlewareHandler {
  return async (c, next) => {
    await next()
    const { headers, status } = c.res
    if (!compressible.test(headers.get('content-type') ?? '')) return
    if (headers.has('content-encoding')) return
    headers.append('Vary', 'Accept-Encoding')
    const encoding = acceptedBy(c.req.header('accept-encoding') ?? '')
    if (!encoding || status === 304) return
    const body = new Uint8Array(await c.res.clone().arrayBuffer())
    if (body.byteLength < worthIt) return
    const small = await pack(body, encoding, { path: c.req.path, status })
    c.res = new Response(new Uint8Array(small), c.res)
    c.header('Content-Encoding', encoding)
    c.header('Content-Length', undefined)
  }
}

/**
 * The best encoding a browser takes; one refused with `q=0` is not taken.
 * @example acceptedBy('gzip, br') // 'br'
 */
export function acceptedBy(header: string): Encoding | undefined {
  const taken = header
    .toLowerCase()
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]?.trim())
  if (taken.includes('br')) return 'br'
  return taken.includes('gzip') ? 'gzip' : undefined
}
