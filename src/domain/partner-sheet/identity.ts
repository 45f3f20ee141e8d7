import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Section } from './section.ts'

/** Who the partner is beside its sector: its kind, the forms the relation takes, where it sits and how free its money is. */
export const identity = {
  id: 'identity',
  name: both('Who the partner is', 'Qui est le partenaire'),
  purpose: both(
    'Its kind, the forms your relation takes, the programmes it belongs to.',
    'Son type, les formes de votre relation, les programmes dont il fait partie.',
  ),
  fields: [
    { key: 'kind', kind: 'term', list: 'kinds', label: both('Kind', 'Type') },
    {
      key: 'forms',
      kind: 'terms',
      list: 'forms',
      label: both('Forms of the relation', 'Formes de la relation'),
    },
    { key: 'model', kind: 'term', list: 'models', label: both('Model', 'Modèle') },
    {
      key: 'programmes',
      kind: 'terms',
      list: 'programmes',
      label: both('Programmes', 'Programmes'),
    },
    {
      key: 'base',
      kind: 'choice',
      label: both('Where it is based', 'Où il est basé'),
      choices: [
        choice('capital', 'In the capital', 'Dans la capitale'),
        choice('province', 'In a province', 'En province'),
      ],
    },
    {
      key: 'funds',
      kind: 'choice',
      label: both('How free its funds make it', 'Indépendance de ses fonds'),
      choices: [
        choice('one', 'One funder pays for nearly all', 'Un seul bailleur paie presque tout'),
        choice('few', 'A few funders', 'Quelques bailleurs'),
        choice('own', 'Many funders, or funds of its own', 'Plusieurs bailleurs, ou fonds propres'),
      ],
    },
    { key: 'key_partner', kind: 'yes-no', label: both('Key partner', 'Partenaire clé') },
  ],
  rules: [],
  see: 'see partners',
  write: 'edit own partners',
} as const satisfies Section
