import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Register } from './register.ts'

/** What one side took over from the other, or from another NGO: the proof of mutual learning (P06, P07.b). */
export const practices = {
  id: 'practices',
  area: 'learning',
  name: both('Practices', 'Pratiques'),
  purpose: both(
    'What you took over from a partner, what a partner took over from you, and what other NGOs taught you.',
    'Ce que vous avez repris d’un partenaire, ce qu’un partenaire a repris de vous, et ce que d’autres ONG vous ont appris.',
  ),
  title: 'title',
  fields: [
    { key: 'title', kind: 'line', label: both('Practice', 'Pratique'), required: true },
    {
      key: 'what',
      kind: 'text',
      label: both('What is done now', 'Ce qui se fait désormais'),
      required: true,
    },
    {
      key: 'origin',
      kind: 'choice',
      label: both('Where it comes from', 'D’où elle vient'),
      required: true,
      choices: [
        choice(
          'partner-to-office',
          'The office took it over from a partner',
          'Le bureau l’a reprise d’un partenaire',
        ),
        choice(
          'office-to-partner',
          'A partner took it over from the office',
          'Un partenaire l’a reprise du bureau',
        ),
        choice('other-ngo', 'Another NGO', 'Une autre ONG'),
        choice('own', 'Our own work', 'Notre propre travail'),
      ],
    },
    { key: 'partners', kind: 'partners', label: both('Partners', 'Partenaires') },
    { key: 'learned_on', kind: 'day', label: both('Since', 'Depuis'), required: true },
    {
      key: 'purposes',
      kind: 'several',
      label: both('What it serves', 'À quoi elle sert'),
      choices: [
        choice('gender', 'Equality between women and men', 'Égalité entre femmes et hommes'),
        choice(
          'scale',
          'Taking a model to more people',
          'Diffusion d’un modèle à plus grande échelle',
        ),
        choice('advocacy', 'Advocacy based on facts', 'Plaidoyer fondé sur des faits'),
        choice('governance', 'Good governance', 'Bonne gouvernance'),
      ],
    },
    { key: 'theme', kind: 'term', list: 'themes', label: both('Theme', 'Thème') },
    {
      key: 'working_model',
      kind: 'term',
      list: 'working-models',
      label: both('Model of work', 'Modèle de travail'),
    },
    {
      key: 'direction',
      kind: 'direction',
      label: both('Strategic direction', 'Orientation stratégique'),
    },
    { key: 'proof', kind: 'text', label: both('Proof', 'Preuve') },
    {
      key: 'confirmed_by',
      kind: 'line',
      label: both('Confirmed by the other side', 'Confirmée par l’autre partie'),
      hint: both(
        'Which organisation, and who there. Only confirmed practices count.',
        'Quelle organisation, et qui. Seules les pratiques confirmées comptent.',
      ),
    },
    { key: 'confirmed_on', kind: 'day', label: both('Confirmed on', 'Confirmée le') },
    {
      key: 'session',
      kind: 'entry',
      register: 'sessions',
      label: both('From the session', 'Issue de la séance'),
    },
    {
      key: 'visit',
      kind: 'entry',
      register: 'visits',
      label: both('From the visit', 'Issue de la visite'),
    },
  ],
  rules: [
    {
      kind: 'needs',
      field: 'partners',
      when: 'origin',
      is: ['partner-to-office', 'office-to-partner'],
    },
    { kind: 'not-before', field: 'confirmed_on', than: 'learned_on' },
  ],
  columns: ['origin', 'partners', 'learned_on', 'confirmed_on'],
  filters: ['origin', 'purposes', 'theme', 'working_model', 'partners'],
  see: 'see registers',
  write: 'write registers',
} as const satisfies Register
