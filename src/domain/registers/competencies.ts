import { both } from '../language.ts'
import type { Register } from './register.ts'

/** What people need to be good partners, and how they learn it. */
export const competencies = {
  id: 'competencies',
  area: 'office',
  name: both('Competencies', 'Compétences'),
  purpose: both(
    'What people in key positions must be able to do, and how they can learn it.',
    'Ce que doivent savoir faire les personnes aux postes clés, et comment elles peuvent l’apprendre.',
  ),
  title: 'name',
  fields: [
    { key: 'name', kind: 'line', label: both('Competency', 'Compétence'), required: true },
    {
      key: 'description',
      kind: 'text',
      label: both('What it means', 'Ce qu’elle veut dire'),
      required: true,
    },
    {
      key: 'strengthening',
      kind: 'text',
      label: both('How to strengthen it', 'Comment la renforcer'),
    },
  ],
  rules: [],
  columns: ['description'],
  filters: [],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
