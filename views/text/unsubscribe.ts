import { inEveryLanguage } from './catalogue.ts'

type Words = {
  title: string
  question: <Name>(office: Name, partner: Name) => readonly (Name | string)[]
  link: string
  button: string
  doneTitle: string
  done: <Name>(office: Name) => readonly (Name | string)[]
  mistake: string
  wrongTitle: string
  wrong: string
}

const en: Words = {
  title: 'No more mails about this evaluation?',
  question: (office, partner) => [
    office,
    ' writes to you because you are the contact of ',
    partner,
    '. If you unsubscribe, you get no more mails about its evaluation by partners: no reminder this time, and no invitation in the years to come.',
  ],
  link: 'The personal link you were sent still works: your organisation can go on answering with it.',
  button: 'Unsubscribe',
  doneTitle: 'You are unsubscribed',
  done: (office) => ['You will get no more mails from ', office, ' about this evaluation.'],
  mistake: 'Was this a mistake? Reply to the mail you were sent, and we will put you back.',
  wrongTitle: 'This address is not complete',
  wrong:
    'Open the link in the mail again, or copy the whole of it. You can also reply to the mail and say that you do not want any more.',
}

const fr: Words = {
  title: 'Ne plus recevoir de messages sur cette évaluation ?',
  question: (office, partner) => [
    office,
    ' vous écrit parce que vous êtes le contact de l’organisation ',
    partner,
    '. Si vous vous désinscrivez, vous ne recevrez plus de messages sur son évaluation par les partenaires : ni rappel cette fois, ni invitation les années suivantes.',
  ],
  link: 'Le lien personnel que vous avez reçu fonctionne toujours : votre organisation peut continuer à répondre.',
  button: 'Me désinscrire',
  doneTitle: 'Votre désinscription est faite',
  done: (office) => [
    'Vous ne recevrez plus de messages de la part de ',
    office,
    ' sur cette évaluation.',
  ],
  mistake:
    'Était-ce une erreur ? Répondez au message que vous avez reçu, et nous vous réinscrirons.',
  wrongTitle: 'Cette adresse est incomplète',
  wrong:
    'Ouvrez de nouveau le lien du message, ou copiez-le en entier. Vous pouvez aussi répondre au message et dire que vous n’en voulez plus.',
}

export const unsubscribeText = inEveryLanguage<Words>({ en, fr }, { rn: {} })
