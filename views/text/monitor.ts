import type { Language } from '../../src/domain/language.ts'
import type { MessageKind } from '../../src/domain/message.ts'
import type { PartnerStanding } from '../../src/domain/monitor.ts'

type Words = {
  next: {
    title: string
    cure: (count: number) => string
    allDone: string
    ask: (count: number) => string
    onTheWay: (count: number) => string
    reminderComes: (at: string) => string
    remind: (count: number) => string
    nothing: string
  }
  standings: Record<PartnerStanding, string>
  kinds: Record<MessageKind, string>
  filter: Record<'q' | 'standing' | 'all' | 'show' | 'reset', string>
  shown: (found: number, all: number) => string
  nobodyFound: string
  csv: string
  french: string
  toLedger: string
  cameBack: string
  correct: { title: string; lead: string; label: string; send: string } & Record<
    'bad-address' | 'address-taken' | 'has-answered',
    string
  >
  bounce: {
    act: string
    undo: string
    title: string
    lead: string
    label: string
    hint: string
    mark: string
    noWords: string
    nothing: string
  }
  ledger: {
    title: string
    lead: (count: number) => string
    empty: string
    columns: Record<
      'queued' | 'settled' | 'kind' | 'partner' | 'to' | 'state' | 'tries' | 'reply',
      string
    >
    search: string
    state: string
    all: string
    came: string
    pages: (page: number, pages: number) => string
    newer: string
    older: string
    file: string
  }
  monitorFile: string
  columns: Record<
    'partner' | 'contact' | 'address' | 'standing' | 'mail' | 'mailState' | 'reply' | 'reminders',
    string
  >
}

const partners = (count: number) => (count === 1 ? 'One partner' : `${count} partners`)
const partenaires = (count: number) => (count < 2 ? `${count} partenaire` : `${count} partenaires`)

