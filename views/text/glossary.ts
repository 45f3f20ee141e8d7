import type { Language } from '../../src/domain/language.ts'
import { spaced } from './french-spaces.ts'

/** The words explained where they stand, and together on one page; docs/glossary.md has the rest. */
export const terms = [
  'impact-group',
  'operational-partnership',
  'partner',
  'partnership',
  'programme-approach',
  'programmatic-model',
  'strategic-partnership',
  'vendor',
  'donation',
  'contract-holder',
  'horizon',
  'cycle-stage',
  'focal-point',
  'main-contact',
  'liaison',
  'mou',
  'not-negotiable',
  'commitment',
  'indicator',
  'round',
  'high-grades',
  'self-score',
  'signal',
  'blind-spot',
  'interface-meeting',
  'joint-plan',
  'elected-contact',
  'learning-event',
  'person-of-trust',
] as const
export type TermName = (typeof terms)[number]

export type Explained = { word: string; meaning: string }

const en: Record<TermName, Explained> = {
  'impact-group': {
    word: 'impact group',
    meaning:
      'The people the work is for: those whose lives should be better, measurably and for good, when it is done.',
  },
  'operational-partnership': {
    word: 'operational partnership',
    meaning:
      'Both sides carry out a project together: one work plan, one way of working, a budget and an end date. One side holds the contract; both mean to go on afterwards.',
  },
  partner: {
    word: 'partner',
    meaning:
      'An organisation of any kind (association, ministry, business, university, community group…) that the office is in a partnership with.',
  },
  partnership: {
    word: 'partnership',
    meaning:
      'Working together for aims agreed by both, as equals and openly, so that each side also comes nearer to its own aims.',
  },
  'programme-approach': {
    word: 'programme approach',
    meaning:
      'Staying with the same groups of people for many years and working with allies on why they are poor or left out, beyond the life of any project.',
  },
  'programmatic-model': {
    word: 'programmatic model',
    meaning:
      'A way of working that has proved itself and can be copied elsewhere, such as savings and loan groups (Nawe Nuze).',
  },
  'strategic-partnership': {
    word: 'strategic partnership',
    meaning:
      'Two organisations that want the same change in society plan, decide and learn together over years. Money between them is not needed.',
  },
  vendor: {
    word: 'vendor',
    meaning:
      'Somebody the office buys goods or services from. That is not a partnership: a vendor is on file but never invited to grade.',
  },
  donation: {
    word: 'donation',
    meaning:
      'Money or goods given without working together. That is not a partnership and is never invited to grade.',
  },
  'contract-holder': {
    word: 'contract holder',
    meaning:
      'The side that signs with the donor and answers for the money: the office or the partner.',
  },
  horizon: {
    word: 'horizon',
    meaning: 'How far both sides look ahead together, beyond the end of the present contract.',
  },
  'cycle-stage': {
    word: 'stage of the cycle',
    meaning:
      'Where a partnership stands: getting to know each other and building, working together, looking back and renewing, or keeping what was achieved.',
  },
  'focal-point': {
    word: 'focal point',
    meaning: 'The person of the office whom a partner turns to first, for everyday matters.',
  },
  'main-contact': {
    word: 'main contact',
    meaning: 'The person at a partner who is written to and receives the personal link.',
  },
  liaison: {
    word: 'liaison person',
    meaning:
      'A senior person who looks after the partnership alone while both sides respond to an emergency.',
  },
  mou: {
    word: 'MoU (memorandum of understanding)',
    meaning:
      'What both sides promise each other in writing: aims, contributions, risks, money, dates, and what they do when they disagree.',
  },
  'not-negotiable': {
    word: 'principle that is not negotiable',
    meaning:
      'Shared vision and aims, equity, transparency: where one of the three is missing, it is not a partnership.',
  },
  commitment: {
    word: 'commitment',
    meaning:
      'One of the six things the office promises its partners; statements measure each of them.',
  },
  indicator: {
    word: 'indicator',
    meaning:
      'A statement that partners grade every year in the same words, so that years can be compared.',
  },
  round: {
    word: 'round',
    meaning:
      'One yearly evaluation, from asking partners what should be asked to the published results.',
  },
  'high-grades': {
    word: 'high grades',
    meaning:
      'Grades 4 and 5. A statement receives high grades when two thirds of the partners give one and at least five have graded it.',
  },
  'self-score': {
    word: 'self-score',
    meaning:
      'The grades the office’s own team gives on the same statements, sealed before it sees those of its partners.',
  },
  signal: {
    word: 'signal',
    meaning:
      'A grade of 1 or 2 on a principle that is not negotiable. One is enough to talk about it, without asking who gave it.',
  },
  'blind-spot': {
    word: 'blind spot',
    meaning:
      'The office finds itself good at something, and fewer than half of its partners agree.',
  },
  'interface-meeting': {
    word: 'interface meeting',
    meaning:
      'Where both sides talk about the results and agree what to do, at least five working days after partners have read them.',
  },
  'joint-plan': {
    word: 'joint plan',
    meaning:
      'The actions both sides agree on, each with an owner on one side, a supporter on the other and a day. Next year partners are asked whether it was done.',
  },
  'elected-contact': {
    word: 'elected contact',
    meaning: 'The person chosen by the partners to sign the joint plan for all of them.',
  },
  'learning-event': {
    word: 'learning event',
    meaning:
      'The yearly meeting with all partners: what was found, what was promised and kept, what was learnt.',
  },
  'person-of-trust': {
    word: 'person of trust',
    meaning:
      'Somebody who decides about no partner’s money and alone receives requests for a confidential talk.',
  },
}

