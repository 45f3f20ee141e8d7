import type { Language } from '../../src/domain/language.ts'
import type { PairId } from '../../src/domain/seen-together.ts'

type Words = {
  title: string
  lead: string
  pairs: Record<PairId, { title: string; words: string }>
  statement: string
  high: string
  median: string
  from: (title: string) => string
}

const en: Words = {
  title: 'Seen together',
  lead: 'Some statements say more beside each other, even where two questionnaires asked them.',
  pairs: {
    climate: {
      title: 'Climate and authenticity',
      words: 'Whether people speak openly, beside trust and open collaboration.',
    },
    results: {
      title: 'Working towards results',
      words: 'Whether we act together for results, beside what the partnership adds.',
    },
    openness: {
      title: 'Open beyond giving and receiving',
      words: 'Open communication, beside being accountable to each other.',
    },
  },
  statement: 'Statement',
  high: 'High grades (4 or 5)',
  median: 'Median',
  from: (title) => `from “${title}”`,
}

const fr: Words = {
  title: 'Vus ensemble',
  lead: 'Certains énoncés disent plus l’un à côté de l’autre, même posés par deux questionnaires.',
  pairs: {
    climate: {
      title: 'Climat et authenticité',
      words: 'Si l’on se parle ouvertement, à côté de la confiance et de la collaboration ouverte.',
    },
    results: {
      title: 'Agir pour des résultats',
      words:
        'Si nous agissons ensemble pour des résultats, à côté de ce que le partenariat apporte.',
    },
    openness: {
      title: 'Ouverts, au-delà de donner et recevoir',
      words: 'La communication ouverte, à côté de la redevabilité réciproque.',
    },
  },
  statement: 'Énoncé',
  high: 'Notes élevées (4 ou 5)',
  median: 'Médiane',
  from: (title) => `tiré de « ${title} »`,
}

export const seenTogetherText: Record<Language, Words> = { en, fr }
