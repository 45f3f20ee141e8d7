import type { Language } from '../../src/domain/language.ts'

type Words = {
  greeting: (name: string) => string
  invitation: {
    subject: (office: string, title: string) => string
    asks: (office: string, partner: string) => string
    time: (closing: string) => string
    who: (office: string, k: number) => string
    personal: string
  }
  reminder: {
    subject: (office: string, title: string) => string
    asks: (office: string, partner: string, partly: boolean) => string
    left: (parts: string) => string
    time: (closing: string) => string
    decline: string
  }
  closingSoon: {
    subject: (office: string, title: string) => string
    closes: (closing: string) => string
  }
  results: {
    subject: (office: string, title: string) => string
    ready: (office: string, title: string) => string
    sent: (sent: number, invited: number) => string
    behind: (partner: string) => string
    open: string
    next: (office: string) => string
  }
  /** What all mails to partners share. */
  toPartner: {
    open: string
    /** How long one survey takes, or several together; `parts` names them. */
    takes: (minutes: number) => string
    parts: (count: number, parts: string) => string
    partsTaking: (count: number, minutes: number, parts: string) => string
    part: (title: string) => string
    partTaking: (title: string, minutes: number) => string
    coordinator: (name: string, address: string) => string
    focalPoint: (name: string, address: string) => string
    unsubscribe: string
  }
  staffInvitation: {
    subject: (office: string, deOffice: string) => string
    access: (office: string, deOffice: string, role: string) => string
    choose: string
    signIn: (address: string) => string
  }
  passwordReset: {
    subject: string
    asked: (office: string, deOffice: string) => string
    choose: string
    notYou: string
  }
  worksOnce: (until: string) => string
  roundClosed: {
    subjectReady: (title: string) => string
    subjectClosed: (title: string) => string
    closed: (title: string, at: string) => string
    sent: (sent: number, invited: number) => string
    ready: string
    later: (at: string) => string
    open: string
  }
}

const en: Words = {
  greeting: (name) => `Dear ${name},`,
  invitation: {
    subject: (office, title) => `${office} asks for your view: ${title}`,
    asks: (office, partner) =>
      `Once a year ${office} asks its partners: how good a partner are we? As the contact of ${partner}, you are invited to answer for your organisation.`,
    time: (closing) =>
      `You can answer together with colleagues, stop, and go on later on any device with the same link. Please answer by ${closing}.`,
    who: (office, k) =>
      `Your answers are confidential: nobody at ${office} is shown the grades of one organisation, unless you allow it at the end. Results appear after closing, and only about ${k} organisations or more.`,
    personal:
      'The link belongs to your organisation alone: please do not pass it on outside of it.',
  },
  reminder: {
    subject: (office, title) => `Reminder: ${office} asks for your view (${title})`,
    asks: (office, partner, partly) =>
      `${office} has not received ${partly ? 'all' : 'the'} answers of ${partner} yet. If you have begun, the same link opens what you have saved.`,
    left: (parts) => `Still to be sent: ${parts}.`,
    time: (closing) => `It is open until ${closing}.`,
    decline:
      'If your organisation does not wish to take part, say so on the first page of the link: the reminders then end.',
  },
  closingSoon: {
    subject: (office, title) => `Closing soon: ${office} asks for your view (${title})`,
    closes: (closing) =>
      `This is the last message before closing: answers are taken until ${closing}.`,
  },
  results: {
    subject: (office, title) => `What partners said about ${office}: ${title}`,
    ready: (_office, title) => `The results of “${title}” can now be read.`,
    sent: (sent, invited) =>
      `${sent} of ${invited} invited ${invited === 1 ? 'partner' : 'partners'} answered. Thank you to all who did.`,
    behind: (partner) =>
      `Your link shows the results of all partners together. If ${partner} has answered, it also shows your own answers beside them.`,
    open: 'See the results',
    next: (office) =>
      `What happens next: ${office} and its partners look at the results together and agree on what to change. Please bring what strikes you to that meeting.`,
  },
  toPartner: {
    open: 'Open the questionnaire',
    takes: (minutes) => `It takes about ${minutes} minutes.`,
    parts: (count, parts) => `It has ${count} parts: ${parts}.`,
    partsTaking: (count, minutes, parts) =>
      `It has ${count} parts and takes about ${minutes} minutes in all: ${parts}.`,
    part: (title) => `“${title}”`,
    partTaking: (title, minutes) => `“${title}” (about ${minutes} minutes)`,
    coordinator: (name, address) =>
      `Questions? Just reply to this mail: it reaches ${name} (${address}), who runs this evaluation.`,
    focalPoint: (name, address) => `Your focal point, ${name} (${address}), can help too.`,
    unsubscribe: 'You do not want mails about this evaluation? Unsubscribe here:',
  },
  staffInvitation: {
    subject: (office) => `Your access to the partner evaluation of ${office}`,
    access: (office, _deOffice, role) =>
      `You have been given access to the yearly partner evaluation of ${office}. Your role: ${role}.`,
    choose: 'Choose your password',
    signIn: (address) => `Later, you sign in with the address ${address} here:`,
  },
  passwordReset: {
    subject: 'Choose a new password',
    asked: (office) =>
      `Somebody, probably you, asked for a new password for the partner evaluation of ${office}.`,
    choose: 'Choose a new password',
    notYou: 'If it was not you, do nothing: your password stays as it is.',
  },
  worksOnce: (until) => `The link works once, until ${until}.`,
  roundClosed: {
    subjectReady: (title) => `Results are ready: ${title}`,
    subjectClosed: (title) => `Closed: ${title}`,
    closed: (title, at) => `The round “${title}” closed on ${at}.`,
    sent: (sent, invited) => `${sent} of ${invited} invited organisations sent their answers.`,
    ready: 'Its results have been computed and can be read now.',
    later: (at) =>
      `Its results will be ready on ${at}, once everything that still counts has arrived.`,
    open: 'Open the round',
  },
}

