import { peopleField, womenField } from '../../src/domain/group-answer.ts'
import type { DeskChannel } from '../../src/domain/response-entry.ts'
import { inEveryLanguage } from './catalogue.ts'

/** Words of the other doors to an invitation: the typed code, paper, the telephone, a colleague. */
type Words = {
  frontDoor: {
    title: string
    lead: string
    label: string
    hint: string
    submit: string
    faultTitle: string
    missing: string
    malformed: string
    unknown: string
    replaced: string
    tooMany: (seconds: number) => string
    fromSignIn: string
  }
  mail: { code: (code: string) => string; qr: string; qrAlt: string }
  group: {
    title: string
    hint: string
    labels: Record<typeof peopleField | typeof womenField, string>
    notACount: string
    morePeople: string
  }
  onBehalf: {
    title: string
    lead: <Name>(partner: Name) => readonly (Name | string)[]
    facts: (k: number) => readonly string[]
    enter: Record<DeskChannel, string>
    standing: Record<'begun-here' | 'begun-by-link' | 'sent', string>
    refused: Record<'begun-by-link' | 'sent' | 'declined' | 'closed', string>
    notTaken: string
    banner: Record<DeskChannel, <Name>(partner: Name) => readonly (Name | string)[]>
    bannerWords: string
    stop: string
    saved: (time: string) => string
    unknown: string
    enteredTitle: string
    entered: <Name>(partner: Name) => readonly (Name | string)[]
    receipt: string
    nextPart: string
    toRound: string
    act: string
    flag: Record<DeskChannel, string>
    /** To the partner, on its first page. */
    told: Record<DeskChannel, (office: string, day: string) => string>
    toldBegun: (office: string, day: string) => string
  }
  paper: {
    link: string
    back: string
    howToPrint: string
    organisation: string
    whoTypes: (office: string) => string
    howTitle: string
    how: string
    until: (closing: string) => string
    returnTo: <Name>(name: Name, address: Name) => readonly (Name | string)[]
    withCode: string
    withLink: string
    online: string
    qr: string
    holder: string
    codes: (most: number) => string
    comment: string
    onlyTrusted: string
    end: string
    act: string
    askTitle: string
    ask: <Name>(partner: Name) => readonly (Name | string)[]
    askFacts: readonly string[]
    askButton: (language: string) => string
    without: string
    refusals: Record<'begun' | 'declined' | 'not-open', string>
    /** To the partner, on its first page. */
    printed: (office: string, day: string) => string
  }
  forwarding: {
    title: string
    words: string
    labels: Record<'name' | 'email' | 'language', string>
    submit: string
    asked: <Name>(name: Name) => readonly (Name | string)[]
    hasSent: string
    notYet: string
    full: string
    faults: Record<'name' | 'email' | 'language' | 'tooLong', string>
    refusals: Record<
      'not-open' | 'opted-out' | 'refused-address' | 'already-invited' | 'full' | 'meanwhile',
      string
    >
    /** To the office. */
    people: (count: number) => string
    plan: { label: string; yes: string; hint: string }
    review: string
  }
}

