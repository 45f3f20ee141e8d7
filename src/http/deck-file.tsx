import { createHash } from 'node:crypto'
import { render } from 'preact-render-to-string'
import script from '../../views/islands/deck-keys.js?raw'
import type { Leaf } from '../../views/pages/present/deck.ts'
import { DeckFile } from '../../views/pages/present/deck-file.tsx'
import style from '../../views/styles/deck.css?raw'
import type { Language } from '../domain/language.ts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The file asks nobody for anything and sends nothing anywhere; only what stands in it here may run. */
const policy = [
  "default-src 'none'",
  `style-src ${hash(style)}`,
  `script-src ${hash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The whole deck as the text of one HTML file. */
export function deckFile(title: string, leaves: readonly Leaf[], language: Language): string {
  const props = { title, leaves, language, policy, style, script }
  return `<!doctype html>${render(<DeckFile {...props} />)}`
}
