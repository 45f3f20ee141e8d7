import type { Language } from '../../src/domain/language.ts'
import type { ReminderFault, SetReminderKind } from '../../src/domain/reminder-schedule.ts'

type Words = {
  title: string
  heading: string
  lead: string
  night: (from: number, to: number, zone: string) => string
  labels: Record<SetReminderKind, string>
  empty: string
  save: string
  change: string
  none: string
  rule: (kind: SetReminderKind, days: number) => string
  coming: (at: string) => string
  never: string
  sent: (at: string, people: number) => string
  passedOver: (at: string) => string
  /** Beside the button that reminds by hand, at night. */
  waits: (at: string) => string
  faults: Record<ReminderFault['kind'], string>
}

const days = (count: number) => (count === 1 ? 'One day' : `${count} days`)
const jours = (count: number) => (count === 1 ? 'Un jour' : `${count} jours`)

const en: Words = {
  title: 'Reminders by themselves',
  heading: 'Reminders',
  lead: 'On these days everybody who has not sent yet gets one reminder, and nobody else. Never more than you set here.',
  night: (from, to, zone) =>
    `They go out at 9:00 on the clock of the office (${zone}). No reminder of any kind leaves before ${from}:00 or after ${to}:00: nobody should be written to by your office at night. Somebody written to within the last 20 hours is passed over, and if the server was off on several of these days, one reminder goes out and not several.`,
  labels: {
    'after-opening': 'Reminder: days after opening',
    'before-closing': '“Closing soon”: days before closing',
  },
  empty: 'An empty field is no reminder.',
  save: 'Save the reminders',
  change: 'Change the reminders',
  none: 'No reminder is set. You can remind by hand.',
  rule: (kind, count) =>
    kind === 'after-opening'
      ? `${days(count)} after opening:`
      : `Closing soon, ${days(count).toLowerCase()} before closing:`,
  coming: (at) => `goes out on ${at}.`,
  never: 'falls after the closing and is not sent.',
  sent: (at, people) => `sent on ${at} to ${people === 1 ? 'one person' : `${people} people`}.`,
  passedOver: (at) => `passed over on ${at}: nobody to remind, or another one took its place.`,
  waits: (at) => `It is night at the office: they go out on ${at}.`,
  faults: {
    'not-days': 'Enter a whole number of days from 1 to 90, or nothing.',
    twice: 'This day is set already.',
    past: 'This day has passed. Choose a later one, or remind by hand.',
    'after-closing': 'This day falls after the closing. Choose an earlier one.',
  },
}

const fr: Words = {
  title: 'Rappels automatiques',
  heading: 'Rappels',
  lead: 'Ces jours-là, ceux qui n’ont pas encore envoyé reçoivent un rappel, et personne d’autre. Jamais plus que ce que vous fixez ici.',
  night: (from, to, zone) =>
    `Ils partent à 9 h 00, à l’heure du bureau (${zone}). Aucun rappel, quel qu’il soit, ne part avant ${from} h ni après ${to} h : personne ne doit recevoir de message de votre bureau la nuit. Qui a reçu un message dans les 20 dernières heures est laissé en paix, et si le serveur était arrêté plusieurs de ces jours, un seul rappel part.`,
  labels: {
    'after-opening': 'Rappel : jours après l’ouverture',
    'before-closing': '« Bientôt clos » : jours avant la clôture',
  },
  empty: 'Un champ vide : pas de rappel.',
  save: 'Enregistrer les rappels',
  change: 'Modifier les rappels',
  none: 'Aucun rappel n’est prévu. Vous pouvez relancer à la main.',
  rule: (kind, count) =>
    kind === 'after-opening'
      ? `${jours(count)} après l’ouverture :`
      : `Bientôt clos, ${jours(count).toLowerCase()} avant la clôture :`,
  coming: (at) => `part le ${at}.`,
  never: 'tombe après la clôture et ne part pas.',
  sent: (at, people) =>
    `envoyé le ${at} à ${people === 1 ? 'une personne' : `${people} personnes`}.`,
  passedOver: (at) => `passé le ${at} : personne à relancer, ou un autre a pris sa place.`,
  waits: (at) => `Il fait nuit au bureau : ils partiront le ${at}.`,
  faults: {
    'not-days': 'Indiquez un nombre entier de jours, de 1 à 90, ou rien.',
    twice: 'Ce jour est déjà fixé.',
    past: 'Ce jour est passé. Choisissez-en un autre, ou relancez à la main.',
    'after-closing': 'Ce jour tombe après la clôture. Choisissez-en un plus tôt.',
  },
}

export const remindersText: Record<Language, Words> = { en, fr }
