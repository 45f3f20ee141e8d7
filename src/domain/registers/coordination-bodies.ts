import { both } from '../language.ts'
import type { Register } from './register.ts'

/** Whom to ask about coordination: clusters, offices of the United Nations, platforms. */
export const coordinationBodies = {
  id: 'coordination-bodies',
  area: 'relations',
  name: both('Coordination bodies', 'Organes de coordination'),
  purpose: both(
    'Whom to ask about coordination, and when they meet.',
    'À qui s’adresser pour la coordination, et quand ils se réunissent.',
  ),
  title: 'name',
  fields: [
    { key: 'name', kind: 'line', label: both('Body', 'Organe'), required: true },
    { key: 'role', kind: 'text', label: both('What it does for us', 'Ce qu’il fait pour nous') },
    {
      key: 'reach',
      kind: 'line',
      label: both('How to reach it', 'Comment le joindre'),
      required: true,
    },
    { key: 'meets', kind: 'line', label: both('When it meets', 'Quand il se réunit') },
    { key: 'who', kind: 'person', label: both('Who goes there', 'Qui y va') },
  ],
  rules: [],
  columns: ['reach', 'meets', 'who'],
  filters: [],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
