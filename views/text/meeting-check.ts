import type { Language } from '../../src/domain/language.ts'
import { inEveryLanguage } from './catalogue.ts'

/** The one question about a meeting, as partners read it. */
export const meetingCheckTold = inEveryLanguage(
  {
    en: {
      question: 'Was the meeting worth its time?',
      hint: (k: number) =>
        `For who was there. Told once the round is published, and only if at least ${k} organisations answer.`,
      grades: {
        1: '1: not at all',
        2: '2: hardly',
        3: '3: partly',
        4: '4: mostly',
        5: '5: fully',
      },
      send: 'Send',
      missing: 'Choose one of the five first.',
      kept: 'Thank you, your answer is kept.',
    },
    fr: {
      question: 'La réunion valait-elle le temps passé\u00a0?',
      hint: (k: number) =>
        `Pour qui y était. La réponse est montrée une fois le cycle publié, et seulement si au moins ${k} organisations répondent.`,
      grades: {
        1: '1\u00a0: pas du tout',
        2: '2\u00a0: à peine',
        3: '3\u00a0: en partie',
        4: '4\u00a0: en grande partie',
        5: '5\u00a0: tout à fait',
      },
      send: 'Envoyer',
      missing: 'Choisissez d’abord une des cinq réponses.',
      kept: 'Merci, votre réponse est gardée.',
    },
  },
  { rn: { send: 'Rungika' } },
)

type Words = {
  title: string
  link: string
  lead: string
  byLink: string
  byPaper: string
  until: string
  notYet: string
  few: (k: number) => string
  value: (high: number, n: number, median: string) => string
  paper: string
  paperWords: string
  counts: (grade: string) => string
  faults: string
  notACount: (grade: string) => string
  save: string
  back: string
}

const en: Words = {
  title: 'Was the meeting worth its time?',
  link: 'Was it worth its time?',
  lead: 'One question after the meeting, with five answers. Partners find it behind their link from the beginning of the meeting until the round is published; who is in the room can fill in a slip of paper.',
  byLink: 'Partners, by their links',
  byPaper: 'In the room, on paper',
  until: 'It is told once the round is published; until then partners may still answer.',
  notYet: 'Nothing has been counted yet.',
  few: (k) => `Too few to show: at least ${k} are needed.`,
  value: (high, n, median) =>
    `${high} of ${n} say that it was worth its time (4 or 5); median ${median}.`,
  paper: 'Count the slips',
  paperWords: 'How many gave each answer. Nobody’s slip is kept.',
  counts: (grade) => `How many gave “${grade}”`,
  faults: 'This cannot be saved yet',
  notACount: (grade) =>
    `Write for “${grade}” a whole number from 0 to 999; all together at most 999.`,
  save: 'Save the count',
  back: 'Back to the meeting',
}

const fr: Words = {
  title: 'La réunion valait-elle le temps passé ?',
  link: 'Valait-elle le temps passé ?',
  lead: 'Une question après la réunion, avec cinq réponses. Les partenaires la trouvent derrière leur lien du début de la réunion à la publication du cycle ; qui est dans la salle peut remplir un bout de papier.',
  byLink: 'Les partenaires, par leurs liens',
  byPaper: 'Dans la salle, sur papier',
  until:
    'La réponse est montrée une fois le cycle publié ; d’ici là, les partenaires peuvent encore répondre.',
  notYet: 'Rien n’a encore été compté.',
  few: (k) => `Trop peu pour être montré : il en faut au moins ${k}.`,
  value: (high, n, median) =>
    `${high} sur ${n} disent qu’elle valait le temps passé (4 ou 5) ; médiane ${median}.`,
  paper: 'Compter les papiers',
  paperWords: 'Combien ont donné chaque réponse. Aucun papier n’est gardé.',
  counts: (grade) => `Combien ont donné « ${grade} »`,
  faults: 'Impossible d’enregistrer pour l’instant',
  notACount: (grade) =>
    `Écrivez pour « ${grade} » un nombre entier de 0 à 999 ; 999 au plus en tout.`,
  save: 'Enregistrer le compte',
  back: 'Retour à la réunion',
}

export const meetingCheckText: Record<Language, Words> = { en, fr }
