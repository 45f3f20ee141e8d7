import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDraft, fieldsOf, mergeDraft, settled } from '../../src/domain/draft.ts'

const merge = (
  draft: Parameters<typeof mergeDraft>[0],
  revision: number,
  fields: Record<string, string>,
  by?: string,
) => mergeDraft(draft, { revision, fields, by })

describe('a draft', () => {
  it('takes what was typed, and forgets what was emptied', () => {
    const { draft } = merge(emptyDraft, 0, { 'RES-01': '4', 'RES-91': 'words' })
    expect(fieldsOf(merge(draft, 1, { 'RES-91': '' }).draft)).toEqual({ 'RES-01': '4' })
  })

  it('leaves alone what an older form shows unchanged', () => {
    const first = merge(emptyDraft, 0, { 'RES-91': 'one' }).draft
    const second = merge(first, 1, { 'RES-91': 'two' }).draft
    const merged = merge(second, 1, { 'RES-91': 'one', 'RES-01': '5' })
    expect(merged.kind).toBe('merged')
    expect(fieldsOf(merged.draft)).toEqual({ 'RES-91': 'two', 'RES-01': '5' })
  })

  it('tells both texts where two pages differ, and keeps the rest', () => {
    const { draft } = merge(emptyDraft, 0, { 'RES-91': 'there' })
    const merged = merge(draft, 0, { 'RES-91': 'here', 'RES-01': '5' })
    expect(merged).toMatchObject({
      kind: 'conflict',
      collisions: [{ field: 'RES-91', theirs: 'there', yours: 'here' }],
    })
    expect(fieldsOf(merged.draft)).toEqual({ 'RES-91': 'there', 'RES-01': '5' })
  })

  it('never takes a page’s own older text for somebody else’s', () => {
    const { draft } = merge(emptyDraft, 0, { 'RES-91': 'hal' }, 'page-one')
    expect(merge(draft, 0, { 'RES-91': 'half' }, 'page-one').kind).toBe('merged')
    expect(merge(draft, 0, { 'RES-91': 'half' }, 'page-two').kind).toBe('conflict')
  })

  it('takes back to its first value what a page saved without hearing the reply', () => {
    const { draft } = merge(emptyDraft, 0, { 'RES-01': '3' })
    const unheard = merge(draft, 1, { 'RES-01': '5' }, 'page-one').draft
    const back = merge(unheard, 1, { 'RES-01': '3' }, 'page-one')
    expect(back.kind).toBe('merged')
    expect(fieldsOf(back.draft)).toEqual({ 'RES-01': '3' })
  })

  it('keeps what another device entered in a field that this page only shows empty', () => {
    const there = merge(emptyDraft, 0, { 'RES-91': 'there' }, 'page-two').draft
    const here = merge(there, 0, { 'RES-01': '5' }, 'page-one').draft
    const whole = merge(here, 0, { 'RES-01': '5', 'RES-91': '' }, 'page-one')
    expect(whole.kind).toBe('merged')
    expect(fieldsOf(whole.draft)).toEqual({ 'RES-01': '5', 'RES-91': 'there' })
  })

  it('tells a page so old that its text is forgotten, rather than guessing', () => {
    let draft = merge(emptyDraft, 0, { 'RES-91': 'first' }).draft
    for (let turn = 1; turn <= 30; turn += 1)
      draft = merge(draft, turn, { 'RES-91': `text ${turn}` }, 'page-two').draft
    const old = merge(draft, 1, { 'RES-91': '' }, 'page-one')
    expect(old).toMatchObject({ kind: 'conflict', collisions: [{ theirs: 'text 30', yours: '' }] })
  })

  it('is not undone by a form from before the sending', () => {
    const { draft } = merge(emptyDraft, 0, { 'RES-91': 'final' })
    const sent = settled(draft, fieldsOf(draft))
    expect(merge(sent, 0, { 'RES-91': 'older' }).kind).toBe('conflict')
    expect(merge(sent, 1, { 'RES-91': 'corrected' }).kind).toBe('merged')
  })

  it('whatever two pages do in turn, every text is in the draft or told as a collision', () => {
    const step = fc.record({
      page: fc.constantFrom('page-one', 'page-two'),
      field: fc.constantFrom('A', 'B'),
      text: fc.string({ minLength: 1, maxLength: 3 }),
      reload: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        let draft = emptyDraft
        const seen: Record<string, number> = { 'page-one': 0, 'page-two': 0 }
        const brought: Record<string, string | undefined> = {}
        for (const { page, field, text, reload } of steps) {
          if (reload) {
            seen[page] = draft.revision
            brought[`${page} A`] = brought[`${page} B`] = undefined
          }
          const base = brought[`${page} ${field}`] ?? fieldsOf(draft, seen[page])[field] ?? ''
          const before = fieldsOf(draft)[field] ?? ''
          const merged = merge(draft, seen[page] ?? 0, { [field]: text }, page)
          const now = fieldsOf(merged.draft)[field] ?? ''
          const told =
            merged.kind === 'conflict' &&
            merged.collisions.some((one) => one.yours === text && one.theirs === before)
          expect(now === text || told || text === base).toBe(true)
          if (now === text) brought[`${page} ${field}`] = text
          draft = merged.draft
        }
      }),
      { seed: 20261121, numRuns: 500 },
    )
  })
})
