import type { IssueLevel } from '../../src/domain/issue.ts'
import type { Language } from '../../src/domain/language.ts'

/** A step that is told to whoever deals with the issue. */
export type ToldStep = 'raised' | 'moved' | 'moved-late' | 'reopened'

type Words = {
  subject: Record<ToldStep, (partner: string, title: string) => string>
  lead: Record<ToldStep, (partner: string, title: string) => string>
  raisedByPartner: (partner: string, title: string) => string
  /** Until when, and what comes then. */
  until: Record<IssueLevel, (due: string) => string>
  page: string
  open: string
  late: {
    subject: (issues: number) => string
    lead: (issues: number) => string
    line: (partner: string, title: string, due: string) => string
    weekly: string
    open: string
  }
  news: {
    moved: (title: string) => string
    movedLead: Record<IssueLevel, (office: string, title: string, due: string) => string>
    settled: (title: string) => string
    settledLead: (office: string, title: string) => string
    notSettled: (until: string) => string
    open: string
  }
}

const en: Words = {
  subject: {
    raised: (partner, title) => `An issue with ${partner}: ${title}`,
    moved: (partner, title) => `An issue with ${partner} is passed on to you: ${title}`,
    'moved-late': (partner, title) => `An issue with ${partner} has come to you: ${title}`,
    reopened: (partner, title) => `An issue with ${partner} is open again: ${title}`,
  },
  lead: {
    raised: (partner, title) =>
      `An issue with ${partner} was raised: “${title}”. It waits for you.`,
    moved: (partner, title) => `The issue “${title}” with ${partner} was passed on to you.`,
    'moved-late': (partner, title) =>
      `The issue “${title}” with ${partner} was not settled by its day. So it has come to you.`,
    reopened: (partner, title) =>
      `The issue “${title}” is not settled, says ${partner}. It waits for you again.`,
  },
  raisedByPartner: (partner, title) => `${partner} raised an issue: “${title}”. It waits for you.`,
  until: {
    1: (due) => `Please settle it by ${due}; after that day it goes to the coordination.`,
    2: (due) => `Please settle it by ${due}; after that day it goes to the direction.`,
    3: (due) => `Please settle it by ${due}; after that day you hear of it once a week.`,
  },
  page: 'What it is about, and what was done so far, stands on its page once you have signed in.',
  open: 'Open the issue',
  late: {
    subject: (issues) =>
      issues === 1 ? 'One issue is past its day' : `${issues} issues are past their day`,
    lead: (issues) =>
      issues === 1
        ? 'There is no higher level for this issue than yours, and its day has passed:'
        : 'There is no higher level for these issues than yours, and their day has passed:',
    line: (partner, title, due) => `– ${partner}: ${title} (by ${due})`,
    weekly: 'You get this mail once a week for as long as that is so.',
    open: 'Open the issues',
  },
  news: {
    moved: (title) => `Who deals with your issue now: ${title}`,
    movedLead: {
      1: (office, title, due) =>
        `Your issue “${title}” is now with your focal point at ${office}, who has until ${due} to settle it. You need not do anything.`,
      2: (office, title, due) =>
        `Your issue “${title}” is now with the coordination at ${office}, which has until ${due} to settle it. You need not do anything.`,
      3: (office, title, due) =>
        `Your issue “${title}” is now with the direction of ${office}, which has until ${due} to settle it. You need not do anything.`,
    },
    settled: (title) => `What became of an issue: ${title}`,
    settledLead: (office, title) => `${office} says that the issue “${title}” is settled:`,
    notSettled: (until) =>
      `Is it not settled for you? Say so on your page until ${until}, and it is open again.`,
    open: 'Open our page',
  },
}

const fr: Words = {
  subject: {
    raised: (partner, title) => `Une difficulté avec ${partner} : ${title}`,
    moved: (partner, title) => `Une difficulté avec ${partner} vous est transmise : ${title}`,
    'moved-late': (partner, title) => `Une difficulté avec ${partner} vous revient : ${title}`,
    reopened: (partner, title) => `Une difficulté avec ${partner} est rouverte : ${title}`,
  },
  lead: {
    raised: (partner, title) =>
      `Une difficulté avec ${partner} a été signalée : « ${title} ». Elle vous attend.`,
    moved: (partner, title) => `La difficulté « ${title} » avec ${partner} vous a été transmise.`,
    'moved-late': (partner, title) =>
      `La difficulté « ${title} » avec ${partner} n’a pas été réglée dans le délai. Elle vous revient donc.`,
    reopened: (partner, title) =>
      `La difficulté « ${title} » n’est pas réglée, dit ${partner}. Elle vous attend de nouveau.`,
  },
  raisedByPartner: (partner, title) =>
    `${partner} a signalé une difficulté : « ${title} ». Elle vous attend.`,
  until: {
    1: (due) => `Veuillez la régler d’ici au ${due} ; ensuite, elle passe à la coordination.`,
    2: (due) => `Veuillez la régler d’ici au ${due} ; ensuite, elle passe à la direction.`,
    3: (due) =>
      `Veuillez la régler d’ici au ${due} ; ensuite, elle vous est rappelée une fois par semaine.`,
  },
  page: 'De quoi il s’agit et ce qui a déjà été fait se lit sur sa page, une fois connecté(e).',
  open: 'Ouvrir la difficulté',
  late: {
    subject: (issues) =>
      issues === 1
        ? 'Une difficulté a dépassé son délai'
        : `${issues} difficultés ont dépassé leur délai`,
    lead: (issues) =>
      issues === 1
        ? 'Il n’y a pas de niveau au-dessus du vôtre pour cette difficulté, et son délai est passé :'
        : 'Il n’y a pas de niveau au-dessus du vôtre pour ces difficultés, et leur délai est passé :',
    line: (partner, title, due) => `– ${partner} : ${title} (pour le ${due})`,
    weekly: 'Vous recevez ce message une fois par semaine tant que c’est le cas.',
    open: 'Ouvrir les difficultés',
  },
  news: {
    moved: (title) => `Qui s’occupe maintenant de votre difficulté : ${title}`,
    movedLead: {
      1: (office, title, due) =>
        `Votre difficulté « ${title} » est maintenant chez votre point focal, ${office}, qui a jusqu’au ${due} pour la régler. Vous n’avez rien à faire.`,
      2: (office, title, due) =>
        `La coordination (${office}) s’occupe maintenant de votre difficulté « ${title} » ; elle a jusqu’au ${due} pour la régler. Vous n’avez rien à faire.`,
      3: (office, title, due) =>
        `La direction (${office}) s’occupe maintenant de votre difficulté « ${title} » ; elle a jusqu’au ${due} pour la régler. Vous n’avez rien à faire.`,
    },
    settled: (title) => `Ce qu’une difficulté est devenue : ${title}`,
    settledLead: (office, title) => `${office} indique que la difficulté « ${title} » est réglée :`,
    notSettled: (until) =>
      `Pour vous, elle n’est pas réglée ? Dites-le sur votre page jusqu’au ${until} : elle sera rouverte.`,
    open: 'Ouvrir notre page',
  },
}

/** Mails about issues. */
export const issueMailText: Record<Language, Words> = { en, fr }