const en: Words = {
  next: {
    title: 'Next:',
    cure: (count) =>
      `${count === 1 ? 'one address does' : `${count} addresses do`} not work. Correct and send again.`,
    allDone: 'everybody has answered or declined. You can close the round now.',
    ask: (count) =>
      `${count === 1 ? 'one mail' : `${count} mails`} may not have arrived, and asking the mail server again did not help. Ask these partners, or send them a new link.`,
    onTheWay: (count) =>
      `nothing to do. ${count === 1 ? 'One mail is' : `${count} mails are`} on the way.`,
    reminderComes: (at) =>
      `nothing to do. The next reminder goes out by itself on ${at} to those who have not sent by then.`,
    remind: (count) =>
      `${partners(count).toLowerCase()} can be reminded now; no reminder is set to go out by itself.`,
    nothing: 'nothing to do. The partners are answering.',
  },
  standings: {
    refused: 'Address refused',
    bounced: 'Mail came back',
    unsure: 'Not sure it arrived',
    'not-sent': 'No mail sent',
    waiting: 'Mail waiting',
    accepted: 'Mail accepted, not begun',
    started: 'Started',
    sent: 'Sent',
    declined: 'Declined',
  },
  kinds: {
    consultation: 'Consultation',
    invitation: 'Invitation',
    reminder: 'Reminder',
    'closing-soon': 'Closing soon',
    thanks: 'Thanks',
    results: 'Results',
    minutes: 'Minutes of the meeting',
    pulse: 'A question between rounds',
    pack: 'Results shared, for staff',
    extension: 'More time',
    cancellation: 'Called off',
    'action-due': 'Actions due',
    issue: 'Issue',
    'issues-late': 'Issues past their day',
    'issue-news': 'News of an issue',
    'staff-invitation': 'Access to this program',
    'password-reset': 'New password',
    'round-closed': 'Round closed',
    'talk-requests': 'Requests for a talk',
    'strategy-ending': 'The strategy ends',
    'partners-to-see-to': 'Partners to see to',
    'letter-test': 'Test',
    'mail-check': 'Check of the mail',
    capacity: 'Capacity assessment',
  },
  filter: {
    q: 'Partner, person or address',
    standing: 'Where it stands',
    all: 'All',
    show: 'Show',
    reset: 'Show all',
  },
  shown: (found, all) => `${found} of ${all} shown`,
  nobodyFound: 'No partner like this.',
  csv: 'This list as CSV',
  french: 'for French spreadsheets',
  toLedger: 'Every mail of this round',
  cameBack: 'It came back:',
  correct: {
    title: 'Correct the address and send again',
    lead: 'A mail with a new personal link goes to the corrected address; the old link stops working.',
    label: 'Address',
    send: 'Correct and send again',
    'bad-address': 'This is no e-mail address. Write one, like name@organisation.org.',
    'address-taken': 'Another contact of this partner has this address already.',
    'has-answered':
      'This person has begun to answer. A link sent to another address would show those answers, so the address stays until the results are shared.',
  },
  bounce: {
    act: 'The mail came back',
    undo: 'It did not come back',
    title: 'The mail came back',
    lead: 'The mail server took it, and later it was returned. The address then counts as refused until you correct it: no reminder goes there. You can take this back.',
    label: 'What the returned mail said',
    hint: 'If you like, for example “mailbox unavailable”.',
    mark: 'Mark as come back',
    noWords: 'came back, marked by hand',
    nothing: 'No mail has been handed over for this partner, so none can have come back.',
  },
  ledger: {
    title: 'Every mail of this round',
    lead: (count) =>
      count === 1
        ? 'One mail: who, when, and what the mail server said.'
        : `${count} mails: who, when, and what the mail server said.`,
    empty: 'No mail like this.',
    columns: {
      queued: 'Queued',
      settled: 'Settled',
      kind: 'Mail',
      partner: 'Partner',
      to: 'To',
      state: 'What became of it',
      tries: 'Tries',
      reply: 'What the server said',
    },
    search: 'Partner, person, address or words',
    state: 'What became of it',
    all: 'All',
    came: 'came back:',
    pages: (page, pages) => `Page ${page} of ${pages}`,
    newer: 'Newer',
    older: 'Older',
    file: 'Mails',
  },
  monitorFile: 'Partners',
  columns: {
    partner: 'Partner',
    contact: 'Contact',
    address: 'Address',
    standing: 'Where it stands',
    mail: 'Last mail',
    mailState: 'What became of it',
    reply: 'What the server said',
    reminders: 'Reminders',
  },
}

