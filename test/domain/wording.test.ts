import { expect, it } from 'vitest'
import { languages } from '../../src/domain/language.ts'
import {
  letterKinds,
  longestBody,
  longestSubject,
  mayBeReworded,
  readWording,
} from '../../src/domain/wording.ts'
import { standardWording } from '../../views/text/letters.ts'

it.each(languages)('the standard words in %s pass their own check', (language) => {
  for (const kind of letterKinds)
    expect(readWording(kind, standardWording[language][kind])).toEqual({
      kind: 'wording',
      wording: standardWording[language][kind],
    })
})

it.each([
  ['an empty subject', { subject: ' ', body: '{link}' }, { field: 'subject', kind: 'missing' }],
  [
    'a subject one sign too long',
    { subject: 'é'.repeat(longestSubject + 1), body: '{link}' },
    { field: 'subject', kind: 'too-long', by: 1 },
  ],
  [
    'a body two emoji too long',
    { subject: 'S', body: `{link}${'🌍'.repeat(longestBody - 4)}` },
    { field: 'body', kind: 'too-long', by: 2 },
  ],
  ['no link', { subject: 'S', body: '{{link}}' }, { field: 'body', kind: 'missing-link' }],
  [
    'a link in the subject',
    { subject: '{link}', body: '{link}' },
    { field: 'subject', kind: 'link-in-subject' },
  ],
  [
    'placeholders nobody fills in',
    { subject: 'S', body: '{link} {lien} {Contact} {lien}' },
    { field: 'body', kind: 'unknown', names: ['lien', 'Contact'] },
  ],
])('refuses %s', (_, typed, fault) => {
  expect(readWording('invitation', typed)).toMatchObject({ kind: 'faulty', faults: [fault] })
})

it('thanks may do without a link', () => {
  expect(readWording('thanks', { subject: 'S', body: 'Thank you.' }).kind).toBe('wording')
})

it('T27 signs of other programs are no placeholders', () => {
  const body = `{link} {{env}} \${HOME} { } {process.env.X} {1}`
  expect(readWording('invitation', { subject: 'S', body }).kind).toBe('wording')
})

it('opening fixes the invitation; reminders may be improved until closing, results until they go out', () => {
  const free = (state: Parameters<typeof mayBeReworded>[1]) =>
    letterKinds.filter((kind) => mayBeReworded(kind, state))
  expect(free('draft')).toEqual(letterKinds)
  const asking = ['consultation', 'invitation']
  expect(free('consulting')).toEqual(letterKinds.filter((kind) => kind !== 'consultation'))
  expect(free('open')).toEqual(letterKinds.filter((kind) => !asking.includes(kind)))
  expect(free('closed')).toEqual(['results'])
  expect(free('shared')).toEqual([])
})
