import { inEveryLanguage } from './catalogue.ts'

type Words = {
  title: string
  lead: string
  sent: (sent: number, invited: number) => string
  seeAll: string
  seeOwn: string
  notSent: string
  next: (office: string) => string
  allTitle: string
  rule: (k: number) => string
  beside: { shown: (median: string) => string; hidden: string }
}

const en: Words = {
  title: 'The results are here',
  lead: 'What all partners said, taken together.',
  sent: (sent, invited) =>
    `${sent} of ${invited} invited ${invited === 1 ? 'partner' : 'partners'} answered.`,
  seeAll: 'See the results',
  seeOwn: 'See our answers beside those of all partners',
  notSent: 'No answers were sent with this link, so there are none of yours to show.',
  next: (office) =>
    `What happens next: ${office} and its partners look at the results together and agree on what to change.`,
  allTitle: 'What partners said',
  rule: (k) => `Nothing is shown about fewer than ${k} organisations, and nobody is named.`,
  beside: {
    shown: (median) => `All partners: median ${median};`,
    hidden: 'All partners: too few to show.',
  },
}

const fr: Words = {
  title: 'Les résultats sont là',
  lead: 'Ce qu’ont dit tous les partenaires, réponses réunies.',
  sent: (sent, invited) =>
    `${sent} partenaire${sent > 1 ? 's' : ''} sur ${invited} invité${invited > 1 ? 's' : ''} ${sent > 1 ? 'ont' : 'a'} répondu.`,
  seeAll: 'Voir les résultats',
  seeOwn: 'Voir nos réponses à côté de celles de tous les partenaires',
  notSent: 'Aucune réponse n’a été envoyée avec ce lien ; il n’y en a donc aucune à montrer.',
  next: (office) =>
    `Et ensuite ? ${office} et ses partenaires regardent les résultats ensemble et décident de ce qui doit changer.`,
  allTitle: 'Ce que les partenaires ont dit',
  rule: (k) => `Rien n’est montré sur moins de ${k} organisations, et personne n’est nommé.`,
  beside: {
    shown: (median) => `Tous les partenaires : médiane ${median} ;`,
    hidden: 'Tous les partenaires : trop peu pour être montré.',
  },
}

/** What a partner reads behind its link once the results are shared. */
export const partnerResultsText = inEveryLanguage({ en, fr }, { rn: {} })
