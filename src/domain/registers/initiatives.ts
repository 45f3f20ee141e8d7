import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Groups of participants that act for more than themselves, found and supported, never forced. */
export const initiatives = {
  id: 'initiatives',
  area: 'communities',
  name: both('Community initiatives', 'Initiatives communautaires'),
  purpose: both(
    'Groups of people who began something for their community, and what would help them.',
    'Des groupes qui ont lancé quelque chose pour leur communauté, et ce qui les aiderait.',
  ),
  title: 'name',
  fields: [
    { key: 'name', kind: 'line', label: both('Initiative', 'Initiative'), required: true },
    { key: 'place', kind: 'line', label: both('Place', 'Lieu') },
    { key: 'group', kind: 'term', list: 'impact-groups', label: both('Group', 'Groupe') },
    {
      key: 'working_model',
      kind: 'term',
      list: 'working-models',
      label: both('Model of work', 'Modèle de travail'),
    },
    {
      key: 'origin',
      kind: 'choice',
      label: both('Origin', 'Origine'),
      required: true,
      choices: [
        choice('self-created', 'Created by its members', 'Créée par ses membres'),
        choice('by-programme', 'Begun by a programme', 'Lancée par un programme'),
      ],
    },
    {
      key: 'beyond_members',
      kind: 'yes-no',
      label: both(
        'It wants more than the good of its members',
        'Elle vise plus que le bien de ses membres',
      ),
    },
    { key: 'members', kind: 'number', label: both('Members', 'Membres') },
    {
      key: 'partners',
      kind: 'partners',
      label: both('Partners who accompany it', 'Partenaires qui l’accompagnent'),
    },
    {
      key: 'network',
      kind: 'entry',
      register: 'networks',
      label: both('Network it belongs to', 'Réseau dont elle fait partie'),
    },
    { key: 'looked_at_on', kind: 'day', label: both('Last looked at on', 'Dernier examen le') },
    { key: 'potential', kind: 'text', label: both('Its potential', 'Son potentiel') },
    { key: 'support', kind: 'text', label: both('What would help it', 'Ce qui l’aiderait') },
  ],
  rules: [],
  columns: ['place', 'group', 'origin', 'looked_at_on'],
  filters: ['origin', 'group', 'working_model', 'beyond_members', 'partners'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