const en: Words = {
  frontDoor: {
    title: 'Open your questionnaire with a code',
    lead: 'The code stands in your invitation and on the printed questionnaire. It opens the same page as your personal link.',
    label: 'Your code',
    hint: 'Ten letters and digits. Small letters will do.',
    submit: 'Open',
    faultTitle: 'To correct:',
    missing: 'Type the code first.',
    malformed: 'A code has ten letters and digits. Some are missing, or there are too many.',
    unknown:
      'There is no questionnaire with this code. Compare it with your invitation, sign by sign. If it is right, reply to the invitation: you will be sent a new one.',
    replaced:
      'This code was replaced by a newer one. Please use the newest message; what you entered so far is there.',
    tooMany: (seconds) =>
      `Many wrong codes were typed just now. Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} and press “Open” again. Your personal link works meanwhile.`,
    fromSignIn: 'You were invited to answer and have a code?',
  },
  mail: {
    code: (code) => `The link does not open? Type the code ${code} on this page:`,
    qr: 'Rather on a phone? Point its camera at this square:',
    qrAlt: 'QR code of your personal link',
  },
  group: {
    title: 'Did you answer together?',
    hint: 'If you like. It enters no result.',
    labels: {
      [peopleField]: 'How many people',
      [womenField]: 'How many of them women',
    },
    notACount: 'Give a whole number from 0 to 99.',
    morePeople: 'These are more women than people. Correct one of the two numbers.',
  },
  onBehalf: {
    title: 'Enter answers for a partner',
    lead: (partner) => ['For answers of ', partner, ' that came on paper or by telephone.'],
    facts: (k) => [
      'You type them into the partner’s own form. Until you send, the partner sees your draft when it opens its link.',
      'Once sent, nobody at the office can read them again. The partner sees that the office entered them, and can correct them until closing.',
      `You know what you type. So each statement is published only if at least ${k} organisations that the office did not type in graded it. Wherever a partner can use its link or code, that is better for all.`,
    ],
    enter: { paper: 'Enter from paper', phone: 'Enter from the telephone' },
    standing: {
      'begun-here': 'The office has begun to enter this part.',
      'begun-by-link':
        'The partner has begun this part with its link. What it wrote is not shown to the office: it has to finish the part itself.',
      sent: 'Sent. The answers cannot be opened here; the partner can correct them with its link.',
    },
    refused: {
      'begun-by-link':
        'The partner has begun this part with its link. What it wrote is not shown to the office: it has to finish the part itself.',
      sent: 'The answers to this part were sent meanwhile. They cannot be opened or changed here; the partner can correct them with its link.',
      declined:
        'This partner said that it does not take part. If it has changed its mind, it can say so with its link or code.',
      closed: 'The round has closed. Nothing can be entered any more.',
    },
    notTaken: 'What you typed last was not taken in.',
    banner: {
      paper: (partner) => ['You enter the answers of ', partner, ' from paper.'],
      phone: (partner) => ['You enter the answers of ', partner, ' from the telephone.'],
    },
    bannerWords:
      'Type what the partner said, in its words; a statement it left empty is “I do not know”. Once sent, nobody at the office can read it again.',
    stop: 'Back to this partner’s parts',
    saved: (time) => `Saved at ${time}. You can leave this page and go on from the round.`,
    unknown:
      'The form held answers to questions that are not asked here. Nothing was saved. Begin again from the round.',
    enteredTitle: 'The answers have been entered',
    entered: (partner) => [
      'The answers of ',
      partner,
      ' have been sent. It sees on its first page that the office entered them, and can correct them until closing.',
    ],
    receipt: 'Tell the partner its receipt code:',
    nextPart: 'Another part',
    toRound: 'Back to the round',
    act: 'Enter answers for it',
    flag: { paper: 'entered from paper', phone: 'entered from the telephone' },
    told: {
      paper: (office, day) =>
        `${office} entered them from your paper on ${day}. You can look at them and correct them.`,
      phone: (office, day) =>
        `${office} entered them from your telephone call on ${day}. You can look at them and correct them.`,
    },
    toldBegun: (office, day) => `${office} began to enter them for you on ${day}.`,
  },
  paper: {
    link: 'Print the questionnaire',
    back: 'Back to the round',
    howToPrint: 'Print this page, or save it as PDF, with your browser.',
    organisation: 'Organisation:',
    whoTypes: (office) =>
      `On paper it is different in one point: somebody at ${office} reads this sheet to type it in.`,
    howTitle: 'How to fill it in',
    how: 'Tick one box for each statement; “I do not know” is an answer too. Where there are lines, write if you like. You can answer together with colleagues.',
    until: (closing) => `Please return it by ${closing}.`,
    returnTo: (name, address) => ['To ', name, ' (', address, ').'],
    withCode:
      'If you prefer that nobody at the office reads it, answer on a phone or computer with the code above.',
    withLink:
      'If you prefer that nobody at the office reads it, answer with the link or code of your invitation.',
    online: 'Or answer online. Scan this, or type the code at',
    qr: 'QR code of your personal page',
    holder: 'Keep this sheet safe: whoever holds the code can open your answers.',
    codes: (most) => `Write up to ${most} numbers, for example RES-01:`,
    comment: 'Comment:',
    onlyTrusted:
      'Only the person of trust may read this answer. Please give it online, not on paper.',
    end: 'Thank you.',
    act: 'Print with its code',
    askTitle: 'Print with a partner’s code',
    ask: (partner) => ['The sheet for ', partner, ' carries its own code and QR code.'],
    askFacts: [
      'Whoever holds the code can open what the partner answers with it. Give the sheet to the partner and keep no copy.',
      'It is possible only while nothing has been answered. The partner reads on its first page that you printed it.',
      'A new link, sent by mail, makes the printed code stop working.',
    ],
    askButton: (language) => `Show the sheet (${language})`,
    without: 'The sheet without a code',
    refusals: {
      begun:
        'This partner has begun to answer. Its code opens what it wrote, so it is not shown to the office any more. Use the sheet without a code, or send the partner a new link by mail.',
      declined: 'This partner said that it does not take part.',
      'not-open': 'The round is not open. Codes are printed only while partners can answer.',
    },
    printed: (office, day) =>
      `${office} printed the code of this page for you on ${day}. Whoever holds that sheet can open it.`,
  },
  forwarding: {
    title: 'Ask a colleague to answer too',
    words:
      'Your colleague gets a mail with a link of their own; neither of you sees what the other answers. Your organisation stays one voice: the middle of its grades counts.',
    labels: { name: 'Name', email: 'Email address', language: 'Language of the mail' },
    submit: 'Send the mail',
    asked: (name) => ['A mail to ', name, ' is on its way.'],
    hasSent: 'has sent answers',
    notYet: 'has not sent yet',
    full: 'Five people of your organisation were asked; more are not possible.',
    faults: {
      name: 'Give the name of your colleague.',
      email: 'Give one email address, like name@organisation.org.',
      language: 'Choose a language.',
      tooLong: 'This name is too long.',
    },
    refusals: {
      'not-open': 'Colleagues cannot be asked in this round, or not any more.',
      'opted-out': 'Whoever has this address asked for no mails about this evaluation.',
      'refused-address':
        'Mail to this address was refused before. Ask your colleague for another one.',
      'already-invited': 'Whoever has this address was invited already.',
      full: 'Five people of your organisation were asked; more are not possible.',
      meanwhile:
        'Somebody of your organisation asked a colleague at the same moment. Please press again.',
    },
    people: (count) => `${count} people asked`,
    plan: {
      label: 'Who answers for a partner',
      yes: 'A partner may ask up to four colleagues to answer too',
      hint: 'Each of them gets an own link. The organisation stays one voice: the middle of its grades counts, and partners are counted, not people. This is fixed when the round opens.',
    },
    review:
      'Each partner may ask up to four colleagues; they get the same mail with a link of their own.',
  },
}

