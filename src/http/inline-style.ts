import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import { inlineStyle } from '../../views/components/respond/respondent-page.tsx'
import type { Colour } from '../domain/colour.ts'

const colours = new WeakMap<Request, Colour | null>()

/** Says whose colour the reply to a request is in; the page and its content policy then agree. */
export function inColour(c: Context, colour: Colour | null): void {
  colours.set(c.req.raw, colour)
}

export function colourOf(c: Context): Colour | null {
  return colours.get(c.req.raw) ?? null
}

const hashes = new Map<Colour | null, string>()

/** What the content policy must name for the inline stylesheet of a page to count. */
export function inlineStyleHash(colour: Colour | null): string {
  const known =
    hashes.get(colour) ??
    `sha256-${createHash('sha256').update(inlineStyle(colour)).digest('base64')}`
  hashes.set(colour, known)
  return known
}
