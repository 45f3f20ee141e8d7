import type { DueReminder } from '../../src/domain/action-reminder.ts'
import type { Language } from '../../src/domain/language.ts'

type Words = {
  subject: Record<DueReminder, (actions: number, due: string) => string>
  lead: Record<DueReminder, (owner: string, actions: number, due: string) => string>
  ask: string
  open: string
  openPlan: string
}

const en: Words = {
  subject: {
    soon: (actions, due) =>
      actions === 1
        ? `An action of the joint plan is due on ${due}`
        : `${actions} actions of the joint plan are due on ${due}`,
    overdue: (actions, due) =>
      actions === 1
        ? `An action of the joint plan was due on ${due}`
        : `${actions} actions of the joint plan were due on ${due}`,
  },
  lead: {
    soon: (owner, actions, due) =>
      actions === 1
        ? `In the joint plan ${owner} promised this by ${due}:`
        : `In the joint plan ${owner} promised these by ${due}:`,
    overdue: (owner, actions, due) =>
      actions === 1
        ? `In the joint plan ${owner} promised this by ${due}, and nothing says yet what became of it:`
        : `In the joint plan ${owner} promised these by ${due}, and nothing says yet what became of them:`,
  },
  ask: 'Please say how far it has come: done, partly done, not done, or still under way. A few words are enough.',
  open: 'Open the joint plan',
  openPlan: 'Open the list of actions',
}

const fr: Words = {
  subject: {
    soon: (actions, due) =>
      actions === 1
        ? `Une action du plan commun arrive à échéance le ${due}`
        : `${actions} actions du plan commun arrivent à échéance le ${due}`,
    overdue: (actions, due) =>
      actions === 1
        ? `Une action du plan commun était prévue pour le ${due}`
        : `${actions} actions du plan commun étaient prévues pour le ${due}`,
  },
  lead: {
    soon: (owner, _, due) => `Dans le plan commun, ${owner} a promis pour le ${due} :`,
    overdue: (owner, _, due) =>
      `Dans le plan commun, ${owner} a promis pour le ${due} ce qui suit, et rien ne dit encore où cela en est :`,
  },
  ask: 'Dites s’il vous plaît où cela en est : fait, fait en partie, pas fait, ou encore en cours. Quelques mots suffisent.',
  open: 'Ouvrir le plan commun',
  openPlan: 'Ouvrir la liste des actions',
}

/** Mails about actions that are due. */
export const actionDueText: Record<Language, Words> = { en, fr }
