import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** What the strategy wants to do, direction by direction and quarter by quarter. */
export const activities = {
  id: 'activities',
  area: 'strategy',
  name: both('Activities of the strategy', 'Activités de la stratégie'),
  purpose: both(
    'What the strategy wants to do, in which quarters, who is responsible and who supports.',
    'Ce que la stratégie veut faire, à quels trimestres, qui est responsable et qui appuie.',
  ),
  title: 'name',
  fields: [
    {
      key: 'number',
      kind: 'line',
      label: both('Number', 'Numéro'),
      hint: both(
        'As in 1.1: the direction, a full stop, its place.',
        'Comme 1.1 : l’orientation, un point, sa place.',
      ),
      required: true,
    },
    { key: 'name', kind: 'line', label: both('Activity', 'Activité'), required: true },
    {
      key: 'direction',
      kind: 'direction',
      label: both('Strategic direction', 'Orientation stratégique'),
      required: true,
    },
    {
      key: 'quarters',
      kind: 'quarters',
      label: both('Quarters', 'Trimestres'),
      hint: both(
        'Of your financial year, which has the name of the year it ends in.',
        'De votre exercice financier, qui porte le nom de l’année où il finit.',
      ),
    },
    {
      key: 'responsible',
      kind: 'terms',
      list: 'responsibles',
      label: both('Responsible', 'Responsable'),
      required: true,
    },
    { key: 'support', kind: 'terms', list: 'responsibles', label: both('Support', 'Appui') },
    {
      key: 'partners',
      kind: 'partners',
      label: both('Partners who support', 'Partenaires en appui'),
    },
    {
      key: 'status',
      kind: 'choice',
      label: both('Status', 'État'),
      required: true,
      choices: [
        choice('planned', 'Planned', 'Prévue'),
        choice('under-way', 'Under way', 'En cours'),
        choice('done', 'Done', 'Faite'),
        choice('stopped', 'Stopped', 'Arrêtée'),
      ],
    },
    { key: 'proof', kind: 'text', label: both('Proof', 'Preuve') },
    {
      key: 'places',
      kind: 'several',
      label: both('Where it is recorded', 'Où cela est consigné'),
      choices: [
        choice('sessions', 'Sessions', 'Séances'),
        choice('documents', 'Documents', 'Documents'),
        choice('mous', 'Memorandums of understanding', 'Protocoles d’entente'),
        choice('positions', 'Key positions', 'Postes clés'),
        choice('competencies', 'Competencies', 'Compétences'),
        choice('practices', 'Practices', 'Pratiques'),
        choice('networks', 'Networks', 'Réseaux'),
        choice('pipeline', 'Possible new partners', 'Nouveaux partenaires possibles'),
        choice('visits', 'Exchange visits', 'Visites d’échange'),
        choice('fundraising', 'Joint fund-raising', 'Recherche commune de fonds'),
        choice('stories', 'Success stories', 'Récits de réussite'),
        choice('initiatives', 'Community initiatives', 'Initiatives communautaires'),
        choice('rounds', 'The annual round', 'Le cycle annuel'),
        choice('plan', 'The joint plan', 'Le plan commun'),
        choice('partners', 'Partners’ sheets', 'Fiches des partenaires'),
        choice('framework', 'The performance framework', 'Le cadre de performance'),
      ],
    },
    {
      key: 'networks',
      kind: 'entries',
      register: 'networks',
      label: both('Networks it serves', 'Réseaux qu’elle sert'),
    },
    {
      key: 'practices',
      kind: 'entries',
      register: 'practices',
      label: both('Practices it brought', 'Pratiques qu’elle a apportées'),
    },
    {
      key: 'signs',
      kind: 'signs',
      label: both('Signs of progress it serves', 'Signes de progrès concernés'),
    },
  ],
  rules: [{ kind: 'needs', field: 'proof', when: 'status', is: ['done'] }],
  columns: ['number', 'direction', 'responsible', 'status'],
  filters: ['direction', 'status', 'responsible'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
