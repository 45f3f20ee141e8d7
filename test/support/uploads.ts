import { publicUrl, type Visitor } from './world.ts'

/** Chooses a file in a form and sends it, as a browser does. */
export function upload(
  visitor: Visitor,
  path: string,
  {
    field = 'sheet',
    name = 'file.csv',
    file,
  }: { field?: string; name?: string; file: string | Uint8Array },
): Promise<Response> {
  const body = new FormData()
  const bytes = typeof file === 'string' ? file : new Uint8Array(file)
  body.set(field, new File([bytes], name))
  return postParts(visitor, path, body)
}

async function postParts(visitor: Visitor, path: string, parts: FormData): Promise<Response> {
  const packed = new Response(parts)
  const type = packed.headers.get('content-type') ?? ''
  const body = await packed.arrayBuffer()
  const headers = { origin: publicUrl, 'content-type': type }
  return await visitor.ask(path, { method: 'POST', headers, body })
}

/** Presses the button of a dry run's page, as a browser would: line ends become CR LF. */
export async function confirmImport(
  visitor: Visitor,
  path: string,
  page: string,
): Promise<Response> {
  const body = new FormData()
  for (const name of ['sheet', 'seen']) {
    const [, value = ''] = new RegExp(`name="${name}" value="([^"]*)"`).exec(page) ?? []
    body.set(name, unescaped(value).replace(/\r?\n/g, '\r\n'))
  }
  return await postParts(visitor, path, body)
}

function unescaped(html: string): string {
  return html
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

/** What a page says, without its markup. */
export function wordsOf(html: string): string {
  return unescaped(html.replace(/<style.*?<\/style>|<[^>]*>/gs, '')).replace(/\s+/g, ' ')
}
