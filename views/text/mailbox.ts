import type { Language } from '../../src/domain/language.ts'

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
}

export const mailboxText: Record<Language, Words> = { en, fr }
