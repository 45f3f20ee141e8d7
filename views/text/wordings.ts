import type { Language } from '../../src/domain/language.ts'
import type { LetterKind, Placeholder, Wording, WordingFault } from '../../src/domain/wording.ts'

type Words = {
  title: string
  lead: string
  kinds: Readonly<Record<LetterKind, { name: string; when: string }>>
  caption: string
  mail: string
  own: string
  standard: string
  onlyIn: (own: string, other: string) => string
  readers: (count: number, language: string) => string
  step: string
  change: string
  labels: Readonly<Record<keyof Wording, string>>
  faults: string
  faultWords: (fault: WordingFault) => string
  placeholders: string
  means: Readonly<Record<Placeholder, string>>
  beside: string
  shownTo: string
  show: string
  save: string
  backToStandard: string
  test: string
  testHint: (address: string) => string
  saved: string
  tested: (address: string) => string
  fixed: string
  preview: string
  previewOf: <Name>(contact: Name, partner: Name) => readonly (Name | string)[]
  nobody: string
  subject: string
  asText: string
  asHtml: string
  all: string
}

const en: Words = {
  title: 'Messages to partners',
  lead: 'Each mail of this round, in each language. Next year’s round begins with these words.',
  kinds: {
    consultation: {
      name: 'Consultation',
      when: 'Goes out when partners are asked what to ask, before the round opens.',
    },
    invitation: {
      name: 'Invitation',
      when: 'Goes out when the round opens, and to whoever is invited later.',
    },
    'first-reminder': { name: 'First reminder', when: 'To those who have not sent.' },
    'second-reminder': { name: 'Second reminder', when: 'To those who still have not sent.' },
    'closing-soon': {
      name: 'Closing soon',
      when: 'The last word before closing, to those who have not sent.',
    },
    thanks: { name: 'Thanks', when: 'To those who have sent everything.' },
    results: { name: 'Results', when: 'To every partner, when the results are shared.' },
  },
  caption: 'Words of the office, or the standard ones',
  mail: 'Mail',
  own: 'Your words',
  standard: 'Standard words',
  onlyIn: (own, other) => `Changed in ${own} only: whoever reads ${other} gets the standard words.`,
  readers: (count, language) =>
    `${count} ${count === 1 ? 'contact reads' : 'contacts read'} ${language}.`,
  step: 'Messages',
  change: 'Read and change the messages',
  labels: { subject: 'Subject', body: 'Text' },
  faults: 'This cannot be sent yet',
  faultWords: (fault) => {
    switch (fault.kind) {
      case 'missing':
        return fault.field === 'subject' ? 'Write a subject.' : 'Write a text.'
      case 'missing-link':
        return 'The text must hold {link}: without it nobody can answer.'
      case 'link-in-subject':
        return 'A subject cannot hold {link}. Put it into the text.'
      case 'too-long':
        return `This is ${fault.by} ${fault.by === 1 ? 'character' : 'characters'} too long. Shorten it.`
      case 'unknown':
        return `${fault.names.map((name) => `{${name}}`).join(', ')}: this mail knows no such placeholder. Use those of the list.`
    }
  },
  placeholders: 'What is filled in for each person',
  means: {
    contact: 'name of the person written to',
    partner: 'name of the organisation',
    office: 'name of the office',
    title: 'title of the round',
    time: 'how long it takes, or what is left to send',
    closing: 'closing day and time',
    answered: 'how many partners answered',
    link: 'becomes the button with the personal link',
  },
  beside:
    'Beside the link always stand the short code and who will see what; at the end whom to ask and how to stop the mails. These cannot be changed.',
  shownTo: 'Show it as it reads for',
  show: 'Show',
  save: 'Save',
  backToStandard: 'Back to the standard words',
  test: 'Send me a test',
  testHint: (address) =>
    `The saved words go to ${address}, marked as a test. The link and the code in it open nothing.`,
  saved: 'Saved.',
  tested: (address) => `A test is on its way to ${address}.`,
  fixed:
    'These words can no longer be changed: they have gone out, or go out to whoever is invited later.',
  preview: 'As it arrives',
  previewOf: (contact, partner) => ['Filled in for ', contact, ', ', partner, '.'],
  nobody: 'No partner is chosen yet, so nothing is filled in.',
  subject: 'Subject:',
  asText: 'The same as plain text',
  asHtml: 'Open it as mail programs draw it',
  all: 'All messages',
}

