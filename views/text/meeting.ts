import type { Language, RespondentLanguage } from '../../src/domain/language.ts'
import type { MeetingFault } from '../../src/domain/meeting.ts'
import { inEveryLanguage } from './catalogue.ts'

/** What partners and staff read of the meeting on pages and in mails. */
type Told = {
  title: string
  /** Before a name. */
  ledBy: string
  spoken: (languages: string) => string
  putMeeting: string
  /** In calendars. */
  calendarTitle: (title: string) => string
  calendarFile: string
  /** In the mail with the results. */
  inMail: (moment: string, place: string) => string
}

const toldEn: Told = {
  title: 'The meeting about these results',
  ledBy: 'Led by',
  spoken: (languages) => `You can speak ${languages}.`,
  putMeeting: 'Put the meeting in your calendar',
  calendarTitle: (title) => `Meeting about the results: ${title}`,
  calendarFile: 'Meeting',
  inMail: (moment, place) => `We talk about these results together: ${moment}, ${place}.`,
}

const toldFr: Told = {
  title: 'La réunion sur ces résultats',
  ledBy: 'Animée par',
  spoken: (languages) => `On peut y parler ${languages}.`,
  putMeeting: 'Mettre la réunion dans votre agenda',
  calendarTitle: (title) => `Réunion sur les résultats : ${title}`,
  calendarFile: 'Réunion',
  inMail: (moment, place) => `Nous parlons ensemble de ces résultats : ${moment}, ${place}.`,
}

export const meetingTold = inEveryLanguage({ en: toldEn, fr: toldFr }, { rn: {} })

/** What a language is called where people say they speak it. */
export const spokenNames: Record<Language, Record<RespondentLanguage, string>> = {
  en: { en: 'English', fr: 'French', rn: 'Kirundi' },
  fr: { en: 'anglais', fr: 'français', rn: 'kirundi' },
}

type Words = {
  title: string
  lead: string
  /** Beside the day. */
  earliest: (day: string) => string
  holidays: string
  day: string
  time: string
  zone: (zone: string) => string
  hours: string
  place: string
  placeHint: string
  facilitator: string
  facilitatorHint: string
  outside: string
  outsideName: string
  outsideHint: string
  noBudget: string
  languages: string
  save: string
  saved: string
  mailSaid: string
  changedSince: string
  faultTitle: string
  faults: Record<Exclude<MeetingFault['kind'], 'too-soon'>, string>
  tooSoon: (earliest: string) => string
  missing: Record<'place' | 'outside', string>
  back: string
  /** On other pages. */
  link: string
  set: string
  move: string
  none: string
}

const en: Words = {
  title: 'Date of the interface meeting',
  lead: 'Both sides talk about the results, statement by statement, and begin the joint plan. Partners read the date and the place in the mail with the results and on their page.',
  earliest: (day) =>
    `Not before ${day}: partners keep the results for at least five working days before the meeting. Nobody can waive this.`,
  holidays:
    'Working days are Monday to Friday. Public holidays are not known here: leave more time where there are some.',
  day: 'Day',
  time: 'Begins at',
  zone: (zone) => `On the clock of ${zone}.`,
  hours: 'Hours it takes',
  place: 'Place',
  placeHint: 'A room and a town, as people find it.',
  facilitator: 'Who leads the meeting',
  facilitatorHint:
    'Somebody who decides about no partner’s money. Direction and finance do not lead it.',
  outside: 'Somebody from outside',
  outsideName: 'Name of the person from outside',
  outsideHint: 'Only where nobody of the office leads it.',
  noBudget: 'This person decides about no partner’s budget',
  languages: 'Languages one may speak',
  save: 'Save',
  saved: 'Saved. Partners read it on their page.',
  mailSaid:
    'Partners were sent the results by mail before this date was set or moved: their page shows the new one, the mail does not. Tell them.',
  changedSince:
    'Somebody else has changed the meeting meanwhile. What you typed stands below; save again to keep it.',
  faultTitle: 'Something is missing or wrong',
  faults: {
    'not-a-moment': 'Give a day and a time that the calendar has.',
    'not-hours': 'Give a whole number of hours, 1 to 12.',
    missing: 'This is missing.',
    'too-long': 'This is too long.',
    'not-an-option': 'Choose one of the people listed: direction and finance decide about money.',
    'tick-first': 'Tick this, or choose somebody else.',
    'none-chosen': 'Choose at least one language.',
  },
  tooSoon: (earliest) => `This is too soon: the first possible day is ${earliest}.`,
  missing: {
    place: 'Say where the meeting is.',
    outside: 'Name the person who leads the meeting.',
  },
  back: 'Back to the meeting',
  link: 'Interface meeting',
  set: 'Set the date of the meeting',
  move: 'Move the meeting or change who leads it',
  none: 'No date is set yet.',
}

