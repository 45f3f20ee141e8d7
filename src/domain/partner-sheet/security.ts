import { both } from '../language.ts'
import type { Section } from './section.ts'

/** For few eyes: what could happen to the partner or with it, and whom to call. Nobody else meets a trace of it. */
export const security = {
  id: 'security',
  name: both('Security', 'Sécurité'),
  purpose: both(
    'Risks and whom to call. Only coordination and security read this, and it is never printed.',
    'Les risques et qui appeler. Seules la coordination et la sécurité lisent ceci, et ce n’est jamais imprimé.',
  ),
  fields: [
    { key: 'risk_note', kind: 'text', label: both('Risk note', 'Note sur les risques') },
    {
      key: 'safety_contact',
      kind: 'text',
      label: both('Safety contact', 'Contact pour la sécurité'),
      hint: both('Name and how to reach the person.', 'Nom et moyen de joindre la personne.'),
    },
    {
      key: 'support',
      kind: 'text',
      label: both(
        'How the office supports the partner’s safety',
        'Comment le bureau soutient la sécurité du partenaire',
      ),
    },
  ],
  rules: [],
  see: 'see risk notes',
  write: 'see risk notes',
} as const satisfies Section
