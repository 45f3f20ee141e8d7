import { inEveryLanguage } from './catalogue.ts'

type Words = {
  see: string
  title: string
  lead: string
  withheld: string
  firstYear: string
  you: (grade: string) => string
  yearOf: (year: number) => string
  all: (median: string) => string
  hidden: string
  nobody: string
  reworded: string
  didTitle: (year: number) => string
  wontChange: string
  none: string
}

const en: Words = {
  see: 'See our years side by side',
  title: 'Our years',
  lead: 'What you said in each year, beside what all partners said; then what became of it.',
  withheld:
    'You have answered in other years too. Those answers are shown only behind a link that was mailed to the same address as the link of that year, and whose code the office has not printed.',
  firstYear: 'There is one year so far. The next one will stand beside it.',
  you: (grade) => `you: ${grade}`,
  yearOf: (year) => `${year} –`,
  all: (median) => `all partners: ${median} (median)`,
  hidden: 'all partners: too few to show',
  nobody: 'nobody graded it',
  reworded: 'asked in other words from here',
  didTitle: (year) => `What you said in ${year}, and what we did`,
  wontChange: 'Will not change, because:',
  none: 'No plan was agreed yet, and nothing was said about what will not change.',
}

const fr: Words = {
  see: 'Voir nos années côte à côte',
  title: 'Nos années',
  lead: 'Ce que vous avez dit chaque année, à côté de ce qu’ont dit tous les partenaires ; puis ce qui en est advenu.',
  withheld:
    'Vous avez répondu d’autres années aussi. Ces réponses ne sont montrées que derrière un lien envoyé à la même adresse que celui de cette année-là, et dont le bureau n’a pas imprimé le code.',
  firstYear: 'Il n’y a qu’une année pour l’instant. La suivante viendra à côté.',
  you: (grade) => `vous : ${grade}`,
  yearOf: (year) => `${year} –`,
  all: (median) => `tous les partenaires : ${median} (médiane)`,
  hidden: 'tous les partenaires : trop peu pour être montré',
  nobody: 'personne n’a donné de note',
  reworded: 'demandé en d’autres mots à partir d’ici',
  didTitle: (year) => `Ce que vous avez dit en ${year}, et ce que nous avons fait`,
  wontChange: 'Ne changera pas, parce que :',
  none: 'Aucun plan n’a encore été convenu, et rien n’a été dit sur ce qui ne changera pas.',
}

/** A partner's page over the years. */
export const ownYearsText = inEveryLanguage({ en, fr }, { rn: {} })