const fr: Words = {
  next: {
    title: 'À faire :',
    cure: (count) =>
      `${count === 1 ? 'une adresse ne fonctionne' : `${count} adresses ne fonctionnent`} pas. Corrigez et renvoyez.`,
    allDone: 'tous ont répondu ou ne participent pas. Vous pouvez clore le cycle.',
    ask: (count) =>
      `${count === 1 ? 'un message n’est peut-être pas arrivé' : `${count} messages ne sont peut-être pas arrivés`}, et un second essai n’a pas aidé. Demandez à ces partenaires, ou envoyez un nouveau lien.`,
    onTheWay: (count) =>
      `rien. ${count === 1 ? 'Un message est' : `${count} messages sont`} en route.`,
    reminderComes: (at) =>
      `rien. Le prochain rappel part de lui-même le ${at}, à ceux qui n’auront pas encore envoyé.`,
    remind: (count) => `relancer ${partenaires(count)} ; aucun rappel automatique n’est prévu.`,
    nothing: 'rien. Les partenaires répondent.',
  },
  standings: {
    refused: 'Adresse refusée',
    bounced: 'Message revenu',
    unsure: 'Arrivée incertaine',
    'not-sent': 'Aucun message envoyé',
    waiting: 'Message en attente',
    accepted: 'Message accepté, pas commencé',
    started: 'Commencé',
    sent: 'Envoyé',
    declined: 'Ne participe pas',
  },
  kinds: {
    consultation: 'Consultation',
    invitation: 'Invitation',
    reminder: 'Rappel',
    'closing-soon': 'Bientôt clos',
    thanks: 'Merci',
    results: 'Résultats',
    minutes: 'Compte rendu de la réunion',
    pulse: 'Question entre deux cycles',
    pack: 'Résultats partagés, pour l’équipe',
    extension: 'Plus de temps',
    cancellation: 'Annulation',
    'action-due': 'Actions à échéance',
    issue: 'Difficulté',
    'issues-late': 'Difficultés hors délai',
    'issue-news': 'Nouvelles d’une difficulté',
    'staff-invitation': 'Accès à ce programme',
    'password-reset': 'Nouveau mot de passe',
    'round-closed': 'Cycle clos',
    'talk-requests': 'Demandes d’entretien',
    'strategy-ending': 'La stratégie prend fin',
    'partners-to-see-to': 'Partenaires à suivre',
    'letter-test': 'Essai',
    'mail-check': 'Contrôle de l’envoi',
    capacity: 'Évaluation des capacités',
  },
  filter: {
    q: 'Partenaire, personne ou adresse',
    standing: 'Où il en est',
    all: 'Tous',
    show: 'Afficher',
    reset: 'Tout afficher',
  },
  shown: (found, all) => `${found} affichés sur ${all}`,
  nobodyFound: 'Aucun partenaire de ce genre.',
  csv: 'Cette liste en CSV',
  french: 'pour tableurs français',
  toLedger: 'Tous les messages de ce cycle',
  cameBack: 'Il est revenu :',
  correct: {
    title: 'Corriger l’adresse et renvoyer',
    lead: 'Un message avec un nouveau lien personnel part à l’adresse corrigée ; l’ancien lien ne marchera plus.',
    label: 'Adresse',
    send: 'Corriger et renvoyer',
    'bad-address':
      'Ce n’est pas une adresse électronique. Écrivez-en une, comme nom@organisation.org.',
    'address-taken': 'Un autre contact de ce partenaire a déjà cette adresse.',
    'has-answered':
      'Cette personne a commencé à répondre. Un lien envoyé à une autre adresse montrerait ces réponses ; l’adresse reste donc telle quelle jusqu’au partage des résultats.',
  },
  bounce: {
    act: 'Le message est revenu',
    undo: 'Il n’est pas revenu',
    title: 'Le message est revenu',
    lead: 'Le serveur l’avait accepté, puis il est revenu. L’adresse compte alors comme refusée jusqu’à sa correction : aucun rappel n’y part. Vous pourrez l’annuler.',
    label: 'Ce que disait le message revenu',
    hint: 'Si vous voulez, par exemple « boîte indisponible ».',
    mark: 'Marquer comme revenu',
    noWords: 'revenu, marqué à la main',
    nothing: 'Aucun message n’a été remis pour ce partenaire : aucun n’a pu revenir.',
  },
  ledger: {
    title: 'Tous les messages de ce cycle',
    lead: (count) =>
      count < 2
        ? `${count} message : à qui, quand, et ce que le serveur a dit.`
        : `${count} messages : à qui, quand, et ce que le serveur a dit.`,
    empty: 'Aucun message de ce genre.',
    columns: {
      queued: 'Mis en file',
      settled: 'Réglé',
      kind: 'Message',
      partner: 'Partenaire',
      to: 'À',
      state: 'Ce qu’il est devenu',
      tries: 'Essais',
      reply: 'Ce que le serveur a dit',
    },
    search: 'Partenaire, personne, adresse ou mots',
    state: 'Ce qu’il est devenu',
    all: 'Tous',
    came: 'revenu :',
    pages: (page, pages) => `Page ${page} sur ${pages}`,
    newer: 'Plus récents',
    older: 'Plus anciens',
    file: 'Messages',
  },
  monitorFile: 'Partenaires',
  columns: {
    partner: 'Partenaire',
    contact: 'Contact',
    address: 'Adresse',
    standing: 'Où il en est',
    mail: 'Dernier message',
    mailState: 'Ce qu’il est devenu',
    reply: 'Ce que le serveur a dit',
    reminders: 'Rappels',
  },
}

export const monitorText: Record<Language, Words> = { en, fr }
