import type { ActionStatus } from '../../src/domain/action.ts'
import { inEveryLanguage } from './catalogue.ts'

type Words = {
  title: string
  planTitle: string
  by: (day: string) => string
  /** How an action stands by its owners' reports. */
  reported: Record<ActionStatus, string>
  /** Before opening. */
  willBeAsked: string
  share: (done: number, ended: number) => string
  dropped: (count: number) => string
  open: (count: number) => string
  both: (count: number, done: number) => string
  /** Between what owners report and what partners say. */
  between: string
  confirmed: string
  notConfirmed: string
  partners: (done: number, n: number) => string
  partly: (count: number) => string
  notDone: (count: number) => string
  tooFew: string
  nobody: string
  rule: string
}

const en: Words = {
  title: 'Last year’s promises',
  planTitle: 'The last joint plan, and how far it has come',
  by: (day) => `by ${day}`,
  reported: {
    planned: 'not begun',
    'under-way': 'under way',
    done: 'done',
    partly: 'partly done',
    'not-done': 'not done',
    dropped: 'dropped by agreement',
  },
  willBeAsked:
    'Partners will be asked of each action whether it happened. What was dropped by agreement is not asked.',
  share: (done, ended) =>
    `By the reports of their owners ${done} of ${ended} actions ${done === 1 ? 'is' : 'are'} done.`,
  dropped: (count) =>
    count === 1
      ? 'One was dropped by agreement and is not counted.'
      : `${count} were dropped by agreement and are not counted.`,
  open: (count) =>
    count === 1 ? 'One is still open.' : `${count} are still open and not counted either.`,
  both: (count, done) =>
    `Of the ${done === 1 ? 'one' : done} reported as done, partners confirm ${count}.`,
  between: '; ',
  confirmed: 'partners confirm that it is done',
  notConfirmed: 'partners do not confirm that it is done',
  partners: (done, n) => `${done} of ${n} organisations that know say “done”`,
  partly: (count) => `${count} “partly done”`,
  notDone: (count) => `${count} “not done” or “dropped”`,
  tooFew: 'too few organisations know to show what they say',
  nobody: 'no organisation knows',
  rule: 'Partners confirm an action when at least half of the organisations that know say it is done.',
}

const fr: Words = {
  title: 'Les promesses de l’an dernier',
  planTitle: 'Le dernier plan commun, et où il en est',
  by: (day) => `pour le ${day}`,
  reported: {
    planned: 'pas commencée',
    'under-way': 'en cours',
    done: 'faite',
    partly: 'faite en partie',
    'not-done': 'pas faite',
    dropped: 'abandonnée d’un commun accord',
  },
  willBeAsked:
    'On demandera aux partenaires, pour chaque action, si elle a eu lieu. Ce qui a été abandonné d’un commun accord n’est pas demandé.',
  share: (done, ended) =>
    `Selon leurs responsables, ${done} action${done > 1 ? 's' : ''} sur ${ended} ${done > 1 ? 'sont faites' : 'est faite'}.`,
  dropped: (count) =>
    count === 1
      ? 'Une a été abandonnée d’un commun accord et ne compte pas.'
      : `${count} ont été abandonnées d’un commun accord et ne comptent pas.`,
  open: (count) =>
    count === 1
      ? 'Une est encore ouverte.'
      : `${count} sont encore ouvertes et ne comptent pas non plus.`,
  both: (count, done) =>
    done === 1
      ? `Les partenaires ${count === 1 ? 'la confirment' : 'ne la confirment pas'}.`
      : `Parmi les ${done} déclarées faites, les partenaires en confirment ${count}.`,
  between: ' ; ',
  confirmed: 'les partenaires confirment qu’elle est faite',
  notConfirmed: 'les partenaires ne confirment pas qu’elle est faite',
  partners: (done, n) =>
    `sur les ${n} organisations qui savent, ${done} ${done > 1 ? 'disent' : 'dit'} « faite »`,
  partly: (count) => `${count} « faite en partie »`,
  notDone: (count) => `${count} « pas faite » ou « abandonnée »`,
  tooFew: 'trop peu d’organisations savent pour montrer ce qu’elles disent',
  nobody: 'aucune organisation ne sait',
  rule: 'Les partenaires confirment une action quand au moins la moitié des organisations qui savent disent qu’elle est faite.',
}

/** What became of last year's joint plan, as staff, partners and the room read it. */
export const promisesKeptText = inEveryLanguage({ en, fr }, { rn: {} })
