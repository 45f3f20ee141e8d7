import type { Language } from '../../src/domain/language.ts'

type Words = {
  pack: {
    subject: (title: string) => string
    shared: (title: string) => string
    same: string
    open: string
    noMeeting: string
  }
  minutes: {
    subject: (title: string) => string
    written: (office: string, title: string) => string
    fixed: string
    open: string
  }
}

const en: Words = {
  pack: {
    subject: (title) => `Partners have the results: ${title}`,
    shared: (title) => `All partners have been sent the results of “${title}” today.`,
    same: 'You read the same page as they do, without any partner’s own grades.',
    open: 'Read what partners read',
    noMeeting: 'The date of the meeting about them is not set yet.',
  },
  minutes: {
    subject: (title) => `Minutes of the meeting: ${title}`,
    written: (office, title) =>
      `${office} and its partners have talked about the results of “${title}”. What both sides said, and what was decided, can be read on your page.`,
    fixed:
      'The minutes stay as they are now. If something in them is wrong, answer this mail: the correction is added with its date.',
    open: 'Read the minutes',
  },
}

const fr: Words = {
  pack: {
    subject: (title) => `Les partenaires ont les résultats : ${title}`,
    shared: (title) => `Tous les partenaires ont reçu aujourd’hui les résultats de « ${title} ».`,
    same: 'Vous lisez la même page qu’eux, sans les notes d’aucun partenaire.',
    open: 'Lire ce que lisent les partenaires',
    noMeeting: 'La date de la réunion à leur sujet n’est pas encore fixée.',
  },
  minutes: {
    subject: (title) => `Compte rendu de la réunion : ${title}`,
    written: (office, title) =>
      `${office} et ses partenaires ont parlé des résultats de « ${title} ». Ce que les deux côtés ont dit, et ce qui a été décidé, se lit sur votre page.`,
    fixed:
      'Le compte rendu reste tel quel. Si quelque chose y est faux, répondez à ce message : la correction est ajoutée avec sa date.',
    open: 'Lire le compte rendu',
  },
}

export const meetingMails: Record<Language, Words> = { en, fr }