const fr: Record<TermName, Explained> = {
  'impact-group': {
    word: 'groupe d’impact',
    meaning:
      'Les personnes pour qui l’on travaille : celles dont la vie doit devenir meilleure, de façon mesurable et durable.',
  },
  'operational-partnership': {
    word: 'partenariat opérationnel',
    meaning:
      'Les deux côtés mènent un projet ensemble : un plan de travail, une manière de faire, un budget et une date de fin. L’un des deux tient le contrat ; les deux veulent continuer après.',
  },
  partner: {
    word: 'partenaire',
    meaning:
      'Une organisation de toute sorte (association, ministère, entreprise, université, groupe communautaire…) avec laquelle le bureau est en partenariat.',
  },
  partnership: {
    word: 'partenariat',
    meaning:
      'Travailler ensemble à des buts convenus par les deux, d’égal à égal et ouvertement, pour que chaque côté avance aussi vers ses propres buts.',
  },
  'programme-approach': {
    word: 'approche programme',
    meaning:
      'Rester de longues années auprès des mêmes groupes de personnes et agir avec des alliés sur ce qui les rend pauvres ou les exclut, au-delà de la vie d’un projet.',
  },
  'programmatic-model': {
    word: 'modèle programmatique',
    meaning:
      'Une manière de travailler qui a fait ses preuves et que l’on peut reprendre ailleurs, comme les groupes d’épargne et de crédit (Nawe Nuze).',
  },
  'strategic-partnership': {
    word: 'partenariat stratégique',
    meaning:
      'Deux organisations qui veulent le même changement dans la société planifient, décident et apprennent ensemble pendant des années. Il n’y faut pas d’argent de l’une à l’autre.',
  },
  vendor: {
    word: 'fournisseur',
    meaning:
      'Celui à qui le bureau achète des biens ou des services. Ce n’est pas un partenariat : un fournisseur est dans le fichier, mais n’est jamais invité à noter.',
  },
  donation: {
    word: 'don',
    meaning:
      'De l’argent ou des biens donnés sans travailler ensemble. Ce n’est pas un partenariat ; on n’est jamais invité à noter.',
  },
  'contract-holder': {
    word: 'titulaire du contrat',
    meaning:
      'Le côté qui signe avec le bailleur et répond de l’argent : le bureau ou le partenaire.',
  },
  horizon: {
    word: 'horizon',
    meaning: 'Jusqu’où les deux côtés regardent ensemble, au-delà de la fin du contrat actuel.',
  },
  'cycle-stage': {
    word: 'étape du cycle',
    meaning:
      'Où en est un partenariat : faire connaissance et construire, travailler ensemble, faire le point et renouveler, ou garder ce qui a été acquis.',
  },
  'focal-point': {
    word: 'point focal',
    meaning:
      'La personne du bureau à qui un partenaire s’adresse d’abord, pour les affaires courantes.',
  },
  'main-contact': {
    word: 'contact principal',
    meaning: 'La personne, chez un partenaire, à qui l’on écrit et qui reçoit le lien personnel.',
  },
  liaison: {
    word: 'personne de liaison',
    meaning:
      'Une personne expérimentée qui ne s’occupe que du partenariat pendant que les deux côtés répondent à une urgence.',
  },
  mou: {
    word: 'protocole d’accord',
    meaning:
      'Ce que les deux côtés se promettent par écrit : buts, apports, risques, argent, dates, et ce qu’ils font en cas de désaccord.',
  },
  'not-negotiable': {
    word: 'principe non négociable',
    meaning:
      'Vision et buts communs, équité, transparence : si l’un des trois manque, ce n’est pas un partenariat.',
  },
  commitment: {
    word: 'engagement',
    meaning:
      'L’une des six choses que le bureau promet à ses partenaires ; des énoncés mesurent chacune d’elles.',
  },
  indicator: {
    word: 'indicateur',
    meaning:
      'Un énoncé que les partenaires notent chaque année dans les mêmes mots, pour comparer les années.',
  },
  round: {
    word: 'cycle',
    meaning:
      'Une évaluation annuelle, depuis la question « que faut-il demander ? » jusqu’aux résultats publiés.',
  },
  'high-grades': {
    word: 'notes élevées',
    meaning:
      'Les notes 4 et 5. Un énoncé reçoit des notes élevées quand deux tiers des partenaires les donnent et que cinq au moins l’ont noté.',
  },
  'self-score': {
    word: 'auto-évaluation',
    meaning:
      'Les notes que l’équipe du bureau se donne sur les mêmes énoncés, scellées avant qu’elle voie celles de ses partenaires.',
  },
  signal: {
    word: 'signal',
    meaning:
      'Une note de 1 ou 2 sur un principe non négociable. Une seule suffit pour en parler, sans demander de qui elle vient.',
  },
  'blind-spot': {
    word: 'angle mort',
    meaning:
      'Le bureau se trouve bon sur un point, et moins de la moitié de ses partenaires sont de cet avis.',
  },
  'interface-meeting': {
    word: 'réunion d’interface',
    meaning:
      'Là où les deux côtés parlent des résultats et conviennent de la suite, au moins cinq jours ouvrables après que les partenaires les ont lus.',
  },
  'joint-plan': {
    word: 'plan commun',
    meaning:
      'Les actions dont les deux côtés conviennent, chacune avec un responsable d’un côté, un appui de l’autre et une date. L’année suivante, on demande aux partenaires si c’est fait.',
  },
  'elected-contact': {
    word: 'contact élu',
    meaning:
      'La personne choisie par les partenaires pour signer le plan commun en leur nom à tous.',
  },
  'learning-event': {
    word: 'atelier d’apprentissage',
    meaning:
      'La rencontre annuelle avec tous les partenaires : ce qui a été trouvé, promis et tenu, et ce qu’on a appris.',
  },
  'person-of-trust': {
    word: 'personne de confiance',
    meaning:
      'Quelqu’un qui ne décide de l’argent d’aucun partenaire et reçoit seul les demandes d’entretien confidentiel.',
  },
}

const glossary: Record<Language, Record<TermName, Explained>> = { en, fr }

/** A word and what it means, with the spaces its language wants. */
export function explained(name: TermName, language: Language): Explained {
  const { word, meaning } = glossary[language][name]
  return { word, meaning: spaced(meaning, language) }
}
