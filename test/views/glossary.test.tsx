import { readFileSync } from 'node:fs'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Term } from '../../views/components/term.tsx'
import { explained, terms } from '../../views/text/glossary.ts'

const written = readFileSync('docs/glossary.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('a word with its meaning', () => {
  it('opens by a button of its own that needs no script, and never sends a form', () => {
    const html = render(
      <form>
        <Term name="partner" language="en" /> <Term name="partner" language="en" />
      </form>,
    )
    const [one, other] = [...html.matchAll(/<button type="button" popovertarget="([^"]+)"/g)]
    expect(one?.[1]).not.toBe(other?.[1])
    for (const found of [one, other]) expect(html).toContain(`popover="auto" id="${found?.[1]}"`)
    expect(html).toContain(explained('partner', 'en').meaning)
    expect(html).toContain('href="/help/glossary#partner"')
    expect(html).not.toContain('title=')
  })

  it('stands in the glossary of the project by the same words', () => {
    const missing = terms.filter((name) => {
      const [en, fr] = [explained(name, 'en').word, explained(name, 'fr').word]
      return !written.some(
        ([, english = '', french = '']) => holds(english, en) && holds(french, fr),
      )
    })
    expect(missing).toEqual([])
  })
})

/** Whether a cell is the word, begins with it, or lists it. */
function holds(cell: string, word: string): boolean {
  return cell.startsWith(`${word} (`) || cell === word || cell.split(', ').includes(word)
}
