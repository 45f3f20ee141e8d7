import type { Bilingual } from './language.ts'

/** The four stages of a partnership, in the order it goes through them. */
export const cycleStages = [
  'scoping-building',
  'managing-maintaining',
  'review-revising',
  'sustaining-outcome',
] as const
export type CycleStage = (typeof cycleStages)[number]

export const stageNames: Readonly<Record<CycleStage, Bilingual>> = {
  'scoping-building': { en: 'Scoping and building', fr: 'Exploration et construction' },
  'managing-maintaining': { en: 'Managing and maintaining', fr: 'Gestion et entretien' },
  'review-revising': { en: 'Review and revising', fr: 'Bilan et révision' },
  'sustaining-outcome': { en: 'Sustaining the outcome', fr: 'Pérennisation des acquis' },
}
