import { both } from '../language.ts'
import type { Register } from './register.ts'

/** Positions that matter for partnership, never the people in them (P02). */
export const positions = {
  id: 'positions',
  area: 'office',
  name: both('Key positions', 'Postes clés'),
  purpose: both(
    'Positions that matter for partnership, and whether their job descriptions say so. No names of people.',
    'Les postes qui comptent pour le partenariat, et si leur description le dit. Aucun nom de personne.',
  ),
  title: 'title',
  fields: [
    { key: 'title', kind: 'line', label: both('Position', 'Poste'), required: true },
    {
      key: 'jd_updated',
      kind: 'yes-no',
      label: both(
        'The job description names the competencies',
        'La description de poste nomme les compétences',
      ),
    },
    {
      key: 'partner_input',
      kind: 'yes-no',
      label: both('Key partners could comment on it', 'Des partenaires clés ont pu la commenter'),
    },
    { key: 'updated_on', kind: 'day', label: both('Updated on', 'Mise à jour le') },
    {
      key: 'competencies',
      kind: 'entries',
      register: 'competencies',
      label: both('Competencies', 'Compétences'),
    },
    { key: 'notes', kind: 'text', label: both('Notes', 'Notes') },
  ],
  rules: [],
  columns: ['jd_updated', 'partner_input', 'updated_on'],
  filters: ['jd_updated', 'partner_input'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
