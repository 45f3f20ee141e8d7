import { spaced } from '../../views/text/french-spaces.ts'
import type { HelpText, Template } from '../domain/help.ts'
import type { Language } from '../domain/language.ts'
import type { Block, Prose } from '../domain/prose.ts'
import { readMarkdown } from './read-markdown.ts'

/** A topic or a guide, as it stands in docs/. */
export function helpText(name: HelpText, language: Language): readonly Block[] {
  return read(
    written(`../../docs/help/${language}/${name}.md`) ??
      written(`../../docs/guides/${name}.${language}.md`),
    language,
  )
}

/** A paper to fill in, with the office's name where it belongs. */
export function templateText(name: Template, language: Language, office: string): readonly Block[] {
  const blocks = read(written(`../../docs/templates/${language}/${name}.md`), language)
  return blocks.map((block) =>
    inWords(block, (words) => words.replaceAll('{office}', () => office)),
  )
}

/** The first line of a text, which is its title. */
export function titleOf([first]: readonly Block[]): Prose {
  return first?.kind === 'heading' ? first.spans : []
}

function written(file: string): string | undefined {
  return files()[file]
}

function files() {
  return import.meta.glob<string>(
    ['../../docs/help/*/*.md', '../../docs/guides/*.md', '../../docs/templates/*/*.md'],
    { query: '?raw', import: 'default', eager: true },
  )
}

function read(text: string | undefined, language: Language): readonly Block[] {
  return readMarkdown(text ?? '').map((block) => inWords(block, (words) => spaced(words, language)))
}

/** The same block with other words in it. */
function inWords(block: Block, change: (words: string) => string): Block {
  const inside = (spans: Prose): Prose =>
    spans.map((span) =>
      span.kind === 'words'
        ? { ...span, words: change(span.words) }
        : { ...span, spans: inside(span.spans) },
    )
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, spans: inside(block.spans) }
    case 'list':
      return { ...block, items: block.items.map(inside) }
    case 'table':
      return {
        ...block,
        head: block.head.map(inside),
        rows: block.rows.map((row) => row.map(inside)),
      }
  }
}
