import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Exchange visits, and what was learned on them. */
export const visits = {
  id: 'visits',
  area: 'learning',
  name: both('Exchange visits', 'Visites d’échange'),
  purpose: both(
    'Where you went to learn, with whom, and what you brought home.',
    'Où vous êtes allés apprendre, avec qui, et ce que vous en avez rapporté.',
  ),
  title: 'title',
  fields: [
    { key: 'title', kind: 'line', label: both('Visit', 'Visite'), required: true },
    { key: 'held_on', kind: 'day', label: both('On', 'Le'), required: true },
    { key: 'place', kind: 'line', label: both('Where', 'Où') },
    {
      key: 'subject',
      kind: 'choice',
      label: both('Subject', 'Sujet'),
      choices: [
        choice('private', 'Private sector', 'Secteur privé'),
        choice('research', 'Research', 'Recherche'),
        choice('public', 'Public sector', 'Secteur public'),
        choice('community', 'Work with communities', 'Travail avec les communautés'),
        choice('other', 'Other', 'Autre'),
      ],
    },
    {
      key: 'partners',
      kind: 'partners',
      label: both('Partners who took part', 'Partenaires participants'),
    },
    { key: 'learned', kind: 'text', label: both('What was learned', 'Ce qui a été appris') },
  ],
  rules: [],
  columns: ['held_on', 'place', 'subject', 'partners'],
  filters: ['subject', 'partners'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
