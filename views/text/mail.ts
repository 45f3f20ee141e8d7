import type { Language } from '../../src/domain/language.ts'
import type { PauseReason } from '../../src/domain/mail-pause.ts'
import type { MailTrouble } from '../../src/domain/message.ts'

type Reason = {
  /** Beside other things, on every page. */
  short: string
  title: string
  words: readonly string[]
}

type Words = {
  title: string
  waiting: (unsent: number) => string
  stopped: (unsent: number) => string
  changed: string
  reasons: Record<PauseReason, Reason>
  since: (moment: string) => string
  goOn: (unsent: number) => string
  look: string
  stopTitle: string
  stopWords: string
  stop: string
  tryNow: string
  pausedTitle: string
  trouble: Record<MailTrouble, string>
  reply: string
  blame: (until: string) => string
}

const messages = (number: number) => (number === 1 ? 'One message' : `${number} messages`)
/** In French, nought is singular. */
const courriels = (number: number) => (number < 2 ? `${number} message` : `${number} messages`)

const en: Words = {
  title: 'Outgoing mail',
  waiting: (unsent) =>
    unsent === 0
      ? 'Nothing waits: every message has been handed over.'
      : `${messages(unsent)} ${unsent === 1 ? 'waits' : 'wait'} to be sent.`,
  stopped: (unsent) =>
    unsent === 0
      ? 'No mail leaves until you say so. Nothing waits at the moment.'
      : `No mail leaves until you say so. ${messages(unsent)} ${unsent === 1 ? 'waits' : 'wait'}.`,
  changed:
    'The number of messages changed while you read this page. Nothing was sent. Read it again, then decide.',
  reasons: {
    'by-hand': {
      short: 'It was stopped by hand.',
      title: 'Stopped by hand',
      words: [
        'Everything queued waits here and nothing is lost. When you go on, it is sent in order.',
      ],
    },
    restored: {
      short: 'The data was restored from a backup: please confirm before anything is sent.',
      title: 'Restored from a backup',
      words: [
        'What waits here waited when the backup was made. Some of it may have been sent after that: those people would get the same message once more, with the same link.',
        'Look at the round first if you are not sure: whoever has answered, declined or unsubscribed meanwhile may no longer be known here.',
      ],
    },
    'clock-jump': {
      short: 'The clock of the server jumped: please confirm that it is right now.',
      title: 'The clock jumped',
      words: [
        'The clock of the server moved by more than it should between two looks. Until you confirm that it is right, no round closes by itself, no reminder falls due and nothing is sent.',
      ],
    },
  },
  since: (moment) => `Since ${moment}.`,
  goOn: (unsent) =>
    unsent === 0
      ? 'Let mail leave again'
      : unsent === 1
        ? 'Send one message'
        : `Send ${unsent} messages`,
  look: 'Look at the outgoing mail',
  stopTitle: 'Stop the mail',
  stopWords:
    'If something went out that should not have: the message under way ends, no other begins until you say so. What was sent cannot be called back.',
  stop: 'Stop all mail now',
  tryNow: 'Try again now',
  pausedTitle: 'No mail is leaving just now',
  trouble: {
    connection: 'The mail server cannot be reached. Is its address right, and is it running?',
    tls: 'The connection to the mail server is not safe: it offers no encryption, or its certificate is not valid. Neither the password nor any message was sent.',
    'sign-in': 'The mail server does not accept the user name or the password.',
    sender: 'The mail server does not accept the sender’s address (MAIL_FROM).',
    busy: 'The mail server takes no mail at the moment and asks us to come back.',
    mailbox: 'The messages cannot be written to the data folder. Is the disk full?',
    stopping: 'The program is being stopped.',
  },
  reply: 'What it said:',
  blame: (until) =>
    `Nobody’s address is at fault, and nothing is lost: all messages wait, and the next try is at ${until}.`,
}

const fr: Words = {
  title: 'Messages à envoyer',
  waiting: (unsent) =>
    unsent === 0
      ? 'Rien n’attend : tous les messages ont été remis.'
      : `${courriels(unsent)} en attente d’envoi.`,
  stopped: (unsent) =>
    unsent === 0
      ? 'Aucun message ne part sans votre accord. Rien n’attend pour l’instant.'
      : `Aucun message ne part sans votre accord. ${courriels(unsent)} en attente.`,
  changed:
    'Le nombre de messages a changé pendant votre lecture. Rien n’a été envoyé. Relisez la page, puis décidez.',
  reasons: {
    'by-hand': {
      short: 'L’envoi a été arrêté à la main.',
      title: 'Arrêté à la main',
      words: [
        'Tout ce qui devait partir attend ici, rien n’est perdu. Quand vous reprendrez, l’envoi se fera dans l’ordre.',
      ],
    },
    restored: {
      short: 'Les données viennent d’une sauvegarde : confirmez avant tout envoi.',
      title: 'Restauré d’une sauvegarde',
      words: [
        'Ce qui attend ici attendait au moment de la sauvegarde. Une partie est peut-être partie depuis : ces personnes recevraient le même message une seconde fois, avec le même lien.',
        'En cas de doute, regardez d’abord le cycle : celles et ceux qui ont répondu, décliné ou se sont désinscrits entre-temps ne sont peut-être plus connus ici.',
      ],
    },
    'clock-jump': {
      short: 'L’horloge du serveur a sauté : confirmez qu’elle est juste maintenant.',
      title: 'L’horloge a sauté',
      words: [
        'L’horloge du serveur a avancé ou reculé plus que prévu. Tant que vous n’avez pas confirmé qu’elle est juste, aucun cycle ne se clôt de lui-même, aucun rappel n’arrive à échéance et rien ne part.',
      ],
    },
  },
  since: (moment) => `Depuis le ${moment}.`,
  goOn: (unsent) =>
    unsent === 0 ? 'Laisser repartir les messages' : `Envoyer ${courriels(unsent)}`,
  look: 'Voir les messages à envoyer',
  stopTitle: 'Arrêter l’envoi',
  stopWords:
    'Si quelque chose part par erreur : le message en cours se termine, aucun autre ne commence sans votre accord. Ce qui est parti ne se rattrape pas.',
  stop: 'Arrêter tout envoi maintenant',
  tryNow: 'Réessayer maintenant',
  pausedTitle: 'Aucun message ne part pour l’instant',
  trouble: {
    connection:
      'Le serveur de messagerie est injoignable. Son adresse est-elle juste, fonctionne-t-il ?',
    tls: 'La connexion au serveur de messagerie n’est pas sûre : il n’offre pas de chiffrement, ou son certificat n’est pas valable. Ni le mot de passe ni aucun message n’ont été envoyés.',
    'sign-in': 'Le serveur de messagerie n’accepte pas le nom d’utilisateur ou le mot de passe.',
    sender: 'Le serveur de messagerie n’accepte pas l’adresse d’expédition (MAIL_FROM).',
    busy: 'Le serveur de messagerie ne prend pas de message pour l’instant et demande de revenir.',
    mailbox:
      'Les messages ne peuvent pas être écrits dans le dossier de données. Le disque est-il plein ?',
    stopping: 'Le programme est en train de s’arrêter.',
  },
  reply: 'Sa réponse :',
  blame: (until) =>
    `Aucune adresse n’est en faute et rien n’est perdu : tous les messages attendent, prochain essai à ${until}.`,
}

export const mailText: Record<Language, Words> = { en, fr }
