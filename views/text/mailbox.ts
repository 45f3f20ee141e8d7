import type { Language } from '../../src/domain/language.ts'
import type { MailTrouble } from '../../src/domain/message.ts'

type Words = {
  title: string
  warningTitle: string
  warning: readonly string[]
  emptyTitle: string
  empty: string
  caption: (count: number) => string
  to: string
  subject: string
  at: string
  back: string
  download: string
  replyTo: string
  pausedTitle: string
  trouble: Record<MailTrouble, string>
  reply: string
  blame: (until: string) => string
}

const en: Words = {
  title: 'Mailbox',
  warningTitle: 'Nothing leaves this computer',
  warning: [
    'No mail server is set (SMTP_URL), so every message is kept here and nobody receives it.',
    'These messages hold personal links: whoever reads them can answer in the name of a partner. They are files in the data folder, in “mailbox”.',
  ],
  emptyTitle: 'No message yet',
  empty: 'Open a round, or invite somebody of your office: what would be sent appears here.',
  caption: (count) => (count === 1 ? 'One message' : `${count} messages, newest first`),
  to: 'To',
  subject: 'Subject',
  at: 'Written',
  back: 'Back to the mailbox',
  download: 'Open it in a mail program (.eml)',
  replyTo: 'Replies go to',
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
  title: 'Boîte d’envoi',
  warningTitle: 'Rien ne quitte cet ordinateur',
  warning: [
    'Aucun serveur de messagerie n’est réglé (SMTP_URL) : chaque message reste ici et personne ne le reçoit.',
    'Ces messages contiennent des liens personnels : qui les lit peut répondre au nom d’un partenaire. Ce sont des fichiers du dossier de données, dans « mailbox ».',
  ],
  emptyTitle: 'Aucun message pour l’instant',
  empty:
    'Ouvrez un cycle, ou invitez quelqu’un de votre bureau : ce qui serait envoyé apparaît ici.',
  caption: (count) => (count < 2 ? 'Un message' : `${count} messages, le plus récent d’abord`),
  to: 'À',
  subject: 'Objet',
  at: 'Écrit',
  back: 'Retour à la boîte d’envoi',
  download: 'L’ouvrir dans un logiciel de messagerie (.eml)',
  replyTo: 'Les réponses vont à',
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

export const mailboxText: Record<Language, Words> = { en, fr }
