import { basename } from 'node:path'
import { lexer, type MarkedToken, type Token, type Tokens } from 'marked'
import { parseHelpText, parseTemplate } from '../domain/help.ts'
import type { Block, Prose, Span } from '../domain/prose.ts'

/**
 * A text of docs/ as blocks to show or to print: headings, paragraphs, flat lists and tables. Pictures are left out,
 * and links lead to the same text in the program, or are words where the program has no such page.
 * @example readMarkdown('# Trust\n\nIt *grows*.')[0] // { kind: 'heading', level: 1, … }
 */
export function readMarkdown(text: string): readonly Block[] {
  return known(lexer(text)).flatMap(blockOf)
}

function blockOf(token: MarkedToken): readonly Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: levelOf(token), spans: spansOf(token.tokens) }]
    case 'paragraph':
      return isPicture(token) ? [] : [{ kind: 'paragraph', spans: spansOf(token.tokens) }]
    case 'list': {
      const items = token.items.map(({ tokens }) => spansOf(tokens))
      return [{ kind: 'list', marks: marksOf(token), items }]
    }
    case 'table': {
      const head = token.header.map(({ tokens }) => spansOf(tokens))
      const rows = token.rows.map((row) => row.map(({ tokens }) => spansOf(tokens)))
      return [{ kind: 'table', head, rows }]
    }
    default:
      return []
  }
}

/** Items to tick begin with `[ ]`; the first tells for all. */
function marksOf({ ordered, items }: Tokens.List): 'points' | 'numbers' | 'boxes' {
  if (items[0]?.task) return 'boxes'
  return ordered ? 'numbers' : 'points'
}

function levelOf({ depth }: Tokens.Heading): 1 | 2 | 3 {
  return depth === 1 ? 1 : depth === 2 ? 2 : 3
}

function isPicture({ tokens }: Tokens.Paragraph): boolean {
  return tokens.length === 1 && tokens[0]?.type === 'image'
}

function spansOf(tokens: readonly Token[]): Prose {
  return known(tokens).flatMap(spanOf)
}

function spanOf(token: MarkedToken): Prose {
  switch (token.type) {
    case 'strong':
      return [{ kind: 'strong', spans: spansOf(token.tokens) }]
    case 'em':
      return [{ kind: 'emphasis', spans: spansOf(token.tokens) }]
    case 'link':
      return linkOf(token)
    case 'text':
      return token.tokens ? spansOf(token.tokens) : [words(token.text)]
    case 'paragraph':
      return spansOf(token.tokens)
    case 'escape':
    case 'codespan':
      return [words(token.text)]
    case 'br':
      return [words('\n')]
    default:
      return []
  }
}

function linkOf({ href, tokens }: Tokens.Link): Prose {
  const spans = spansOf(tokens)
  const to = addressOf(href)
  return to ? [{ kind: 'link', to, spans }] : spans
}

/** Where a link between files of docs/ leads within the program. */
function addressOf(href: string): string | undefined {
  const [, name, language] = /^([a-z-]+)(?:\.(en|fr))?\.md$/.exec(basename(href)) ?? []
  const inLanguage = language ? `?language=${language}` : ''
  if (name === 'glossary') return '/help/glossary'
  if (parseHelpText(name)) return `/help/${name}${inLanguage}`
  return parseTemplate(name) && `/help/templates/${name}`
}

function words(text: string): Span {
  return { kind: 'words', words: text }
}

/** Every token is one that comes with the library: no extension adds others. */
function known(tokens: readonly Token[]): readonly MarkedToken[] {
  return tokens.filter((token): token is MarkedToken => token.type !== 'generic')
}
