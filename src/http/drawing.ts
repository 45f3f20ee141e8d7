import type { Context } from 'hono'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { attachment } from './download.ts'

/** Signs that no XML may hold, whoever typed them; a drawing with one of them opens nowhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must go
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** A drawing as a reply, to be saved and not shown; a page may still load it as an image. */
export function drawingDownload(c: Context, name: string, drawing: VNode): Response {
  c.header('Content-Type', 'image/svg+xml; charset=utf-8')
  c.header('Content-Disposition', attachment(name))
  return c.body(`<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(drawing)}`)
}

/** Pages bear `]]>` in a text, XML does not. */
function xmlOf(drawing: VNode): string {
  return render(drawing).toWellFormed().replace(notInXml, '').replaceAll(']]>', ']]&gt;')
}
