import { both } from '../language.ts'
import { isEmpty, type Values } from '../records/field.ts'
import type { Section } from './section.ts'

/** Four questions to look back on a partnership with; a review that answers none of them was none. */
export const review = {
  id: 'review',
  name: both('Review of the partnership', 'Bilan du partenariat'),
  purpose: both(
    'Four questions for the stage of review. At least one must be answered before it ends.',
    'Quatre questions pour l’étape du bilan. Au moins une doit avoir une réponse avant sa fin.',
  ),
  fields: [
    {
      key: 'motivation',
      kind: 'text',
      label: both(
        'Why do both sides want it?',
        'Pourquoi les deux parties le veulent-elles\u00a0?',
      ),
    },
    {
      key: 'works_best',
      kind: 'text',
      label: both('What works best?', 'Qu’est-ce qui marche le mieux\u00a0?'),
    },
    {
      key: 'in_practice',
      kind: 'text',
      label: both(
        'How does it work in practice?',
        'Comment cela marche-t-il dans la pratique\u00a0?',
      ),
    },
    {
      key: 'most_vulnerable',
      kind: 'text',
      label: both(
        'What do the most vulnerable have from it?',
        'Qu’est-ce que cela apporte aux plus vulnérables\u00a0?',
      ),
    },
  ],
  rules: [],
  see: 'see partners',
  write: 'edit own partners',
} as const satisfies Section

/** Whether at least one question of the review has an answer. */
export function isReviewed(values: Values): boolean {
  return review.fields.some(({ key }) => !isEmpty(values[key]))
}
