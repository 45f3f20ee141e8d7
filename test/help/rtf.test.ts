import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/domain/prose.ts'
import { readMarkdown } from '../../src/help/read-markdown.ts'
import { writeRtf } from '../../src/help/rtf.ts'

const written = (markdown: string) => writeRtf(readMarkdown(markdown), 'fr')

describe('a file for a word processor', () => {
  it('says letters beyond ASCII by their numbers, those of two units too', () => {
    expect(written('Équité ☐ 😀')).toContain('\\u201?quit\\u233? \\u9744? \\u-10179?\\u-8704?')
  })

  it('takes no word for a command of its own', () => {
    expect(written('a \\\\ b {c}')).toContain('a \\\\ b \\{c\\}')
  })

  it('draws a box before what is to be ticked', () => {
    expect(written('- [ ] risks')).toMatch(/\\u9744\?\\tab risks\\par/)
  })

  it('closes every bracket it opens, and has a cell for each column of a table', () => {
    const rtf = written('# T\n\n1. one\n2. **two**\n\n| a | b |\n|---|---|\n| c | |\n| | {d |')
    const depth = [...rtf.replaceAll(/\\[{}\\]/g, '')].reduce(
      (open, sign) => open + (sign === '{' ? 1 : sign === '}' ? -1 : 0),
      0,
    )
    expect(depth).toBe(0)
    expect(rtf.split('\\row').length - 1).toBe(3)
    expect(rtf.split('\\cell\n').length - 1).toBe(6)
    expect(rtf).toContain('{\\b two}')
  })
})

describe('a text read from docs', () => {
  it('leaves out pictures and markup, and keeps the words of a link that leads nowhere here', () => {
    const blocks = readMarkdown('![x](y.png)\n\n<b>raw</b>\n\nSee [presenting](../presenting.md).')
    const told = blocks.map((block) => block.kind === 'paragraph' && wordsOf(block.spans))
    expect(told).toEqual(['raw', 'See presenting.'])
  })

  it('keeps the language a link names', () => {
    const [block] = readMarkdown('[Français](facilitator.fr.md)')
    expect(block?.kind === 'paragraph' && block.spans[0]).toMatchObject({
      to: '/help/facilitator?language=fr',
    })
  })
})
