import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Sums about staff that nobody can trace to a person (P02.d, P05.b, and partnership in personal plans). */
export const yearlyFigures = {
  id: 'yearly-figures',
  area: 'office',
  name: both('Yearly figures about staff', 'Chiffres annuels sur le personnel'),
  purpose: both(
    'Sums that human resources give once a year: how many, out of how many. Never a name or an appraisal.',
    'Des totaux donnés une fois par an par les ressources humaines : combien, sur combien. Jamais un nom ni une évaluation.',
  ),
  title: 'figure',
  fields: [
    {
      key: 'year',
      kind: 'number',
      least: 2000,
      most: 2100,
      label: both('Year', 'Année'),
      required: true,
    },
    {
      key: 'figure',
      kind: 'choice',
      label: both('Figure', 'Chiffre'),
      required: true,
      choices: [
        choice(
          'staff-improved',
          'Staff in key positions who improved since last year',
          'Personnel aux postes clés qui a progressé depuis l’an dernier',
        ),
        choice(
          'knowledge-users',
          'Staff in key positions with an example of learning with partners',
          'Personnel aux postes clés ayant un exemple d’apprentissage avec les partenaires',
        ),
        choice(
          'partnership-aims',
          'Staff with a partnership aim in their personal plan',
          'Personnel ayant un objectif de partenariat dans son plan personnel',
        ),
        choice(
          'partnership-appraised',
          'Staff whose appraisal spoke of partnership',
          'Personnel dont l’évaluation a abordé le partenariat',
        ),
      ],
    },
    { key: 'count', kind: 'number', label: both('How many', 'Combien'), required: true },
    { key: 'of', kind: 'number', least: 1, label: both('Out of', 'Sur'), required: true },
    { key: 'source', kind: 'line', label: both('Source', 'Source') },
  ],
  rules: [{ kind: 'at-most', field: 'count', than: 'of' }],
  columns: ['year', 'count', 'of'],
  filters: ['figure'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
