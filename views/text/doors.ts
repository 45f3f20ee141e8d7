import { peopleField, womenField } from '../../src/domain/group-answer.ts'
import type { Language } from '../../src/domain/language.ts'

/** Words of the other doors to an invitation: the typed code, paper, the telephone, a colleague. */
type Words = {
  frontDoor: {
    title: string
    lead: string
    label: string
    hint: string
    submit: string
    faultTitle: string
    missing: string
    malformed: string
    unknown: string
    replaced: string
    tooMany: (seconds: number) => string
    fromSignIn: string
  }
  mail: { code: (code: string) => string }
  group: {
    title: string
    hint: string
    labels: Record<typeof peopleField | typeof womenField, string>
    notACount: string
    morePeople: string
  }
}

const en: Words = {
  frontDoor: {
    title: 'Open your questionnaire with a code',
    lead: 'The code stands in your invitation and on the printed questionnaire. It opens the same page as your personal link.',
    label: 'Your code',
    hint: 'Ten letters and digits. Small letters will do.',
    submit: 'Open',
    faultTitle: 'To correct',
    missing: 'Type the code first.',
    malformed: 'A code has ten letters and digits. Some are missing, or there are too many.',
    unknown:
      'There is no questionnaire with this code. Compare it with your invitation, sign by sign. If it is right, reply to the invitation: you will be sent a new one.',
    replaced:
      'This code was replaced by a newer one. Please use the newest message; what you entered so far is there.',
    tooMany: (seconds) =>
      `Many wrong codes were typed just now. Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} and press “Open” again. Your personal link works meanwhile.`,
    fromSignIn: 'You were invited to answer and have a code?',
  },
  mail: {
    code: (code) => `The link does not open? Type the code ${code} on this page:`,
  },
  group: {
    title: 'Did you answer together?',
    hint: 'If you like. It enters no result.',
    labels: {
      [peopleField]: 'How many people',
      [womenField]: 'How many of them women',
    },
    notACount: 'Give a whole number from 0 to 99.',
    morePeople: 'These are more women than people. Correct one of the two numbers.',
  },
}

const fr: Words = {
  frontDoor: {
    title: 'Ouvrir votre questionnaire avec un code',
    lead: 'Le code figure dans votre invitation et sur le questionnaire imprimé. Il ouvre la même page que votre lien personnel.',
    label: 'Votre code',
    hint: 'Dix lettres et chiffres. Les minuscules conviennent.',
    submit: 'Ouvrir',
    faultTitle: 'À corriger',
    missing: 'Saisissez d’abord le code.',
    malformed: 'Un code compte dix lettres et chiffres. Il en manque, ou il y en a trop.',
    unknown:
      'Aucun questionnaire ne porte ce code. Comparez-le signe par signe avec votre invitation. S’il est juste, répondez à l’invitation : vous en recevrez une nouvelle.',
    replaced:
      'Ce code a été remplacé par un plus récent. Utilisez le message le plus récent ; vous y retrouverez ce que vous avez déjà saisi.',
    tooMany: (seconds) =>
      `Beaucoup de codes faux viennent d’être saisis. Attendez ${seconds === 1 ? 'une seconde' : `${seconds} secondes`} et appuyez de nouveau sur « Ouvrir ». Votre lien personnel fonctionne entre-temps.`,
    fromSignIn: 'Vous êtes invité·e à répondre et vous avez un code ?',
  },
  mail: {
    code: (code) => `Le lien ne s’ouvre pas ? Saisissez le code ${code} sur cette page :`,
  },
  group: {
    title: 'Avez-vous répondu ensemble ?',
    hint: 'Si vous le souhaitez. Cela n’entre dans aucun résultat.',
    labels: {
      [peopleField]: 'Combien de personnes',
      [womenField]: 'Dont combien de femmes',
    },
    notACount: 'Indiquez un nombre entier de 0 à 99.',
    morePeople: 'Il y a plus de femmes que de personnes. Corrigez l’un des deux nombres.',
  },
}

export const doorsText: Record<Language, Words> = { en, fr }
