import { both } from '../language.ts'
import type { Register } from './register.ts'

/** Joint projects: a team of two organisations for as long as its aims are not reached. */
export const projects = {
  id: 'projects',
  area: 'relations',
  name: both('Joint projects', 'Projets communs'),
  purpose: both(
    'What you do together for a time: who looks after it, until when, and what the partner does in each phase.',
    'Ce que vous faites ensemble pour un temps : qui s’en occupe, jusqu’à quand, et ce que fait le partenaire à chaque phase.',
  ),
  title: 'name',
  fields: [
    { key: 'name', kind: 'line', label: both('Project', 'Projet'), required: true },
    { key: 'partners', kind: 'partners', label: both('Partners', 'Partenaires'), required: true },
    {
      key: 'focal_point',
      kind: 'person',
      label: both('Focal point of the project', 'Point focal du projet'),
      required: true,
    },
    { key: 'programme', kind: 'term', list: 'programmes', label: both('Programme', 'Programme') },
    { key: 'starts', kind: 'day', label: both('Begins', 'Début'), required: true },
    { key: 'ends', kind: 'day', label: both('Expected end', 'Fin prévue'), required: true },
    {
      key: 'exit_review_on',
      kind: 'day',
      label: both('Exit review held on', 'Bilan de sortie tenu le'),
    },
    {
      key: 'in_assessment',
      kind: 'text',
      label: both(
        'The partner’s part in the assessment',
        'Part du partenaire dans l’analyse des besoins',
      ),
    },
    { key: 'in_design', kind: 'text', label: both('… in the design', '… dans la conception') },
    {
      key: 'in_work',
      kind: 'text',
      label: both('… in the work itself', '… dans la mise en œuvre'),
    },
    { key: 'in_monitoring', kind: 'text', label: both('… in monitoring', '… dans le suivi') },
    {
      key: 'in_evaluation',
      kind: 'text',
      label: both('… in the evaluation', '… dans l’évaluation'),
    },
  ],
  rules: [{ kind: 'not-before', field: 'ends', than: 'starts' }],
  columns: ['partners', 'focal_point', 'starts', 'ends', 'exit_review_on'],
  filters: ['partners', 'programme'],
  printed: ['partners', 'in_assessment', 'in_design', 'in_work', 'in_monitoring', 'in_evaluation'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