const fr: Words = {
  title: 'Date de la réunion d’interface',
  lead: 'Les deux côtés parlent des résultats, énoncé par énoncé, et commencent le plan commun. Les partenaires lisent la date et le lieu dans le message avec les résultats et sur leur page.',
  earliest: (day) =>
    `Pas avant le ${day} : les partenaires ont les résultats au moins cinq jours ouvrables avant la réunion. Personne ne peut y déroger.`,
  holidays:
    'Les jours ouvrables vont du lundi au vendredi. Les jours fériés ne sont pas connus ici : laissez plus de temps s’il y en a.',
  day: 'Jour',
  time: 'Commence à',
  zone: (zone) => `À l’heure de ${zone}.`,
  hours: 'Durée en heures',
  place: 'Lieu',
  placeHint: 'Une salle et une ville, comme on les trouve.',
  facilitator: 'Qui anime la réunion',
  facilitatorHint:
    'Quelqu’un qui ne décide d’aucun budget de partenaire. La direction et les finances ne l’animent pas.',
  outside: 'Une personne de l’extérieur',
  outsideName: 'Nom de la personne de l’extérieur',
  outsideHint: 'Seulement si personne du bureau ne l’anime.',
  noBudget: 'Cette personne ne décide d’aucun budget de partenaire',
  languages: 'Langues que l’on peut parler',
  save: 'Enregistrer',
  saved: 'Enregistré. Les partenaires le lisent sur leur page.',
  mailSaid:
    'Les partenaires ont reçu les résultats par message avant que cette date soit fixée ou déplacée : leur page montre la nouvelle, le message non. Prévenez-les.',
  changedSince:
    'Quelqu’un d’autre a modifié la réunion entre-temps. Votre saisie figure ci-dessous ; enregistrez encore pour la garder.',
  faultTitle: 'Il manque quelque chose ou il y a une erreur',
  faults: {
    'not-a-moment': 'Indiquez un jour et une heure que le calendrier connaît.',
    'not-hours': 'Indiquez un nombre entier d’heures, de 1 à 12.',
    missing: 'Ce champ est vide.',
    'too-long': 'C’est trop long.',
    'not-an-option':
      'Choisissez une personne de la liste : la direction et les finances décident de l’argent.',
    'tick-first': 'Cochez cette case, ou choisissez une autre personne.',
    'none-chosen': 'Choisissez au moins une langue.',
  },
  tooSoon: (earliest) => `C’est trop tôt : le premier jour possible est le ${earliest}.`,
  missing: {
    place: 'Dites où a lieu la réunion.',
    outside: 'Nommez la personne qui anime la réunion.',
  },
  back: 'Retour à la réunion',
  link: 'Réunion d’interface',
  set: 'Fixer la date de la réunion',
  move: 'Déplacer la réunion ou changer qui l’anime',
  none: 'Aucune date n’est encore fixée.',
}

/** How the coordinator sets the meeting. */
export const meetingText: Record<Language, Words> = { en, fr }