const fr: Words = {
  greeting: (name) => `Bonjour ${name},`,
  invitation: {
    subject: (office, title) => `${office} souhaite votre avis : ${title}`,
    asks: (office, partner) =>
      `Une fois par an, ${office} pose la question à ses partenaires : sommes-nous un bon partenaire ? Vous êtes le contact de l’organisation ${partner} ; nous vous invitons à répondre pour elle.`,
    time: (closing) =>
      `Vous pouvez répondre avec des collègues, vous arrêter et reprendre plus tard sur n’importe quel appareil, avec le même lien. Merci de répondre avant le ${closing}.`,
    who: (office, k) =>
      `Vos réponses sont confidentielles : personne chez ${office} ne voit les notes d’une seule organisation, sauf si vous l’autorisez à la fin. Les résultats paraissent après la clôture, et seulement pour ${k} organisations ou plus.`,
    personal: 'Ce lien est réservé à votre organisation : merci de ne pas le transmettre ailleurs.',
  },
  reminder: {
    subject: (office, title) => `Rappel : ${office} souhaite votre avis (${title})`,
    asks: (office, partner, partly) =>
      `${office} n’a pas encore reçu ${partly ? 'toutes ' : ''}les réponses de votre organisation (${partner}). Si vous avez commencé, le même lien ouvre ce que vous avez enregistré.`,
    left: (parts) => `Il reste à envoyer : ${parts}.`,
    time: (closing) => `Vous pouvez répondre jusqu’au ${closing}.`,
    decline:
      'Si votre organisation ne souhaite pas participer, dites-le sur la première page du lien : les rappels cesseront.',
  },
  closingSoon: {
    subject: (office, title) => `Bientôt clos : ${office} souhaite votre avis (${title})`,
    closes: (closing) =>
      `C’est le dernier message avant la clôture : les réponses sont acceptées jusqu’au ${closing}.`,
  },
  results: {
    subject: (office, title) => `Ce que les partenaires ont dit : ${title} (${office})`,
    ready: (_office, title) => `Les résultats de « ${title} » peuvent maintenant être lus.`,
    sent: (sent, invited) =>
      `${sent} partenaire${sent > 1 ? 's' : ''} sur ${invited} invité${invited > 1 ? 's' : ''} ${sent > 1 ? 'ont' : 'a'} répondu. Merci à tous ceux qui l’ont fait.`,
    behind: (partner) =>
      `Votre lien montre les résultats de tous les partenaires ensemble. Si votre organisation (${partner}) a répondu, il montre aussi vos propres réponses à côté.`,
    open: 'Voir les résultats',
    next: (office) =>
      `Et ensuite ? ${office} et ses partenaires regardent les résultats ensemble et décident de ce qui doit changer. Venez avec ce qui vous frappe.`,
  },
  toPartner: {
    open: 'Ouvrir le questionnaire',
    takes: (minutes) => `Il faut environ ${minutes} minutes.`,
    parts: (count, parts) => `Il y a ${count} parties : ${parts}.`,
    partsTaking: (count, minutes, parts) =>
      `Il y a ${count} parties, environ ${minutes} minutes en tout : ${parts}.`,
    part: (title) => `« ${title} »`,
    partTaking: (title, minutes) => `« ${title} » (environ ${minutes} minutes)`,
    coordinator: (name, address) =>
      `Des questions ? Répondez simplement à ce message : il parviendra à ${name} (${address}), qui coordonne cette évaluation.`,
    focalPoint: (name, address) =>
      `Votre point focal, ${name} (${address}), peut aussi vous aider.`,
    unsubscribe:
      'Vous ne souhaitez plus recevoir de messages sur cette évaluation ? Désinscrivez-vous ici :',
  },
  staffInvitation: {
    subject: (_office, deOffice) => `Votre accès à l’évaluation ${deOffice} par ses partenaires`,
    access: (_office, deOffice, role) =>
      `Vous avez maintenant accès à l’évaluation annuelle ${deOffice} par ses partenaires. Votre rôle : ${role}.`,
    choose: 'Choisir votre mot de passe',
    signIn: (address) => `Ensuite, vous vous connectez avec l’adresse ${address} ici :`,
  },
  passwordReset: {
    subject: 'Choisir un nouveau mot de passe',
    asked: (_office, deOffice) =>
      `Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour l’évaluation ${deOffice} par ses partenaires.`,
    choose: 'Choisir un nouveau mot de passe',
    notYou: 'Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.',
  },
  worksOnce: (until) => `Le lien fonctionne une seule fois, jusqu’au ${until}.`,
  roundClosed: {
    subjectReady: (title) => `Les résultats sont prêts : ${title}`,
    subjectClosed: (title) => `Clôture : ${title}`,
    closed: (title, at) => `Le cycle « ${title} » a été clos le ${at}.`,
    sent: (sent, invited) =>
      `Organisations ayant envoyé leurs réponses : ${sent} sur ${invited} invitées.`,
    ready: 'Ses résultats ont été calculés et peuvent être lus dès maintenant.',
    later: (at) =>
      `Ses résultats seront prêts le ${at}, quand tout ce qui compte encore sera arrivé.`,
    open: 'Ouvrir le cycle',
  },
}

export const emailText: Record<Language, Words> = { en, fr }
