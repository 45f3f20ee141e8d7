import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Success stories of communities and partners, told and shared with consent (P11). */
export const stories = {
  id: 'stories',
  area: 'communities',
  name: both('Success stories', 'Récits de réussite'),
  purpose: both(
    'What changed for somebody, in their own words, and whether they agreed that it is told.',
    'Ce qui a changé pour quelqu’un, avec ses mots, et son accord pour que ce soit raconté.',
  ),
  title: 'title',
  fields: [
    { key: 'title', kind: 'line', label: both('Story', 'Récit'), required: true },
    {
      key: 'words',
      kind: 'text',
      label: both('What happened', 'Ce qui s’est passé'),
      required: true,
    },
    { key: 'theme', kind: 'term', list: 'themes', label: both('Theme', 'Thème') },
    { key: 'place', kind: 'line', label: both('Place', 'Lieu') },
    { key: 'group', kind: 'term', list: 'impact-groups', label: both('Group', 'Groupe') },
    { key: 'told_on', kind: 'day', label: both('Told on', 'Racontée le'), required: true },
    {
      key: 'consent',
      kind: 'choice',
      label: both('Consent of whoever told it', 'Accord de la personne qui raconte'),
      required: true,
      choices: [
        choice('named', 'May be told with the name', 'Peut être racontée avec le nom'),
        choice('unnamed', 'May be told without a name', 'Peut être racontée sans nom'),
        choice('none', 'May not be told', 'Ne peut pas être racontée'),
      ],
    },
    { key: 'shared_on', kind: 'day', label: both('Shared on', 'Partagée le') },
    {
      key: 'shared_where',
      kind: 'line',
      label: both('Where it was shared', 'Où elle a été partagée'),
    },
    { key: 'partners', kind: 'partners', label: both('Partners', 'Partenaires') },
    {
      key: 'initiative',
      kind: 'entry',
      register: 'initiatives',
      label: both('Community initiative', 'Initiative communautaire'),
    },
    {
      key: 'signs',
      kind: 'signs',
      label: both('Signs of progress it speaks to', 'Signes de progrès concernés'),
    },
  ],
  rules: [
    { kind: 'only', field: 'shared_on', when: 'consent', is: ['named', 'unnamed'] },
    { kind: 'not-before', field: 'shared_on', than: 'told_on' },
  ],
  columns: ['theme', 'place', 'group', 'shared_on'],
  filters: ['theme', 'group', 'consent', 'partners'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
