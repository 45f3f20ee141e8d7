/** What METHOD part 2 asks to be seen to before a round moves on. */
export const roundSteps = [
  'person-of-trust-named',
  'partners-checked',
  'self-score-sealed',
  'comments-cleaned',
  'themes-coded',
  'plan-agreed',
  'plan-final',
] as const
export type RoundStep = (typeof roundSteps)[number]

/** A step is *ticked* by a person who has seen to it, or *waived* with a reason. */
export const stepStates = ['ticked', 'waived'] as const
export type StepState = (typeof stepStates)[number]