const fr: Words = {
  frontDoor: {
    title: 'Ouvrir votre questionnaire avec un code',
    lead: 'Le code figure dans votre invitation et sur le questionnaire imprimé. Il ouvre la même page que votre lien personnel.',
    label: 'Votre code',
    hint: 'Dix lettres et chiffres. Les minuscules sont acceptées.',
    submit: 'Ouvrir',
    faultTitle: 'À corriger :',
    missing: 'Saisissez d’abord le code.',
    malformed: 'Un code compte dix lettres et chiffres. Il en manque, ou il y en a trop.',
    unknown:
      'Aucun questionnaire ne porte ce code. Comparez-le caractère par caractère avec votre invitation. S’il est exact, répondez à l’invitation : vous en recevrez une nouvelle.',
    replaced:
      'Ce code a été remplacé par un plus récent. Utilisez le message le plus récent ; vous y retrouverez ce que vous avez déjà saisi.',
    tooMany: (seconds) =>
      `Beaucoup de codes erronés viennent d’être saisis. Attendez ${seconds === 1 ? 'une seconde' : `${seconds} secondes`} et appuyez de nouveau sur « Ouvrir ». Votre lien personnel fonctionne en attendant.`,
    fromSignIn: 'Vous avez reçu une invitation à répondre, avec un code ?',
  },
  mail: {
    code: (code) => `Le lien ne s’ouvre pas ? Saisissez le code ${code} sur cette page :`,
    qr: 'Plutôt sur un téléphone ? Visez ce carré avec son appareil photo :',
    qrAlt: 'Code QR de votre lien personnel',
  },
  group: {
    title: 'Avez-vous répondu ensemble ?',
    hint: 'Si vous le souhaitez. Cela n’entre dans aucun résultat.',
    labels: {
      [peopleField]: 'Combien de personnes',
      [womenField]: 'Dont combien de femmes',
    },
    notACount: 'Indiquez un nombre entier de 0 à 99.',
    morePeople: 'Il y a plus de femmes que de personnes. Corrigez l’un des deux nombres.',
  },
  onBehalf: {
    title: 'Saisir les réponses d’un partenaire',
    lead: (partner) => [
      'Pour les réponses reçues sur papier ou par téléphone. Partenaire : ',
      partner,
      '.',
    ],
    facts: (k) => [
      'Vous les saisissez dans le formulaire du partenaire. Jusqu’à l’envoi, il voit votre brouillon s’il ouvre son lien.',
      'Une fois envoyées, personne au bureau ne peut les relire. Le partenaire voit que le bureau les a saisies et peut les corriger jusqu’à la clôture.',
      `Vous connaissez ce que vous saisissez. Un énoncé n’est donc publié que si au moins ${k} organisations non saisies par le bureau l’ont noté. Chaque fois que le partenaire peut utiliser son lien ou son code, c’est mieux pour tous.`,
    ],
    enter: { paper: 'Saisir depuis le papier', phone: 'Saisir depuis le téléphone' },
    standing: {
      'begun-here': 'Le bureau a commencé à saisir cette partie.',
      'begun-by-link':
        'Le partenaire a commencé cette partie avec son lien. Ce qu’il a écrit n’est pas montré au bureau : à lui de la terminer.',
      sent: 'Envoyée. Les réponses ne peuvent pas être ouvertes ici ; le partenaire peut les corriger avec son lien.',
    },
    refused: {
      'begun-by-link':
        'Le partenaire a commencé cette partie avec son lien. Ce qu’il a écrit n’est pas montré au bureau : à lui de la terminer.',
      sent: 'Les réponses à cette partie ont été envoyées entre-temps. Elles ne peuvent être ni ouvertes ni changées ici ; le partenaire peut les corriger avec son lien.',
      declined:
        'Ce partenaire a indiqué qu’il ne participe pas. S’il a changé d’avis, il peut le dire avec son lien ou son code.',
      closed: 'Le cycle est clos. Plus rien ne peut être saisi.',
    },
    notTaken: 'Ce que vous avez saisi en dernier n’a pas été pris en compte.',
    banner: {
      paper: (partner) => ['Vous saisissez depuis le papier les réponses de : ', partner, '.'],
      phone: (partner) => ['Vous saisissez depuis le téléphone les réponses de : ', partner, '.'],
    },
    bannerWords:
      'Saisissez ce que le partenaire a dit, avec ses mots ; un énoncé laissé vide se saisit « Je ne sais pas ». Une fois envoyé, personne au bureau ne peut le relire.',
    stop: 'Retour aux parties de ce partenaire',
    saved: (time) =>
      `Enregistré à ${time}. Vous pouvez quitter cette page et reprendre depuis le cycle.`,
    unknown:
      'Le formulaire contenait des réponses à des questions qui ne sont pas posées ici. Rien n’a été enregistré. Recommencez depuis le cycle.',
    enteredTitle: 'Les réponses ont été saisies',
    entered: (partner) => [
      'Réponses envoyées pour : ',
      partner,
      '. Le partenaire voit sur sa première page que le bureau les a saisies, et peut les corriger jusqu’à la clôture.',
    ],
    receipt: 'Donnez au partenaire le code de son reçu :',
    nextPart: 'Une autre partie',
    toRound: 'Retour au cycle',
    act: 'Saisir ses réponses',
    flag: { paper: 'saisi depuis le papier', phone: 'saisi depuis le téléphone' },
    told: {
      paper: (office, day) =>
        `${office} les a saisies depuis votre papier le ${day}. Vous pouvez les voir et les corriger.`,
      phone: (office, day) =>
        `${office} les a saisies lors de votre appel le ${day}. Vous pouvez les voir et les corriger.`,
    },
    toldBegun: (office, day) => `${office} a commencé à les saisir pour vous le ${day}.`,
  },
  paper: {
    link: 'Imprimer le questionnaire',
    back: 'Retour au cycle',
    howToPrint: 'Imprimez cette page, ou enregistrez-la en PDF, avec votre navigateur.',
    organisation: 'Organisation :',
    whoTypes: (office) =>
      `Sur papier, un point change : une personne du bureau (${office}) lit cette feuille pour la saisir.`,
    howTitle: 'Comment la remplir',
    how: 'Cochez une seule case par énoncé ; « Je ne sais pas » est aussi une réponse. Là où il y a des lignes, écrivez si vous le souhaitez. Vous pouvez répondre avec des collègues.',
    until: (closing) => `Merci de la rendre avant le ${closing}.`,
    returnTo: (name, address) => ['À remettre à ', name, ' (', address, ').'],
    withCode:
      'Si vous préférez que personne au bureau ne la lise, répondez sur un téléphone ou un ordinateur avec le code ci-dessus.',
    withLink:
      'Si vous préférez que personne au bureau ne la lise, répondez avec le lien ou le code de votre invitation.',
    online: 'Ou répondez en ligne. Scannez ceci, ou saisissez le code sur',
    qr: 'Code QR de votre page personnelle',
    holder: 'Gardez cette feuille en lieu sûr : qui détient le code peut ouvrir vos réponses.',
    codes: (most) => `Notez ${most} numéros au plus, par exemple RES-01 :`,
    comment: 'Commentaire :',
    onlyTrusted:
      'Seule la personne de confiance peut lire cette réponse. Donnez-la en ligne, pas sur papier.',
    end: 'Merci.',
    act: 'Imprimer avec son code',
    askTitle: 'Imprimer avec le code d’un partenaire',
    ask: (partner) => ['La feuille porte le code et le code QR propres à : ', partner, '.'],
    askFacts: [
      'Qui détient le code peut ouvrir ce que le partenaire répond avec lui. Remettez la feuille au partenaire et n’en gardez pas de copie.',
      'C’est possible seulement tant que rien n’a été répondu. Le partenaire lit sur sa première page que vous l’avez imprimée.',
      'Un nouveau lien, envoyé par message, rend le code imprimé sans effet.',
    ],
    askButton: (language) => `Afficher la feuille (${language})`,
    without: 'La feuille sans code',
    refusals: {
      begun:
        'Ce partenaire a commencé à répondre. Son code ouvre ce qu’il a écrit ; il n’est donc plus montré au bureau. Utilisez la feuille sans code, ou envoyez au partenaire un nouveau lien par message.',
      declined: 'Ce partenaire a indiqué qu’il ne participe pas.',
      'not-open':
        'Le cycle n’est pas ouvert. Les codes s’impriment seulement tant que les partenaires peuvent répondre.',
    },
    printed: (office, day) =>
      `${office} a imprimé le code de cette page pour vous le ${day}. Qui détient cette feuille peut l’ouvrir.`,
  },
  forwarding: {
    title: 'Inviter aussi une autre personne à répondre',
    words:
      'Votre collègue reçoit un message avec son propre lien ; aucun de vous ne voit ce que l’autre répond. Votre organisation reste une seule voix : c’est la note du milieu qui compte.',
    labels: { name: 'Nom', email: 'Adresse e-mail', language: 'Langue du message' },
    submit: 'Envoyer le message',
    asked: (name) => ['Un message est en route vers : ', name, '.'],
    hasSent: 'a envoyé ses réponses',
    notYet: 'n’a pas encore envoyé',
    full: 'Cinq personnes de votre organisation ont été invitées ; davantage n’est pas possible.',
    faults: {
      name: 'Indiquez le nom de votre collègue.',
      email: 'Indiquez une seule adresse e-mail, comme nom@organisation.org.',
      language: 'Choisissez une langue.',
      tooLong: 'Ce nom est trop long.',
    },
    refusals: {
      'not-open': 'Dans ce cycle, on ne peut pas, ou plus, inviter de collègues.',
      'opted-out':
        'La personne qui a cette adresse ne souhaite pas recevoir de messages sur cette évaluation.',
      'refused-address':
        'Un message à cette adresse a déjà été refusé. Demandez-en une autre à votre collègue.',
      'already-invited': 'La personne qui a cette adresse a déjà été invitée.',
      full: 'Cinq personnes de votre organisation ont été invitées ; davantage n’est pas possible.',
      meanwhile:
        'Quelqu’un de votre organisation a invité une autre personne au même moment. Appuyez de nouveau.',
    },
    people: (count) => `${count} personnes invitées`,
    plan: {
      label: 'Qui répond pour un partenaire',
      yes: 'Un partenaire peut demander à quatre collègues au plus de répondre aussi',
      hint: 'Chaque personne reçoit son propre lien. L’organisation reste une seule voix : c’est la note du milieu qui compte, et l’on compte les partenaires, non les personnes. Fixé à l’ouverture du cycle.',
    },
    review:
      'Chaque partenaire peut demander à quatre collègues au plus ; ils reçoivent le même message avec leur propre lien.',
  },
}

export const doorsText = inEveryLanguage<Words>({ en, fr }, { rn: {} })
