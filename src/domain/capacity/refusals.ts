/** Why an assessment cannot be begun, or a link to it not be sent. */
export const begunRefusals = [
  'no-contact',
  'opted-out',
  'refused-address',
  'open-already',
  'not-now',
  'meanwhile',
] as const
export type BegunRefusal = (typeof begunRefusals)[number]
