import type { Language } from '../../src/domain/language.ts'
import { oneLine } from '../../src/domain/plain-text.ts'

/** What a letter is made of; its text and its html say the same. */
export type Block =
  | { kind: 'words'; words: string }
  /** A paragraph whose line ends somebody typed. */
  | { kind: 'lines'; lines: readonly string[] }
  | { kind: 'button'; label: string; address: string }
  | { kind: 'small'; words: string; address?: string }
  /** A square picture that travels with the letter; only the html shows it. */
  | { kind: 'picture'; words: string; alt: string; cid: string; side: number }

export type Composed = { subject: string; text: string; html: string }

/** Writes a letter twice from the same blocks: as plain text, and as light html that fetches nothing from elsewhere. */
export function compose(
  language: Language,
  subject: string,
  blocks: readonly (Block | null)[],
): Composed {
  const present = blocks.filter((block) => block !== null).map(onOneLine)
  const readAloud = present.filter((block) => block.kind !== 'picture')
  const line = oneLine(subject)
  return {
    subject: line,
    text: `${readAloud.map((block) => asText(block, language)).join('\n\n')}\n`,
    html: page(language, line, present.map(asHtml).join('\n')),
  }
}

function onOneLine(block: Block): Block {
  switch (block.kind) {
    case 'button':
      return block
    case 'lines':
      return { ...block, lines: block.lines.map(oneLine) }
    case 'words':
    case 'small':
    case 'picture':
      return { ...block, words: oneLine(block.words) }
  }
}

function asText(block: Exclude<Block, { kind: 'picture' }>, language: Language): string {
  switch (block.kind) {
    case 'words':
      return block.words
    case 'lines':
      return block.lines.join('\n')
    case 'button':
      return `${block.label}${language === 'fr' ? '\u00a0' : ''}:\n${block.address}`
    case 'small':
      return block.address === undefined ? block.words : `${block.words}\n${block.address}`
  }
}

// Mail programs forget stylesheets, so what matters stands in the elements. No colour of ink or paper is set: dark mode
// brings its own.
const button =
  'display:inline-block;padding:12px 22px;border-radius:6px;background:#0b5c66;color:#ffffff;font-weight:600;text-decoration:none'
const small = 'font-size:14px;opacity:.85'
const picture = 'display:block;max-width:100%;height:auto;border-radius:6px'

function asHtml(block: Block): string {
  switch (block.kind) {
    case 'words':
      return `<p>${escapeHtml(block.words)}</p>`
    case 'lines':
      return `<p>${block.lines.map(escapeHtml).join('<br>\n')}</p>`
    case 'button': {
      const address = escapeHtml(block.address)
      return `<p><a href="${address}" style="${button}">${escapeHtml(block.label)}</a></p>\n<p style="${small}"><a href="${address}">${address}</a></p>`
    }
    case 'small':
      return `<p style="${small}">${escapeHtml(block.words)}${link(block.address)}</p>`
    case 'picture':
      return `<p style="${small}">${escapeHtml(block.words)}</p>\n<p><img src="cid:${escapeHtml(block.cid)}" alt="${escapeHtml(block.alt)}" width="${block.side}" height="${block.side}" style="${picture}"></p>`
  }
}

function link(address: string | undefined): string {
  if (address === undefined) return ''
  return `<br><a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`
}

function page(language: Language, title: string, content: string): string {
  return `<!doctype html>
<html lang="${language}" style="color-scheme:light dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(title)}</title>
</head>
<body style="margin:0 auto;padding:20px;max-width:600px;font:17px/1.5 system-ui,'Segoe UI',Roboto,sans-serif;overflow-wrap:anywhere">
${content}
</body>
</html>
`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** @example escapeHtml('<b>') // '&lt;b&gt;' */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
