import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** New kinds of partners on the way from a first talk to a partnership (P07.a, P08). */
export const pipeline = {
  id: 'pipeline',
  area: 'strategy',
  name: both('Possible new partners', 'Nouveaux partenaires possibles'),
  purpose: both(
    'Companies, research institutes and authorities you might work with, and how far the talks are.',
    'Les entreprises, instituts de recherche et autorités avec qui vous pourriez travailler, et où en sont les échanges.',
  ),
  title: 'name',
  fields: [
    { key: 'name', kind: 'line', label: both('Organisation', 'Organisation'), required: true },
    {
      key: 'sector',
      kind: 'choice',
      label: both('Sector', 'Secteur'),
      required: true,
      choices: [
        choice('private', 'Private', 'Privé'),
        choice('research', 'Research', 'Recherche'),
        choice('public', 'Public', 'Public'),
        choice('other', 'Other', 'Autre'),
      ],
    },
    {
      key: 'stage',
      kind: 'choice',
      label: both('How far', 'Où en est-on'),
      required: true,
      choices: [
        choice('scoping', 'Scoping', 'Exploration'),
        choice('building', 'Building', 'Construction'),
        choice('partner', 'Became a partner', 'Devenue partenaire'),
        choice('dropped', 'Dropped', 'Abandonné'),
      ],
    },
    { key: 'found_on', kind: 'day', label: both('Found on', 'Repérée le'), required: true },
    {
      key: 'knows_vision',
      kind: 'yes-no',
      label: both('It knows our vision', 'Elle connaît notre vision'),
    },
    { key: 'interested', kind: 'yes-no', label: both('It is interested', 'Elle est intéressée') },
    {
      key: 'topics',
      kind: 'text',
      label: both('What you could do together', 'Ce que vous pourriez faire ensemble'),
    },
    {
      key: 'safeguard',
      kind: 'text',
      label: both(
        'How the interests of the people you work for are protected',
        'Comment les intérêts des personnes pour qui vous travaillez sont protégés',
      ),
    },
    {
      key: 'partner',
      kind: 'partner',
      label: both('Partner it became', 'Partenaire qu’elle est devenue'),
    },
    { key: 'who', kind: 'person', label: both('Who follows it', 'Qui la suit') },
  ],
  rules: [
    { kind: 'needs', field: 'partner', when: 'stage', is: ['partner'] },
    { kind: 'needs', field: 'safeguard', when: 'stage', is: ['building', 'partner'] },
  ],
  columns: ['sector', 'stage', 'interested', 'found_on'],
  filters: ['sector', 'stage', 'interested'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
