import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** When the office last spoke with a partner, and when it will again. */
export const contacts = {
  id: 'contacts',
  area: 'relations',
  name: both('Contacts with partners', 'Contacts avec les partenaires'),
  purpose: both(
    'Who spoke with a partner, about what, and when you will speak again.',
    'Qui a parlé avec un partenaire, de quoi, et quand vous vous reparlerez.',
  ),
  title: 'about',
  fields: [
    { key: 'partner', kind: 'partner', label: both('Partner', 'Partenaire'), required: true },
    { key: 'held_on', kind: 'day', label: both('On', 'Le'), required: true },
    {
      key: 'how',
      kind: 'choice',
      label: both('How', 'Comment'),
      required: true,
      choices: [
        choice('visit', 'Visit', 'Visite'),
        choice('meeting', 'Meeting', 'Réunion'),
        choice('call', 'Call', 'Appel'),
        choice('letter', 'Letter or message', 'Lettre ou message'),
      ],
    },
    { key: 'about', kind: 'line', label: both('About', 'À propos de'), required: true },
    { key: 'notes', kind: 'text', label: both('Notes', 'Notes') },
    { key: 'who', kind: 'person', label: both('Who from the office', 'Qui du bureau') },
    { key: 'next_on', kind: 'day', label: both('Next contact by', 'Prochain contact avant le') },
  ],
  rules: [{ kind: 'not-before', field: 'next_on', than: 'held_on' }],
  columns: ['partner', 'held_on', 'how', 'next_on'],
  filters: ['partner', 'how'],
  see: 'see registers',
  write: 'write registers',
  ofPartner: 'partner',
} as const satisfies Register
