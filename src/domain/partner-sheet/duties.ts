import { both } from '../language.ts'
import type { Values } from '../records/field.ts'
import type { Section } from './section.ts'

/** Four duties that somebody by name must have for every partnership. */
export const duties = {
  id: 'duties',
  name: both('Four duties', 'Quatre responsabilités'),
  purpose: both(
    'Partnership is everyone’s task, so it can be nobody’s. Name one person for each duty.',
    'Le partenariat est l’affaire de tous, donc parfois de personne. Nommez une personne par responsabilité.',
  ),
  fields: [
    {
      key: 'managing',
      kind: 'person',
      label: both('Managing the partnership', 'Gérer le partenariat'),
    },
    { key: 'communication', kind: 'person', label: both('Communication', 'Communication') },
    {
      key: 'decisions',
      kind: 'person',
      label: both('Authorising decisions', 'Autoriser les décisions'),
    },
    {
      key: 'disputes',
      kind: 'person',
      label: both('Settling disputes', 'Régler les différends'),
    },
  ],
  rules: [],
  see: 'see partners',
  write: 'edit own partners',
} as const satisfies Section

export type Duty = (typeof duties.fields)[number]['key']

/**
 * The duties nobody has: never given to anyone, or to somebody who has left the office since.
 * @example emptyDuties({ managing: 'a', communication: 'gone' }, new Set(['a'])) // communication, decisions, disputes
 */
export function emptyDuties(values: Values, people: ReadonlySet<string>): readonly Duty[] {
  return duties.fields
    .map(({ key }) => key)
    .filter((key) => {
      const person = values[key]
      return typeof person !== 'string' || !people.has(person)
    })
}
