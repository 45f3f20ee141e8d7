import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Reports of partners, and how many rounds of comments each took before it was approved (P04.b). */
export const reports = {
  id: 'reports',
  area: 'relations',
  name: both('Reports of partners', 'Rapports des partenaires'),
  purpose: both(
    'Which reports are due, when they came, and how often comments went back before approval.',
    'Quels rapports sont dus, quand ils sont arrivés, et combien de fois des remarques sont reparties avant l’approbation.',
  ),
  title: 'period',
  fields: [
    { key: 'partner', kind: 'partner', label: both('Partner', 'Partenaire'), required: true },
    { key: 'project', kind: 'entry', register: 'projects', label: both('Project', 'Projet') },
    {
      key: 'kind',
      kind: 'choice',
      label: both('Kind', 'Type'),
      required: true,
      choices: [
        choice('narrative', 'Narrative', 'Narratif'),
        choice('financial', 'Financial', 'Financier'),
        choice('both', 'Narrative and financial', 'Narratif et financier'),
      ],
    },
    { key: 'period', kind: 'line', label: both('Period', 'Période'), required: true },
    { key: 'due', kind: 'day', label: both('Due', 'Dû le') },
    { key: 'received_on', kind: 'day', label: both('Received on', 'Reçu le') },
    {
      key: 'rounds',
      kind: 'number',
      most: 50,
      label: both('Rounds of comments before approval', 'Allers-retours avant approbation'),
    },
    { key: 'approved_on', kind: 'day', label: both('Approved on', 'Approuvé le') },
  ],
  rules: [{ kind: 'not-before', field: 'approved_on', than: 'received_on' }],
  columns: ['partner', 'kind', 'due', 'received_on', 'rounds', 'approved_on'],
  filters: ['partner', 'kind'],
  see: 'see registers',
  write: 'write agreements',
  ofPartner: 'partner',
} as const satisfies Register
