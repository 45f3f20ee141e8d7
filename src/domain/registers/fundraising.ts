import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Funds sought together with partners. */
export const fundraising = {
  id: 'fundraising',
  area: 'relations',
  name: both('Joint fund-raising', 'Recherche commune de fonds'),
  purpose: both(
    'Proposals you write together: for what, to whom, who leads, and how it ended.',
    'Les propositions que vous rédigez ensemble : pour quoi, à qui, qui conduit, et comment cela s’est terminé.',
  ),
  title: 'title',
  fields: [
    { key: 'title', kind: 'line', label: both('Proposal', 'Proposition'), required: true },
    { key: 'partners', kind: 'partners', label: both('Partners', 'Partenaires'), required: true },
    { key: 'donor', kind: 'line', label: both('Donor', 'Bailleur') },
    {
      key: 'led_by',
      kind: 'choice',
      label: both('Led by', 'Conduite par'),
      required: true,
      choices: [
        choice('office', 'The office', 'Le bureau'),
        choice('partner', 'A partner', 'Un partenaire'),
      ],
    },
    {
      key: 'state',
      kind: 'choice',
      label: both('State', 'État'),
      required: true,
      choices: [
        choice('idea', 'Idea', 'Idée'),
        choice('sent', 'Sent', 'Envoyée'),
        choice('won', 'Won', 'Obtenue'),
        choice('lost', 'Not won', 'Non obtenue'),
      ],
    },
    { key: 'sent_on', kind: 'day', label: both('Sent on', 'Envoyée le') },
    {
      key: 'amount',
      kind: 'line',
      label: both('Amount', 'Montant'),
      hint: both('With its currency.', 'Avec la devise.'),
    },
    { key: 'notes', kind: 'text', label: both('Notes', 'Notes') },
  ],
  rules: [{ kind: 'needs', field: 'sent_on', when: 'state', is: ['sent', 'won', 'lost'] }],
  columns: ['partners', 'donor', 'led_by', 'state'],
  filters: ['state', 'led_by', 'partners'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
