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
}

export const authenticityText: Record<Language, Words> = { en, fr }
