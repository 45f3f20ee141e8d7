import { both } from '../language.ts'
import { isTicked, type Values } from '../records/field.ts'
import type { Section } from './section.ts'

/** Joint emergency response wants somebody senior who links both organisations. */
export const emergency = {
  id: 'emergency',
  name: both('Emergency response', 'Réponse aux urgences'),
  purpose: both(
    'Whether you respond to emergencies together, and which senior person links both organisations.',
    'Si vous répondez ensemble aux urgences, et quelle personne expérimentée relie les deux organisations.',
  ),
  fields: [
    {
      key: 'joint',
      kind: 'yes-no',
      label: both('We respond to emergencies together', 'Nous répondons ensemble aux urgences'),
    },
    { key: 'liaison', kind: 'person', label: both('Liaison person', 'Personne de liaison') },
    {
      key: 'job_description',
      kind: 'entry',
      register: 'documents',
      label: both('Job description of the liaison', 'Description de poste de la liaison'),
      hint: both(
        'A paper in the register of documents; its file hangs there.',
        'Un papier du registre des documents ; son fichier y est joint.',
      ),
    },
  ],
  rules: [],
  see: 'see partners',
  write: 'edit own partners',
} as const satisfies Section

/** Whether there is joint response and nobody, or nobody any more, links the two organisations. */
export function lacksLiaison(values: Values, people: ReadonlySet<string>): boolean {
  const { liaison } = values
  return isTicked(values, 'joint') && (typeof liaison !== 'string' || !people.has(liaison))
}
