import type { Language } from '../../src/domain/language.ts'

type Words = {
  extension: {
    title: string
    act: string
    now: (closing: string) => string
    once: string
    told: (people: number) => string
    extend: (people: number) => string
    faults: Record<'not-a-moment' | 'not-later', string>
    alreadyTitle: string
    already: (before: string, closing: string) => string
    /** Beside the closing date on the round's page. */
    from: (before: string) => string
  }
  cancellation: {
    title: string
    act: string
    lost: (sent: number, started: number) => string
    words: readonly string[]
    told: (people: number) => string
    tick: string
    cancel: string
  }
}

const people = (count: number) => (count === 1 ? 'One person' : `${count} people`)
const personnes = (count: number) => (count < 2 ? `${count} personne` : `${count} personnes`)

const en: Words = {
  extension: {
    title: 'Give more time',
    act: 'Give more time',
    now: (closing) => `The round closes on ${closing}.`,
    once: 'The closing can be moved once, to a later moment. After that it stands.',
    told: (count) =>
      `${people(count)} ${count === 1 ? 'is' : 'are'} told by mail, those who have sent too. Whoever declined, unsubscribed or cannot be reached is not written to.`,
    extend: (count) =>
      count === 0
        ? 'Move the closing'
        : `Move the closing and send ${count} ${count === 1 ? 'mail' : 'mails'}`,
    faults: {
      'not-a-moment':
        'This date or time does not exist. Choose a day like 2026-12-15 and a time like 18:00.',
      'not-later': 'Choose a moment later than the closing as it is now.',
    },
    alreadyTitle: 'The closing was moved already',
    already: (before, closing) =>
      `It was moved once, from ${before} to ${closing}, and everybody was told that it will not be moved again.`,
    from: (before) => `It was extended once, from ${before}.`,
  },
  cancellation: {
    title: 'Call the round off',
    act: 'Call the round off',
    lost: (sent, started) =>
      `The answers of ${sent + started} ${sent + started === 1 ? 'partner' : 'partners'} (${sent} sent, ${started} begun) would be erased for good.`,
    words: [
      'This cannot be undone. No results will be computed, and the round cannot be opened again.',
      'Personal links go on opening and say kindly that the round was called off.',
      'Mails that still wait are not sent.',
    ],
    told: (count) => `${people(count)} ${count === 1 ? 'is' : 'are'} told by mail.`,
    tick: 'Yes, erase the answers and call this round off',
    cancel: 'Call the round off',
  },
}

const fr: Words = {
  extension: {
    title: 'Donner plus de temps',
    act: 'Donner plus de temps',
    now: (closing) => `Le cycle se clôt le ${closing}.`,
    once: 'La clôture peut être repoussée une fois. Ensuite, elle est définitive.',
    told: (count) =>
      `${personnes(count)} ${count < 2 ? 'est prévenue' : 'sont prévenues'} par message, y compris celles qui ont envoyé. Qui ne participe pas, s’est désinscrit ou n’est pas joignable ne reçoit rien.`,
    extend: (count) =>
      count === 0
        ? 'Repousser la clôture'
        : `Repousser la clôture et envoyer ${count} ${count < 2 ? 'message' : 'messages'}`,
    faults: {
      'not-a-moment':
        'Cette date ou cette heure n’existe pas. Choisissez un jour comme 2026-12-15 et une heure comme 18:00.',
      'not-later': 'Choisissez un moment plus tardif que la clôture actuelle.',
    },
    alreadyTitle: 'La clôture a déjà été repoussée',
    already: (before, closing) =>
      `Elle a été repoussée une fois, du ${before} au ${closing}, et tout le monde a été prévenu qu’elle ne le sera plus.`,
    from: (before) => `Il a été prolongé une fois ; la clôture était le ${before}.`,
  },
  cancellation: {
    title: 'Annuler le cycle',
    act: 'Annuler le cycle',
    lost: (sent, started) =>
      `Les réponses de ${sent + started} ${sent + started < 2 ? 'partenaire' : 'partenaires'} (${sent} envoyées, ${started} commencées) seraient effacées pour toujours.`,
    words: [
      'C’est irréversible. Aucun résultat ne sera calculé et le cycle ne pourra pas être rouvert.',
      'Les liens personnels s’ouvrent encore et disent simplement que le cycle a été annulé.',
      'Les messages encore en attente ne partent pas.',
    ],
    told: (count) =>
      `${personnes(count)} ${count < 2 ? 'est prévenue' : 'sont prévenues'} par message.`,
    tick: 'Oui, effacer les réponses et annuler ce cycle',
    cancel: 'Annuler le cycle',
  },
}

export const roundMovesText: Record<Language, Words> = { en, fr }
