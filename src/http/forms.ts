/** A form as posted: each name with its values in order. */
export type Form = ReadonlyMap<string, readonly string[]>

/** A request that cannot be read; nothing of it was looked at further. */
export type Unreadable = { kind: 'unreadable'; status: 400 | 413 | 415 | 422 }

export type Upload = { name: string; bytes: Uint8Array }
export type PostedForm = { kind: 'form'; form: Form; upload: Upload | null }

export const formLimit = 256 * 1024
export const importLimit = 1024 * 1024
const mostFields = 2000

/** Reads a posted form, multipart only where a file may come. Bodies are counted while they arrive. */
export async function readForm(
  request: Request,
  { files = false, limit = formLimit } = {},
): Promise<PostedForm | Unreadable> {
  const type = mediaType(request)
  const multipart = files && type === 'multipart/form-data'
  if (!multipart && type !== 'application/x-www-form-urlencoded') return unreadable(415)
  const body = await readBody(request, limit)
  if (!(body instanceof Uint8Array)) return body
  return multipart ? readMultipart(request, body) : readUrlEncoded(body)
}

export function mediaType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/** The whole body, unless it is larger than the limit (said or found) or packed. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array | Unreadable> {
  if (request.headers.has('content-encoding')) return unreadable(415)
  const said = request.headers.get('content-length')
  if (Number(said ?? 0) > limit) return unreadable(413)
  try {
    // A body of a said length cannot grow beyond it and is taken whole, which costs far less than a stream.
    if (said !== null) return within(limit, new Uint8Array(await request.arrayBuffer()))
    return await readStream(request, limit)
  } catch {
    return unreadable(400)
  }
}

function within(limit: number, body: Uint8Array): Uint8Array | Unreadable {
  return body.byteLength > limit ? unreadable(413) : body
}

async function readStream(request: Request, limit: number): Promise<Uint8Array | Unreadable> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return unreadable(413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function readUrlEncoded(body: Uint8Array): PostedForm | Unreadable {
  const text = decoded(body)
  if (text === undefined) return unreadable(400)
  if (text.split('&', mostFields + 1).length > mostFields) return unreadable(413)
  return { kind: 'form', form: collected(new URLSearchParams(text)), upload: null }
}

async function readMultipart(
  request: Request,
  body: Uint8Array<ArrayBufferLike>,
): Promise<PostedForm | Unreadable> {
  try {
    const type = request.headers.get('content-type') ?? ''
    const parsed = await new Response(new Uint8Array(body), {
      headers: { 'content-type': type },
    }).formData()
    const entries = [...parsed.entries()]
    if (entries.length > mostFields) return unreadable(413)
    const texts = entries.flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    )
    const file = entries.map(([, value]) => value).find((value) => typeof value !== 'string')
    const upload = file && {
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    }
    return { kind: 'form', form: collected(texts), upload: upload ?? null }
  } catch {
    return unreadable(400)
  }
}

function collected(entries: Iterable<[string, string]>): Form {
  const form = new Map<string, string[]>()
  for (const [name, value] of entries) {
    const values = form.get(name)
    if (values) values.push(value)
    else form.set(name, [value])
  }
  return form
}

function decoded(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}

function unreadable(status: Unreadable['status']): Unreadable {
  return { kind: 'unreadable', status }
}

/** The single value of a field, trimmed; empty where it is missing or came twice. */
export function field(form: Form, name: string): string {
  const [value, ...more] = form.get(name) ?? []
  return value === undefined || more.length > 0 ? '' : value.trim()
}
