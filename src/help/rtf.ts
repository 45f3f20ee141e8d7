import type { Block, Prose, Span } from '../domain/prose.ts'

/**
 * A text as RTF (version 1.5): opened, changed and printed by every word processor, on old computers and on phones,
 * and written without a library. Page A4 with margins of 2 cm; sizes are half points, measures twentieths of a point.
 * @example writeRtf([{ kind: 'paragraph', spans: [{ kind: 'words', words: 'Équité' }] }], 'fr')
 */
export function writeRtf(blocks: readonly Block[], language: 'en' | 'fr'): string {
  const spelling = language === 'fr' ? 1036 : 2057
  return [
    `{\\rtf1\\ansi\\ansicpg1252\\deff0\\deflang${spelling}`,
    '{\\fonttbl{\\f0\\fswiss Calibri;}}',
    `\\paperw11906\\paperh16838\\margl1134\\margr1134\\margt1134\\margb1134\\fs22\\lang${spelling}`,
    ...blocks.map(blockOf),
    '}\n',
  ].join('\n')
}

const pageWidth = 11906 - 2 * 1134

function blockOf(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const size = { 1: 36, 2: 26, 3: 23 }[block.level]
      return `{\\pard\\sb240\\sa120\\keepn\\b\\fs${size} ${spansOf(block.spans)}\\par}`
    }
    case 'paragraph':
      return `{\\pard\\sa120 ${spansOf(block.spans)}\\par}`
    case 'list':
      return block.items
        .map((item, at) =>
          itemOf({ numbers: `${at + 1}.`, points: '•', boxes: '☐' }[block.marks], item),
        )
        .join('\n')
    case 'table':
      return `${[rowOf(block.head, true), ...block.rows.map((row) => rowOf(row, false))].join('\n')}\n\\pard\\sa120\\par`
  }
}

function itemOf(mark: string, item: Prose): string {
  return `{\\pard\\fi-340\\li340\\tx340\\sa60 ${plain(mark)}\\tab ${spansOf(item)}\\par}`
}

/** Cells of one width, each with a thin border; the head comes again on the next page. */
function rowOf(cells: readonly Prose[], isHead: boolean): string {
  const border = ['t', 'l', 'b', 'r'].map((side) => `\\clbrdr${side}\\brdrs\\brdrw10`).join('')
  const ends = cells.map(
    (_, at) => `${border}\\cellx${Math.round((pageWidth * (at + 1)) / cells.length)}`,
  )
  const texts = cells.map((cell) => {
    const words = isHead ? `{\\b ${spansOf(cell)}}` : spansOf(cell)
    return `\\pard\\intbl\\sb40\\sa40 ${words}\\cell`
  })
  return `\\trowd\\trgaph85\\trkeep${isHead ? '\\trhdr' : ''}${ends.join('')}\n${texts.join('\n')}\n\\row`
}

function spansOf(spans: Prose): string {
  return spans.map(spanOf).join('')
}

function spanOf(span: Span): string {
  switch (span.kind) {
    case 'words':
      return plain(span.words)
    case 'strong':
      return `{\\b ${spansOf(span.spans)}}`
    case 'emphasis':
      return `{\\i ${spansOf(span.spans)}}`
    case 'link':
      return spansOf(span.spans)
  }
}

/** RTF is written in ASCII: its own signs are escaped, all others told by their number (a signed one of 16 bits). */
function plain(text: string): string {
  return text
    .replace(/[\\{}]/g, (sign) => `\\${sign}`)
    .replace(/\n/g, '\\line ')
    .replace(/[^ -~]/g, (sign) => `\\u${(sign.charCodeAt(0) << 16) >> 16}?`)
}
