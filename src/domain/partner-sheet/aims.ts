import { both } from '../language.ts'
import type { Section } from './section.ts'

/** A partnership: aims agreed together and aims of each side, what each brings, and who carries which risk. */
export const aims = {
  id: 'aims',
  name: both('Aims, contributions and risks', 'Objectifs, apports et risques'),
  purpose: both(
    'What you want together, what each side wants for itself, what each brings and risks.',
    'Ce que vous voulez ensemble, ce que chacun veut pour soi, ce que chacun apporte et risque.',
  ),
  fields: [
    {
      key: 'joint',
      kind: 'text',
      label: both('Joint aims', 'Objectifs communs'),
      hint: both('One on each line.', 'Un par ligne.'),
    },
    {
      key: 'office',
      kind: 'text',
      label: both('Aims of the office', 'Objectifs propres du bureau'),
    },
    {
      key: 'partner',
      kind: 'text',
      label: both('Aims of the partner', 'Objectifs propres du partenaire'),
    },
    {
      key: 'contributions',
      kind: 'text',
      label: both('What each side brings', 'Ce que chacun apporte'),
    },
    {
      key: 'risks',
      kind: 'text',
      label: both('Who carries which risk', 'Qui porte quel risque'),
    },
  ],
  rules: [],
  see: 'see partners',
  write: 'edit own partners',
} as const satisfies Section
