import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** Manuals, policies, toolkits and other papers, with version and who has them. */
export const documents = {
  id: 'documents',
  area: 'office',
  name: both('Documents', 'Documents'),
  purpose: both(
    'Manuals, policies and toolkits: which version holds, who approved it and who received it.',
    'Manuels, politiques et boîtes à outils : quelle version est en vigueur, qui l’a approuvée et qui l’a reçue.',
  ),
  title: 'title',
  fields: [
    { key: 'title', kind: 'line', label: both('Document', 'Document'), required: true },
    {
      key: 'kind',
      kind: 'choice',
      label: both('Kind', 'Type'),
      required: true,
      choices: [
        choice('partnership-manual', 'Partnership manual', 'Manuel de partenariat'),
        choice('staff-manual', 'Staff manual', 'Manuel du personnel'),
        choice(
          'knowledge-system',
          'Knowledge management system',
          'Système de gestion des connaissances',
        ),
        choice('toolkit', 'Toolkit', 'Boîte à outils'),
        choice('policy', 'Policy or system', 'Politique ou système'),
        choice('terms', 'Terms of reference', 'Termes de référence'),
        choice('job-description', 'Job description', 'Description de poste'),
        choice('record', 'Record', 'Compte rendu'),
        choice('other', 'Other', 'Autre'),
      ],
    },
    { key: 'version', kind: 'line', label: both('Version', 'Version') },
    { key: 'dated', kind: 'day', label: both('Dated', 'Daté du'), required: true },
    { key: 'approved_by', kind: 'line', label: both('Approved by', 'Approuvé par') },
    {
      key: 'current',
      kind: 'yes-no',
      label: both('This version holds today', 'Cette version est en vigueur'),
    },
    {
      key: 'reviewed_with_partners',
      kind: 'yes-no',
      label: both('Reviewed with partners', 'Revu avec des partenaires'),
    },
    {
      key: 'names_competencies',
      kind: 'yes-no',
      label: both(
        'It names the competencies for partnership, describes them and says how to strengthen them',
        'Il nomme les compétences de partenariat, les décrit et dit comment les renforcer',
      ),
    },
    {
      key: 'serves_partnerships',
      kind: 'yes-no',
      label: both('It says how it serves partnerships', 'Il dit comment il sert les partenariats'),
    },
    { key: 'theme', kind: 'term', list: 'themes', label: both('Theme', 'Thème') },
    {
      key: 'working_model',
      kind: 'term',
      list: 'working-models',
      label: both('Model of work', 'Modèle de travail'),
    },
    { key: 'sent_to', kind: 'partners', label: both('Sent to', 'Envoyé à') },
    { key: 'sent_on', kind: 'day', label: both('Sent on', 'Envoyé le') },
    { key: 'notes', kind: 'text', label: both('Notes', 'Notes') },
  ],
  rules: [
    { kind: 'needs', field: 'sent_to', when: 'kind', is: ['toolkit'] },
    { kind: 'not-before', field: 'sent_on', than: 'dated' },
  ],
  columns: ['kind', 'version', 'dated', 'current'],
  filters: ['kind', 'current', 'theme'],
  see: 'see registers',
  write: 'write agreements',
} as const satisfies Register
