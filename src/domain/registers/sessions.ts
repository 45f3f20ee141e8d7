import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Talks, reflections and joint activities, with and without partners. */
export const sessions = {
  id: 'sessions',
  area: 'learning',
  name: both('Sessions', 'Séances'),
  purpose: both(
    'Talks, reflections, training and joint activities: when, with whom, and what came of them.',
    'Échanges, réflexions, formations et activités communes : quand, avec qui, et ce qui en est sorti.',
  ),
  title: 'title',
  fields: [
    { key: 'title', kind: 'line', label: both('Session', 'Séance'), required: true },
    { key: 'held_on', kind: 'day', label: both('Held on', 'Tenue le'), required: true },
    {
      key: 'kind',
      kind: 'choice',
      label: both('Kind', 'Type'),
      required: true,
      choices: [
        choice(
          'reflection',
          'Reflection on how we are partners',
          'Réflexion sur notre façon d’être partenaires',
        ),
        choice(
          'understanding',
          'Explaining the manual or an agreement',
          'Explication du manuel ou d’un accord',
        ),
        choice('lessons', 'Writing down lessons', 'Consignation des leçons'),
        choice('self-evaluation', 'Self-evaluation', 'Auto-évaluation'),
        choice('joint-activity', 'Joint activity of a network', 'Activité commune d’un réseau'),
        choice('advocacy', 'Advocacy', 'Plaidoyer'),
        choice('workshop', 'Workshop', 'Atelier'),
        choice('other', 'Other', 'Autre'),
      ],
    },
    { key: 'with_partners', kind: 'yes-no', label: both('With partners', 'Avec des partenaires') },
    { key: 'partners', kind: 'partners', label: both('Partners', 'Partenaires') },
    { key: 'network', kind: 'entry', register: 'networks', label: both('Network', 'Réseau') },
    {
      key: 'activity',
      kind: 'entry',
      register: 'activities',
      label: both('Activity of the strategy', 'Activité de la stratégie'),
    },
    { key: 'people', kind: 'number', label: both('People present', 'Personnes présentes') },
    { key: 'women', kind: 'number', label: both('Women among them', 'Dont femmes') },
    { key: 'notes', kind: 'text', label: both('What came of it', 'Ce qui en est sorti') },
  ],
  rules: [
    { kind: 'at-most', field: 'women', than: 'people' },
    { kind: 'needs', field: 'network', when: 'kind', is: ['joint-activity'] },
    { kind: 'only', field: 'partners', when: 'with_partners', is: [true] },
  ],
  columns: ['held_on', 'kind', 'with_partners', 'people'],
  filters: ['kind', 'with_partners', 'network', 'partners'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
