import type { Context } from 'hono'
import type { Evidence } from '../domain/evidence.ts'

/** A CSV file as a reply, to be saved and not shown. */
export function csvDownload(c: Context, name: string, csv: string): Response {
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', attachment(name))
  return c.body(csv)
}

/** Plain names and values as a reply, to be saved and not shown. */
export function jsonDownload(c: Context, name: string, value: unknown): Response {
  c.header('Content-Type', 'application/json; charset=utf-8')
  c.header('Content-Disposition', attachment(name))
  return c.body(`${JSON.stringify(value, null, 2)}\n`)
}

/** Evidence as a reply: to be saved, never shown; whatever a browser makes of it, nothing in it runs here. */
export function evidenceDownload(
  c: Context,
  { name, type }: Pick<Evidence, 'name' | 'type'>,
  bytes: Uint8Array<ArrayBuffer>,
): Response {
  c.header('Content-Type', type)
  c.header('Content-Disposition', attachment(name))
  c.header('Content-Security-Policy', "default-src 'none'; sandbox; frame-ancestors 'none'")
  return c.body(bytes)
}

/**
 * The header that names a download (RFC 6266): plain letters for old programs, and the whole name encoded beside it.
 * Whatever people typed into the name, it is one file name in no folder and ends no header.
 * @example attachment('Évaluation 2026.csv')
 */
export function attachment(name: string): string {
  const safe = name
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/[/\\:*?"<>|;]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.\s-]+/, '')
    .trim()
  const plain = safe
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/-*\.(?=[A-Za-z]+$)/, '.')
    .replace(/^[-.]+/, '')
  return `attachment; filename="${plain || 'export'}"; filename*=UTF-8''${percentEncoded(safe || 'export')}`
}

/** encodeURIComponent leaves a few signs that this header gives a meaning. */
function percentEncoded(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
