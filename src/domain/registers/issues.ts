import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Something that stands between the office and a partner, and who deals with it now: the focal point, then the coordinator, then the direction. */
export const issues = {
  id: 'issues',
  area: 'relations',
  name: both('Issues', 'Difficultés'),
  purpose: both(
    'What stands between you and a partner, who deals with it and until when.',
    'Ce qui fait obstacle entre vous et un partenaire, qui s’en occupe et jusqu’à quand.',
  ),
  title: 'title',
  fields: [
    { key: 'partner', kind: 'partner', label: both('Partner', 'Partenaire'), required: true },
    { key: 'title', kind: 'line', label: both('Issue', 'Difficulté'), required: true },
    { key: 'words', kind: 'text', label: both('What is the matter', 'De quoi il s’agit') },
    {
      key: 'raised_by',
      kind: 'choice',
      label: both('Raised by', 'Signalée par'),
      required: true,
      choices: [
        choice('office', 'The office', 'Le bureau'),
        choice('partner', 'The partner', 'Le partenaire'),
      ],
    },
    { key: 'raised_on', kind: 'day', label: both('Raised on', 'Signalée le'), required: true },
    {
      key: 'past_focal_point',
      kind: 'yes-no',
      label: both('Sent past the focal point', 'Envoyée sans passer par le point focal'),
    },
    {
      key: 'told',
      kind: 'yes-no',
      label: both('The partner reads it', 'Le partenaire la lit'),
    },
    {
      key: 'level',
      kind: 'choice',
      label: both('Who deals with it', 'Qui s’en occupe'),
      required: true,
      choices: [
        choice('1', 'Focal point', 'Point focal'),
        choice('2', 'Coordinator', 'Coordination'),
        choice('3', 'Direction', 'Direction'),
      ],
    },
    { key: 'due', kind: 'day', label: both('Until', 'Avant le'), required: true },
    {
      key: 'state',
      kind: 'choice',
      label: both('State', 'État'),
      required: true,
      choices: [choice('open', 'Open', 'Ouverte'), choice('settled', 'Settled', 'Réglée')],
    },
    {
      key: 'outcome',
      kind: 'text',
      label: both('How it was settled', 'Comment elle a été réglée'),
    },
    { key: 'settled_on', kind: 'day', label: both('Settled on', 'Réglée le') },
    {
      key: 'step',
      kind: 'choice',
      label: both('Last step', 'Dernière étape'),
      required: true,
      choices: [
        choice('raised', 'Raised', 'Signalée'),
        choice('noted', 'Noted', 'Annotée'),
        choice('moved', 'Moved up', 'Transmise au niveau suivant'),
        choice('moved-late', 'Moved up, being late', 'Transmise au niveau suivant, délai dépassé'),
        choice('settled', 'Settled', 'Réglée'),
        choice('reopened', 'Reopened', 'Rouverte'),
      ],
    },
    {
      key: 'note',
      kind: 'text',
      label: both('Note to the last step', 'Note sur la dernière étape'),
    },
  ],
  rules: [
    { kind: 'needs', field: 'outcome', when: 'state', is: ['settled'] },
    { kind: 'needs', field: 'settled_on', when: 'state', is: ['settled'] },
    { kind: 'not-before', field: 'settled_on', than: 'raised_on' },
  ],
  columns: ['partner', 'level', 'due', 'state'],
  filters: ['partner', 'level', 'state', 'raised_by'],
  see: 'see issues',
  write: 'deal with issues',
  ofPartner: 'partner',
  ownPages: '/issues',
} as const satisfies Register
