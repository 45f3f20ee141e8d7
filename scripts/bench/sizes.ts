/** How much is asked of the servers. */
export type Sizes = {
  /** How often each pair is measured in turn. */
  rounds: number
  /** Answers in one form. */
  answers: number
  submits: { warmUp: number; alone: number; crowd: number }
  forms: { warmUp: number; count: number; drafts: number }
  /** Visits by a slow phone, of each kind. */
  visits: number
  starts: number
  /** A long series, for the statistics alone. */
  series: { years: number; partners: number }
  /** No measurement takes longer. */
  seconds: number
}

export const crowd = 32

export const fullSizes: Sizes = {
  rounds: 3,
  answers: 36,
  submits: { warmUp: 1000, alone: 1500, crowd: 5000 },
  forms: { warmUp: 2000, count: 10_000, drafts: 200 },
  visits: 5,
  starts: 9,
  series: { years: 100, partners: 200 },
  seconds: 20,
}

/** Enough to see that everything still runs, too little to say how fast. */
export const quickSizes: Sizes = {
  rounds: 1,
  answers: 36,
  submits: { warmUp: 2, alone: 3, crowd: 40 },
  forms: { warmUp: 2, count: 40, drafts: 2 },
  visits: 1,
  starts: 1,
  series: { years: 2, partners: 12 },
  seconds: 20,
}

/** Every submit is another invitation's. */
export function invitationsFor({ rounds, submits, forms }: Sizes): number {
  return submits.warmUp + rounds * (submits.alone + submits.crowd) + forms.drafts + 2
}
