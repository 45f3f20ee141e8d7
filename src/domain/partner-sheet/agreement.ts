import { both } from '../language.ts'
import { choice } from '../records/field.ts'
import type { Section } from './section.ts'

/** What was agreed and for how long. Money may be part of it; a strategic partnership needs none. */
export const agreement = {
  id: 'agreement',
  name: both('Agreement', 'Accord'),
  purpose: both(
    'Who holds the contract, what you do together and how, until when, and how far ahead you look.',
    'Qui détient le contrat, ce que vous faites ensemble et comment, jusqu’à quand, et jusqu’où vous regardez.',
  ),
  fields: [
    {
      key: 'contract_holder',
      kind: 'choice',
      label: both('Who holds the contract', 'Qui détient le contrat'),
      choices: [
        choice('office', 'The office', 'Le bureau'),
        choice('partner', 'The partner', 'Le partenaire'),
      ],
    },
    { key: 'work_plan', kind: 'text', label: both('Joint work plan', 'Plan de travail commun') },
    { key: 'method', kind: 'text', label: both('Method', 'Méthode') },
    {
      key: 'budget',
      kind: 'line',
      label: both('Budget', 'Budget'),
      hint: both(
        'With its currency. Stays empty where no money is involved.',
        'Avec sa monnaie. Reste vide là où il n’y a pas d’argent.',
      ),
    },
    {
      key: 'budget_holder',
      kind: 'person',
      // Partners confide in the person of trust because that person decides about nobody's money.
      not: 'person-of-trust',
      label: both('Who holds the budget', 'Qui gère le budget'),
    },
    { key: 'starts', kind: 'day', label: both('Start', 'Début') },
    { key: 'ends', kind: 'day', label: both('Expected end', 'Fin prévue') },
    {
      key: 'exit_review_on',
      kind: 'day',
      label: both('Exit review held on', 'Bilan de sortie tenu le'),
    },
    {
      key: 'horizon',
      kind: 'day',
      label: both('Horizon', 'Horizon'),
      hint: both(
        'Until when both sides mean to work together, beyond this agreement.',
        'Jusqu’à quand les deux parties veulent travailler ensemble, au-delà de cet accord.',
      ),
    },
    {
      key: 'predictability',
      kind: 'choice',
      label: both('How far ahead support is known', 'Visibilité sur l’appui'),
      choices: [
        choice('project', 'Project by project', 'Projet par projet'),
        choice('year', 'One year ahead', 'Un an à l’avance'),
        choice('years', 'Several years ahead', 'Plusieurs années à l’avance'),
      ],
    },
  ],
  rules: [
    { kind: 'not-before', field: 'ends', than: 'starts' },
    { kind: 'not-before', field: 'horizon', than: 'starts' },
    { kind: 'not-before', field: 'exit_review_on', than: 'starts' },
  ],
  see: 'see partners',
  write: 'write agreements',
} as const satisfies Section
