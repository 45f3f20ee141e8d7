import type { Language } from '../../src/domain/language.ts'
import type { Mode } from '../../src/domain/round.ts'

type Words = {
  greeting: (name: string) => string
  /** What stands beside the office's own words in every mail of a round. */
  toPartner: {
    open: string
    openAnswers: string
    openProposals: string
    openResults: string
    /** Who will see what, in one paragraph. */
    promise: Readonly<Record<Mode, (office: string, k: number) => string>>
    /** What stands behind the link of the results. */
    behind: Readonly<Record<Mode, string>>
    answered: (sent: number, invited: number) => string
    test: string
    testSubject: (subject: string) => string
    /** What is still to be sent, of a round of several parts. */
    left: (parts: string) => string
    /** How long one survey takes, or several together; `parts` names them. */
    takes: (minutes: number) => string
    parts: (count: number, parts: string) => string
    partsTaking: (count: number, minutes: number, parts: string) => string
    part: (title: string) => string
    partTaking: (title: string, minutes: number) => string
    coordinator: (name: string, address: string) => string
    focalPoint: (name: string, address: string) => string
    unsubscribe: string
    /** Before the office's own words about that person. */
    trust: string
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
  mailCheck: {
    subject: (office: string) => string
    arrived: (asked: string) => string
    look: string
    back: string
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
  talkRequests: {
    subject: (title: string) => string
    asked: (asking: number, title: string, office: string) => string
    where: string
    open: string
    alone: string
  }
}

const en: Words = {
  greeting: (name) => `Dear ${name},`,
  toPartner: {
    open: 'Open the questionnaire',
    openAnswers: 'Open our page',
    openProposals: 'Open our page',
    openResults: 'See the results',
    behind: {
      confidential: 'If your organisation has answered, its own answers stand beside them.',
      open: 'If your organisation has answered, its own answers stand beside them.',
      anonymous: 'The answers were anonymous: nobody can tell any more which are yours.',
    },
    promise: {
      confidential: (office, k) =>
        `Your answers are confidential: nobody at ${office} is shown the grades of one organisation, unless you allow it at the end. Results appear after closing, and only about ${k} organisations or more.`,
      open: (office) =>
        `This is an open dialogue: once the round has closed, your grades are shown with the name of your organisation, to those who read the results at ${office} and in its talks with partners.`,
      anonymous: (_office, k) =>
        `Your answers are anonymous: half an hour after closing the link between them and your organisation is destroyed, for good. So you cannot change them once sent. Results appear after that, and only about ${k} organisations or more.`,
    },
    answered: (sent, invited) =>
      `${sent} of ${invited} invited ${invited === 1 ? 'partner' : 'partners'} answered.`,
    test: 'This is a test, sent to you alone. Its link and code open nothing.',
    testSubject: (subject) => `[Test] ${subject}`,
    left: (parts) => `Still to be sent: ${parts}.`,
    takes: (minutes) => `It takes about ${minutes} minutes.`,
    parts: (count, parts) => `It has ${count} parts: ${parts}.`,
    partsTaking: (count, minutes, parts) =>
      `It has ${count} parts and takes about ${minutes} minutes in all: ${parts}.`,
    part: (title) => `“${title}”`,
    partTaking: (title, minutes) => `“${title}” (about ${minutes} minutes)`,
    coordinator: (name, address) =>
      `Questions? Just reply to this mail: it reaches ${name} (${address}), who runs this evaluation.`,
    focalPoint: (name, address) => `Your focal point, ${name} (${address}), can help too.`,
    trust: 'For a confidential talk:',
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
  mailCheck: {
    subject: (office) => `${office}: mail arrives`,
    arrived: (asked) =>
      `You asked for this check on ${asked}. It took the same way as invitations will.`,
    look: 'Look where it landed: in the inbox, or among unwanted mail? In its headers, “Authentication-Results” should say spf=pass, dkim=pass and dmarc=pass.',
    back: 'Back to the mail settings',
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
  talkRequests: {
    subject: (title) => `Requests for a confidential talk: ${title}`,
    asked: (asking, title, office) =>
      `In “${title}” ${asking === 1 ? 'one contact of a partner asks' : `${asking} contacts of partners ask`} for a confidential talk with you, the person of trust at ${office}.`,
    where: 'Who it is stands on a page that only you can open, once you have signed in.',
    open: 'See who asks',
    alone:
      'Nobody else has been told: not the coordinator, not the focal points. Please do not forward this mail.',
  },
}

const fr: Words = {
  greeting: (name) => `Bonjour ${name},`,
  toPartner: {
    open: 'Ouvrir le questionnaire',
    openAnswers: 'Ouvrir notre page',
    openProposals: 'Ouvrir notre page',
    openResults: 'Voir les résultats',
    behind: {
      confidential: 'Si votre organisation a répondu, ses propres réponses figurent à côté.',
      open: 'Si votre organisation a répondu, ses propres réponses figurent à côté.',
      anonymous:
        'Les réponses étaient anonymes : personne ne sait plus lesquelles sont les vôtres.',
    },
    promise: {
      confidential: (office, k) =>
        `Vos réponses sont confidentielles : personne chez ${office} ne voit les notes d’une seule organisation, sauf si vous l’autorisez à la fin. Les résultats paraissent après la clôture, et seulement pour ${k} organisations ou plus.`,
      open: (office) =>
        `Ceci est un dialogue ouvert : après la clôture, vos notes sont montrées avec le nom de votre organisation, à ceux qui lisent les résultats chez ${office} et dans ses échanges avec les partenaires.`,
      anonymous: (_office, k) =>
        `Vos réponses sont anonymes : une demi-heure après la clôture, le lien entre elles et votre organisation est détruit pour toujours. Vous ne pouvez donc plus les changer après l’envoi. Les résultats paraissent ensuite, et seulement pour ${k} organisations ou plus.`,
    },
    answered: (sent, invited) =>
      `${sent} partenaire${sent > 1 ? 's' : ''} sur ${invited} invité${invited > 1 ? 's' : ''} ${sent > 1 ? 'ont' : 'a'} répondu.`,
    test: 'Ceci est un essai, envoyé à vous seul. Son lien et son code n’ouvrent rien.',
    testSubject: (subject) => `[Essai] ${subject}`,
    left: (parts) => `Il reste à envoyer : ${parts}.`,
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
    trust: 'Pour un entretien confidentiel\u00a0:',
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
  mailCheck: {
    subject: (office) => `${office}\u00a0: les messages arrivent`,
    arrived: (asked) =>
      `Vous avez demandé cet essai le ${asked}. Il a pris le même chemin que prendront les invitations.`,
    look: 'Regardez où il est arrivé\u00a0: dans la boîte de réception, ou parmi les indésirables\u00a0? Dans ses en-têtes, «\u00a0Authentication-Results\u00a0» devrait indiquer spf=pass, dkim=pass et dmarc=pass.',
    back: 'Retour aux réglages du courriel',
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
  talkRequests: {
    subject: (title) => `Demandes d’entretien confidentiel : ${title}`,
    asked: (asking, title, office) =>
      `Dans « ${title} », ${asking > 1 ? `${asking} contacts de partenaires demandent` : 'un contact d’un partenaire demande'} un entretien confidentiel avec vous, la personne de confiance (${office}).`,
    where:
      'Les noms se trouvent sur une page que vous seul(e) pouvez ouvrir, une fois connecté(e).',
    open: 'Voir qui demande',
    alone:
      'Personne d’autre n’a été prévenu : ni le coordinateur, ni les points focaux. Merci de ne pas transférer ce message.',
  },
}

export const emailText: Record<Language, Words> = { en, fr }
