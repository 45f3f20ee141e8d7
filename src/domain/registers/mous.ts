import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Memorandums of understanding, and whether they keep the principles (P01.b). */
export const mous = {
  id: 'mous',
  area: 'relations',
  name: both('Memorandums of understanding', 'Protocoles d’entente'),
  purpose: both(
    'What you agreed with a partner, until when, and which principles the agreement keeps.',
    'Ce que vous avez convenu avec un partenaire, jusqu’à quand, et quels principes l’accord respecte.',
  ),
  title: 'title',
  fields: [
    { key: 'partner', kind: 'partner', label: both('Partner', 'Partenaire'), required: true },
    { key: 'title', kind: 'line', label: both('Agreement', 'Accord'), required: true },
    {
      key: 'state',
      kind: 'choice',
      label: both('State', 'État'),
      required: true,
      choices: [
        choice('talks', 'Talks', 'Discussions'),
        choice('drafted', 'Drafted', 'Rédigé'),
        choice('signed', 'Signed', 'Signé'),
        choice('ended', 'Ended', 'Terminé'),
      ],
    },
    { key: 'signed_on', kind: 'day', label: both('Signed on', 'Signé le') },
    { key: 'starts', kind: 'day', label: both('Begins', 'Début') },
    { key: 'ends', kind: 'day', label: both('Ends', 'Fin') },
    {
      key: 'checks',
      kind: 'several',
      label: both('What it says', 'Ce qu’il contient'),
      hint: both(
        'An agreement reflects the principles when every box is ticked.',
        'Un accord reflète les principes quand toutes les cases sont cochées.',
      ),
      choices: [
        choice(
          'vision',
          'Shared vision and joint objectives',
          'Vision partagée et objectifs communs',
        ),
        choice('equity', 'Equity between the partners', 'Équité entre les partenaires'),
        choice('transparency', 'Transparency on both sides', 'Transparence des deux côtés'),
        choice('own-aims', 'Aims of each side', 'Objectifs de chaque partie'),
        choice('contributions', 'What each side brings', 'Ce que chaque partie apporte'),
        choice('risks', 'Who carries which risk', 'Qui porte quel risque'),
        choice(
          'reporting',
          'Reports in both directions, with dates',
          'Comptes rendus dans les deux sens, avec dates',
        ),
        choice('disputes', 'How disputes are settled', 'Règlement des différends'),
        choice(
          'no-exclusivity',
          'No clause that forbids other partners',
          'Aucune clause interdisant d’autres partenaires',
        ),
      ],
    },
    { key: 'notes', kind: 'text', label: both('Notes', 'Notes') },
  ],
  rules: [
    { kind: 'needs', field: 'signed_on', when: 'state', is: ['signed', 'ended'] },
    { kind: 'not-before', field: 'ends', than: 'starts' },
  ],
  columns: ['partner', 'state', 'starts', 'ends'],
  filters: ['partner', 'state'],
  see: 'see registers',
  write: 'write agreements',
  ofPartner: 'partner',
} as const satisfies Register
