import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  lead: string
  /** How many partners were classed, before the classes with their counts. */
  counted: (n: number) => string
  hidden: string
  complement: string
  nobody: string
  own: (label: string) => string
  ownNone: string
  classesTitle: string
  className: string
  partners: string
  traitsTitle: string
  trait: string
  present: string
  profileTitle: string
  profileLead: string
  question: string
  left: string
  right: string
  scale: string
  median: string
  self: string
  ungraded: string
  noSign: string
  named: {
    title: string
    shared: string
    open: string
    partner: string
    sees: string
    signs: string
    own: string
  }
  /** On a partner's own page. */
  yours: {
    year: (year: number, label: string) => string
    all: (label: string, count: string) => string
    office: (label: string) => string
  }
}

const en: Words = {
  title: 'Partnership or contract?',
  lead: 'Six signs tell a contract from a partnership. A sign is present where a partner grades its question 1 or 2; no sign is a partnership, one or two are mixed, three or more mainly a contract. A partner that graded fewer than five of the six has no class.',
  counted: (n) => `${n} partners have a class:`,
  hidden: 'Too few partners can be classed to show how many see which.',
  complement:
    'How many partners see which is hidden: a few graded some of the six questions and have no class, and their grades could be had by subtraction.',
  nobody: 'No partner graded the six questions.',
  own: (label) => `Our own grades say “${label}”.`,
  ownNone: 'no class, too few grades',
  classesTitle: 'Partners by class',
  className: 'Class',
  partners: 'Partners',
  traitsTitle: 'The six signs of a contract',
  trait: 'Sign',
  present: 'Partners that grade it 1 or 2',
  profileTitle: 'Between two descriptions',
  profileLead:
    'Each line goes from the left description (1) to the right one (5). The dot is the median of our partners, the diamond our own grade.',
  question: 'Question',
  left: '1: left description',
  right: '5: right description',
  scale: 'From 1 to 5',
  median: 'Partners’ median',
  self: 'Our own grade',
  ungraded: 'we gave no grades',
  noSign: 'none',
  named: {
    title: 'Side by side, by partner',
    shared:
      'These partners share their own grades with us for a conversation between both. Nobody else stands here, and their names stand in no other place.',
    open: 'This round is an open dialogue: partners read before the first question that their grades are shown with their names.',
    partner: 'Partner',
    sees: 'How the partner sees it',
    signs: 'Signs of a contract it finds',
    own: 'How we see it',
  },
  yours: {
    year: (year, label) => `${year} – your answers say “${label}”.`,
    all: (label, count) => `${label}: ${count}`,
    office: (label) => `The office’s own grades say “${label}”.`,
  },
}

const fr: Words = {
  title: 'Partenariat ou contrat ?',
  lead: 'Six signes distinguent un contrat d’un partenariat. Un signe est présent là où un partenaire note sa question 1 ou 2 ; aucun signe, c’est un partenariat ; un ou deux, c’est mixte ; trois ou plus, c’est surtout un contrat. Un partenaire qui a noté moins de cinq des six questions n’a pas de classe.',
  counted: (n) => `${n} partenaires ont une classe :`,
  hidden: 'Trop peu de partenaires peuvent être classés pour montrer combien voient quoi.',
  complement:
    'Le nombre de partenaires par classe est masqué : quelques-uns ont noté une partie des six questions et n’ont pas de classe, et leurs notes s’obtiendraient par soustraction.',
  nobody: 'Aucun partenaire n’a noté les six questions.',
  own: (label) => `Nos propres notes disent « ${label} ».`,
  ownNone: 'pas de classe, trop peu de notes',
  classesTitle: 'Partenaires par classe',
  className: 'Classe',
  partners: 'Partenaires',
  traitsTitle: 'Les six signes d’un contrat',
  trait: 'Signe',
  present: 'Partenaires qui notent 1 ou 2',
  profileTitle: 'Entre deux descriptions',
  profileLead:
    'Chaque ligne va de la description de gauche (1) à celle de droite (5). Le point est la médiane de nos partenaires, le losange notre propre note.',
  question: 'Question',
  left: '1 : description de gauche',
  right: '5 : description de droite',
  scale: 'De 1 à 5',
  median: 'Médiane des partenaires',
  self: 'Notre propre note',
  ungraded: 'nous n’avons pas donné de notes',
  noSign: 'aucun',
  named: {
    title: 'Côte à côte, par partenaire',
    shared:
      'Ces partenaires partagent leurs notes avec nous pour un échange entre les deux organisations. Personne d’autre ne figure ici, et leurs noms ne figurent nulle part ailleurs.',
    open: 'Ce cycle est un dialogue ouvert : les partenaires ont lu avant la première question que leurs notes sont montrées avec leur nom.',
    partner: 'Partenaire',
    sees: 'Comment le partenaire le voit',
    signs: 'Signes d’un contrat qu’il trouve',
    own: 'Comment nous le voyons',
  },
  yours: {
    year: (year, label) => `${year} – vos réponses disent « ${label} ».`,
    all: (label, count) => `${label} : ${count}`,
    office: (label) => `Les propres notes du bureau disent « ${label} ».`,
  },
}

export const authenticityText: Record<Language, Words> = { en, fr }