const fr: Words = {
  title: 'Messages aux partenaires',
  lead: 'Chaque message de ce cycle, dans chaque langue. Le cycle de l’an prochain commencera avec ces mots.',
  kinds: {
    consultation: {
      name: 'Consultation',
      when: 'Part quand on demande aux partenaires quoi demander, avant l’ouverture.',
    },
    invitation: {
      name: 'Invitation',
      when: 'Part à l’ouverture du cycle, et vers toute personne invitée plus tard.',
    },
    'first-reminder': { name: 'Premier rappel', when: 'À ceux qui n’ont pas envoyé.' },
    'second-reminder': { name: 'Deuxième rappel', when: 'À ceux qui n’ont toujours pas envoyé.' },
    'closing-soon': {
      name: 'Clôture proche',
      when: 'Le dernier mot avant la clôture, à ceux qui n’ont pas envoyé.',
    },
    thanks: { name: 'Remerciement', when: 'À ceux qui ont tout envoyé.' },
    results: { name: 'Résultats', when: 'À chaque partenaire, au partage des résultats.' },
  },
  caption: 'Les mots du bureau, ou les mots d’origine',
  mail: 'Message',
  own: 'Vos mots',
  standard: 'Mots d’origine',
  onlyIn: (own, other) =>
    `Modifié en ${own} seulement : qui lit en ${other} reçoit les mots d’origine.`,
  readers: (count, language) =>
    `${count} ${count < 2 ? 'contact lit' : 'contacts lisent'} en ${language}.`,
  step: 'Messages',
  change: 'Lire et modifier les messages',
  labels: { subject: 'Objet', body: 'Texte' },
  faults: 'Ceci ne peut pas encore être envoyé',
  faultWords: (fault) => {
    switch (fault.kind) {
      case 'missing':
        return fault.field === 'subject' ? 'Écrivez un objet.' : 'Écrivez un texte.'
      case 'missing-link':
        return 'Le texte doit contenir {link} : sans lui, personne ne peut répondre.'
      case 'link-in-subject':
        return 'Un objet ne peut pas contenir {link}. Mettez-le dans le texte.'
      case 'too-long':
        return `C’est trop long de ${fault.by} ${fault.by === 1 ? 'caractère' : 'caractères'}. Raccourcissez.`
      case 'unknown':
        return `${fault.names.map((name) => `{${name}}`).join(', ')} : ce message ne connaît pas ce champ. Prenez ceux de la liste.`
    }
  },
  placeholders: 'Ce qui est rempli pour chaque personne',
  means: {
    contact: 'nom de la personne à qui l’on écrit',
    partner: 'nom de l’organisation',
    office: 'nom du bureau',
    title: 'titre du cycle',
    time: 'le temps que cela prend, ou ce qui reste à envoyer',
    closing: 'jour et heure de clôture',
    answered: 'combien de partenaires ont répondu',
    link: 'devient le bouton avec le lien personnel',
  },
  beside:
    'À côté du lien figurent toujours le code court et qui verra quoi ; à la fin, à qui s’adresser et comment ne plus recevoir de messages. Cela ne se modifie pas.',
  shownTo: 'Montrer ce que lira',
  show: 'Montrer',
  save: 'Enregistrer',
  backToStandard: 'Revenir aux mots d’origine',
  test: 'M’envoyer un essai',
  testHint: (address) =>
    `Les mots enregistrés partent vers ${address}, marqués comme essai. Le lien et le code qu’il contient n’ouvrent rien.`,
  saved: 'Enregistré.',
  tested: (address) => `Un essai est en route vers ${address}.`,
  fixed:
    'Ces mots ne peuvent plus être modifiés : ils sont partis, ou partent vers ceux qui sont invités plus tard.',
  preview: 'Tel qu’il arrive',
  previewOf: (contact, partner) => ['Rempli pour ', contact, ', ', partner, '.'],
  nobody: 'Aucun partenaire n’est encore choisi : rien n’est rempli.',
  subject: 'Objet :',
  asText: 'Le même en texte simple',
  asHtml: 'L’ouvrir comme le dessinent les messageries',
  all: 'Tous les messages',
}

export const wordingsText: Record<Language, Words> = { en, fr }
