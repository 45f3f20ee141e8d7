import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Who works with whom on what, and who began it (P09). */
export const networks = {
  id: 'networks',
  area: 'relations',
  name: both('Networks', 'Réseaux'),
  purpose: both(
    'Which partners work together on a theme, who began it, who leads it and when the office hands it over.',
    'Quels partenaires travaillent ensemble sur un thème, qui a commencé, qui conduit et quand le bureau passe la main.',
  ),
  title: 'name',
  fields: [
    { key: 'name', kind: 'line', label: both('Network', 'Réseau'), required: true },
    { key: 'theme', kind: 'term', list: 'themes', label: both('Theme', 'Thème'), required: true },
    {
      key: 'level',
      kind: 'choice',
      label: both('Level', 'Niveau'),
      choices: [
        choice('local', 'Local', 'Local'),
        choice('national', 'National', 'National'),
        choice('regional', 'Regional', 'Régional'),
        choice('international', 'International', 'International'),
      ],
    },
    { key: 'aim', kind: 'text', label: both('What it wants to reach', 'Ce qu’il veut atteindre') },
    { key: 'members', kind: 'partners', label: both('Members', 'Membres'), required: true },
    {
      key: 'initiator',
      kind: 'choice',
      label: both('Who began it', 'Qui l’a lancé'),
      required: true,
      choices: [
        choice('office', 'The office', 'Le bureau'),
        choice('partner', 'A partner', 'Un partenaire'),
        choice('other', 'Somebody else', 'Quelqu’un d’autre'),
      ],
    },
    {
      key: 'initiated_by',
      kind: 'partner',
      label: both('Which partner began it', 'Quel partenaire l’a lancé'),
    },
    {
      key: 'led_by',
      kind: 'choice',
      label: both('Who leads it', 'Qui le conduit'),
      required: true,
      choices: [
        choice('office', 'The office', 'Le bureau'),
        choice('partner', 'A partner', 'Un partenaire'),
        choice('other', 'Somebody else', 'Quelqu’un d’autre'),
      ],
    },
    {
      key: 'lead',
      kind: 'partner',
      label: both('Which partner leads it', 'Quel partenaire le conduit'),
    },
    { key: 'started_on', kind: 'day', label: both('Since', 'Depuis') },
    { key: 'handed_over_on', kind: 'day', label: both('Handed over on', 'Transmis le') },
    {
      key: 'context',
      kind: 'several',
      label: both('What makes it difficult', 'Ce qui le rend difficile'),
      choices: [
        choice(
          'competition',
          'Members compete for funds and attention',
          'Concurrence pour les fonds et la visibilité',
        ),
        choice('participation', 'Few take part', 'Peu de participation'),
        choice('funders', 'Funders act on their own', 'Bailleurs qui agissent seuls'),
        choice('local', 'Local organisations are missing', 'Organisations locales absentes'),
        choice('voices', 'Many voices, no common one', 'Beaucoup de voix, aucune commune'),
        choice('authorities', 'Weak authorities', 'Autorités faibles'),
        choice('conflict', 'The lead also gives the money', 'Le chef de file donne aussi l’argent'),
      ],
    },
    {
      key: 'conflict_of_interest',
      kind: 'text',
      label: both(
        'Conflict of interest, and how it is dealt with',
        'Conflit d’intérêts, et comment il est traité',
      ),
    },
  ],
  rules: [
    { kind: 'needs', field: 'initiated_by', when: 'initiator', is: ['partner'] },
    { kind: 'needs', field: 'lead', when: 'led_by', is: ['partner'] },
    { kind: 'not-before', field: 'handed_over_on', than: 'started_on' },
  ],
  columns: ['theme', 'members', 'initiator', 'led_by', 'handed_over_on'],
  filters: ['theme', 'level', 'initiator', 'members'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
