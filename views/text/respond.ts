import type { answerModes, yesOrNo } from '../../src/domain/answers.ts'
import type { DeclineChoice } from '../../src/domain/invitation.ts'
import type { PartialLanguage } from '../../src/domain/language.ts'
import type { Mode } from '../../src/domain/round.ts'
import type { Survey } from '../../src/domain/survey.ts'
import { inEveryLanguage, shareOf } from './catalogue.ts'
import { rn } from './rn.ts'

export type RespondWords = {
  start: {
    asks: <Name>(office: Name, partner: Name) => readonly (Name | string)[]
    about: (minutes: number) => string
    inAll: (minutes: number) => string
    time: (closing: string) => string
    calendar: string
    whoTitle: string
    /** Who will see what, as each kind of round promises it. */
    who: Readonly<Record<Mode, (office: string, k: number) => readonly string[]>>
    begin: string
    goOn: string
    goOnHint: string
    edit: string
    sentTitle: string
    sentOn: (day: string) => string
    unsent: string
    declineTitle: string
    declineLabel: string
    declineWhy: string
    declineChoices: Record<DeclineChoice, string>
    declineReason: string
    declineButton: string
    declinedTitle: string
    declinedWords: string
    tickFirst: string
    reasonTooLong: (by: number) => string
  }
  form: {
    /** What the promise cannot cover, said plainly. */
    server: string
    scale: Readonly<Record<Survey['kind'], string>>
    section: (number: number, of: number) => string
    needed: string
    comment: string
    commentFor: (code: string) => string
    proposal: (number: number) => string
    upTo: (most: number) => string
    /** The answer that counts without a tick follows. */
    ifNothing: string
    onlyTrusted: string
    save: string
    check: string
    savedTitle: (time: string) => string
    saved: string
    lateNotice: string
    sentNotice: string
    /** {time} is filled in by the page's script. */
    savedAt: string
    unsaved: string
    offline: string
    attention: string
    replaced: string
    /** {done} and {of} are filled in by the page's script. */
    progress: string
    /** The survey, or this page, has texts in another language only. */
    otherLanguage: string
  }
  /** The storage takes nothing just now. */
  unkept: { title: string; words: string }
  faults: {
    title: (count: number) => string
    pageTitle: string
    missing: string
    missingChoice: string
    missingText: string
    missingInterviewer: string
    interviewOrNot: string
    notAnOption: string
    twice: string
    tooLong: (by: number) => string
    tooMany: (most: number) => string
    unknown: string
  }
  conflict: {
    title: string
    words: string
    theirs: string
    yours: string
    elsewhere: string
  }
  check: {
    title: string
    words: string
    noAnswer: string
    counts: (answer: string) => string
    send: string
    edit: string
  }
  interview: {
    question: string
    help: string
    modes: Readonly<Record<(typeof answerModes)[number], string>>
    interviewer: string
    interviewerHelp: string
  }
  yesNo: Readonly<Record<(typeof yesOrNo)[number], string>>
  receipt: {
    title: string
    code: string
    on: (day: string, time: string) => string
    keep: string
    change: (closing: string) => string
    results: (office: string) => string
    late: string
    again: string
    yours: string
    next: string
    goOn: string
  }
  closed: {
    title: string
    words: (closing: string) => string
    results: string
    notSent: string
    show: string
  }
  data: { link: (until: string) => string; copy: string }
  wrong: {
    title: string
    words: readonly string[]
    replacedTitle: string
    replacedWords: readonly string[]
    typedTitle: string
    typedWords: string
  }
  calledOff: {
    title: string
    words: (office: string, title: string) => string
    erased: string
  }
  /** Only in anonymous rounds. */
  anonymous: {
    /** On the receipt, instead of when it can be changed. */
    sent: string
    see: string
    sealed: string
    returnedTitle: string
    late: string
    fixed: string
    archived: string
    copy: string
  }
  special: { dk: string; na: string }
}

const en: RespondWords = {
  start: {
    asks: (office, partner) => [office, ' asks ', partner, ': how good a partner are we?'],
    about: (minutes) => `About ${minutes} minutes.`,
    inAll: (minutes) => `About ${minutes} minutes in all.`,
    time: (closing) => `You can stop and come back. Open until ${closing}.`,
    calendar: 'Put this date in my calendar',
    whoTitle: 'Who will see what',
    who: {
      confidential: (office, k) => [
        `Your answers are confidential, not anonymous: they are linked to your organisation so that years can be compared. Nobody at ${office} is shown the grades of one organisation, unless you allow it at the end.`,
        `Results appear after closing, and only about ${k} organisations or more.`,
        'Two reviewers read the comments and remove what could identify you.',
        'We do not keep your internet address, your device or the hour.',
        'Whoever runs the server could technically read what is stored; few people may.',
      ],
      open: (office) => [
        `This is an open dialogue: once the round has closed, your grades are shown with the name of your organisation, to those who read the results at ${office} and in its talks with partners.`,
        'No result is shown before closing.',
        'Two reviewers read the comments first. They are shown without a name.',
        'We do not keep your internet address, your device or the hour.',
      ],
      anonymous: (_office, k) => [
        'Your answers are anonymous: half an hour after closing the link between them and your organisation is destroyed, for good. So you cannot change them once sent.',
        `Results appear after that, and only about ${k} organisations or more.`,
        'Two reviewers read the comments, each by itself, and remove what could identify you.',
        'We do not keep your internet address, your device or the hour.',
        'Until then whoever runs the server could technically read what is stored; few people may. Copies made before are deleted within 35 days.',
      ],
    },
    begin: 'Start',
    goOn: 'Continue',
    goOnHint: 'Answers were saved with this link.',
    edit: 'See or change our answers',
    sentTitle: 'Your answers have arrived',
    sentOn: (day) => `Sent on ${day}. Receipt code:`,
    unsent: 'Something was changed since and has not been sent yet. What was last sent counts.',
    declineTitle: 'We do not take part',
    declineLabel: 'Yes, we do not take part this year',
    declineWhy: 'Why, if you like',
    declineChoices: {
      'no-time': 'We have no time for it now',
      'little-contact': 'We have too little to do with each other',
      'not-our-way': 'We would rather say it in another way',
      'no-trust': 'We are not sure what happens with our answers',
      other: 'Something else',
    },
    declineReason: 'In your own words, if you like',
    declineButton: 'We do not take part',
    declinedTitle: 'You said that you do not take part',
    declinedWords:
      'Thank you for telling us. No more reminders will come. If you change your mind, you can still answer.',
    tickFirst: 'Tick the box first, so that we know it is not a mistake.',
    reasonTooLong: (by) => `The reason is ${by} ${by === 1 ? 'character' : 'characters'} too long.`,
  },
  form: {
    server: 'Whoever looks after our server could technically read what is stored on it.',
    scale: {
      scorecard: 'Every answer counts the same. Choose the sentence that fits best.',
      principles_check: 'Choose the sentence that fits best.',
      self_assessment: 'How often is it so? Choose the word that fits best.',
      diagnostic: 'There are no right answers. Choose the place that fits best.',
      appreciative_inquiry:
        'Write as you would tell it to a colleague. A few words are enough, and most questions may stay empty.',
    },
    section: (number, of) => `Part ${number} of ${of}`,
    needed: 'needed to send',
    comment: 'Add a comment',
    commentFor: (code) => `Comment on ${code}`,
    proposal: (number) => `Proposal ${number}`,
    upTo: (most) => `Up to ${most}`,
    ifNothing: 'If you choose nothing:',
    onlyTrusted: 'Read by the person of trust only. It enters no results.',
    save: 'Save and continue later',
    check: 'Check and send',
    savedTitle: (time) => `Saved at ${time}`,
    saved: 'You can close this page and come back with the same link, on any device.',
    lateNotice:
      'The round has closed. You can still send: your answers will be kept as late and enter no figure.',
    sentNotice:
      'These answers have been sent. What you change here counts once you have sent it again.',
    savedAt: 'Saved {time}',
    unsaved: 'Not saved yet …',
    offline: 'Not saved. We keep trying; your text stays on this page.',
    attention: 'One answer could not be saved. Press “Save” to see why.',
    replaced:
      'Not saved: a newer link was sent to you. Open it on this device and your text comes along; copy it first, to be sure.',
    progress: '{done} of {of} answered',
    otherLanguage:
      'Not everything exists in this language yet. What is missing is shown in another one.',
  },
  unkept: {
    title: 'Nothing could be saved just now',
    words:
      'The fault is ours. All that you entered is still on this page: leave it open and press the button again in a minute.',
  },
  faults: {
    title: (count) =>
      count === 1 ? 'One answer needs your attention' : `${count} answers need your attention`,
    pageTitle: 'To correct:',
    missing: 'Choose an answer. “I do not know” is one too.',
    missingChoice: 'Choose an answer.',
    missingText: 'Write an answer. A few words are enough.',
    missingInterviewer: 'Write the name of the person who asked the questions.',
    interviewOrNot:
      'A person is named who asked the questions. Choose the interview, or take the name away.',
    notAnOption: 'This answer is not one of the choices. Choose again.',
    twice: 'Two answers arrived for this question. Choose one.',
    tooLong: (by) =>
      `This text is ${by} ${by === 1 ? 'character' : 'characters'} too long. It was not saved yet; shorten it.`,
    tooMany: (most) => `Choose at most ${most}.`,
    unknown:
      'The form held answers to questions that are not asked here. Nothing was saved. Open your link again.',
  },
  conflict: {
    title: 'This was answered differently elsewhere',
    words:
      'Somebody using this link changed the same answers meanwhile. Nothing was lost: choose which one counts, then save again.',
    theirs: 'Saved there',
    yours: 'Typed here',
    elsewhere:
      'The answers changed on another device meanwhile. Please look at them once more before sending.',
  },
  check: {
    title: 'Check your answers',
    words: 'Nothing has been sent yet.',
    noAnswer: 'No answer',
    counts: (answer) => `No answer; this counts: ${answer}`,
    send: 'Send',
    edit: 'Change something',
  },
  interview: {
    question: 'How do you answer these questions?',
    help: 'If you choose nothing: not as an interview.',
    modes: {
      self: 'On our own: one person, or several together',
      paired_interview: 'As an interview of two persons: one asks, the other tells',
    },
    interviewer: 'Who asked the questions?',
    interviewerHelp: 'Name of the interviewer, only for an interview.',
  },
  yesNo: { yes: 'Yes', no: 'No' },
  receipt: {
    title: 'Thank you. Your answers have arrived.',
    code: 'Receipt code:',
    on: (day, time) => `Received on ${day}. This page was shown at ${time}.`,
    keep: 'Note the code or print this page.',
    change: (closing) =>
      `You can change your answers with the same link until ${closing}. What was last sent counts.`,
    results: (office) => `After closing, ${office} sends every partner the results.`,
    late: 'The round had already closed: your answers are kept as late and enter no figure of this round.',
    again: 'See or change our answers',
    yours: 'Your answers',
    next: 'One more part',
    goOn: 'Go on',
  },
  closed: {
    title: 'This round has closed',
    words: (closing) => `It closed on ${closing}. Thank you for your interest.`,
    results: 'The results will be sent to every partner.',
    notSent: 'No answers were sent with this link.',
    show: 'See our answers',
  },
  data: {
    link: (until) => `Your personal link opens this page until ${until}, then it ends.`,
    copy: 'Take along everything kept about you',
  },
  wrong: {
    title: 'This link does not work',
    words: [
      'Part of the address may have been lost in the mail. Open the link from the message again, or copy the whole of it.',
      'If it still does not work, reply to the message: you will be sent a new link.',
    ],
    replacedTitle: 'A newer link was sent to you',
    replacedWords: [
      'This link was replaced. Please use the newest message; what you entered so far is there.',
      'If you cannot find it, reply to the message: you will be sent a new link.',
    ],
    typedTitle: 'Not saved',
    typedWords:
      'The link was replaced while you were writing, so these answers were not saved. Copy from here what is missing under the new link.',
  },
  calledOff: {
    title: 'This evaluation was called off',
    words: (office, title) => `${office} has called off “${title}”. There is nothing to do.`,
    erased: 'What was answered has been erased. Thank you for your time.',
  },
  anonymous: {
    sent: 'Answers of an anonymous round cannot be changed once sent.',
    see: 'See our answers',
    sealed:
      'This round was anonymous: nothing links its answers or proposals to this address any more, so they cannot be shown here.',
    returnedTitle: 'These answers were not taken',
    late: 'The round has closed. It was anonymous: its answers have been cut from everybody’s link, so that nothing can be added. Nothing of this was stored.',
    fixed:
      'Answers were sent with this link before. In an anonymous round what was sent stays as it is. Nothing of this was stored.',
    archived: 'This round is over and archived: nothing can be added. Nothing of this was stored.',
    copy: 'What you typed stands here, to copy or print.',
  },
  special: { dk: 'I do not know', na: 'Does not apply to us' },
}

const fr: RespondWords = {
  start: {
    asks: (office, partner) => [office, ' demande à ', partner, ' : quel partenaire sommes-nous ?'],
    about: (minutes) => `Environ ${minutes} minutes.`,
    inAll: (minutes) => `Environ ${minutes} minutes en tout.`,
    time: (closing) => `Vous pouvez vous arrêter et revenir. Ouvert jusqu’au ${closing}.`,
    calendar: 'Mettre cette date dans mon agenda',
    whoTitle: 'Qui verra quoi',
    who: {
      confidential: (office, k) => [
        `Vos réponses sont confidentielles, pas anonymes : elles sont liées à votre organisation pour comparer les années. Personne chez ${office} ne voit les notes d’une seule organisation, sauf si vous l’autorisez à la fin.`,
        `Les résultats paraissent après la clôture, et seulement pour ${k} organisations ou plus.`,
        'Deux relecteurs lisent les commentaires et retirent ce qui pourrait vous identifier.',
        'Nous ne gardons ni votre adresse internet, ni votre appareil, ni l’heure.',
        'Qui gère le serveur pourrait techniquement tout lire ; peu le peuvent.',
      ],
      open: (office) => [
        `Ceci est un dialogue ouvert : après la clôture, vos notes sont montrées avec le nom de votre organisation, à ceux qui lisent les résultats chez ${office} et dans ses échanges avec les partenaires.`,
        'Aucun résultat n’est montré avant la clôture.',
        'Deux relecteurs lisent d’abord les commentaires. Ils sont montrés sans nom.',
        'Nous ne gardons ni votre adresse internet, ni votre appareil, ni l’heure.',
      ],
      anonymous: (_office, k) => [
        'Vos réponses sont anonymes : une demi-heure après la clôture, le lien entre elles et votre organisation est détruit pour toujours. Vous ne pouvez donc plus les changer après l’envoi.',
        `Les résultats paraissent ensuite, et seulement pour ${k} organisations ou plus.`,
        'Deux relecteurs lisent les commentaires, un à un, et retirent ce qui pourrait vous identifier.',
        'Nous ne gardons ni votre adresse internet, ni votre appareil, ni l’heure.',
        'Jusque-là, qui gère le serveur pourrait techniquement lire ce qui est enregistré ; peu de personnes le peuvent. Les copies faites avant sont supprimées en 35 jours.',
      ],
    },
    begin: 'Commencer',
    goOn: 'Continuer',
    goOnHint: 'Des réponses ont été enregistrées avec ce lien.',
    edit: 'Voir ou changer nos réponses',
    sentTitle: 'Vos réponses sont arrivées',
    sentOn: (day) => `Envoyées le ${day}. Code du reçu :`,
    unsent: 'Des réponses ont été changées depuis, sans être envoyées. Le dernier envoi compte.',
    declineTitle: 'Nous ne participons pas',
    declineLabel: 'Oui, nous ne participons pas cette année',
    declineWhy: 'Pourquoi (facultatif)',
    declineChoices: {
      'no-time': 'Pas le temps en ce moment',
      'little-contact': 'Trop peu à faire ensemble',
      'not-our-way': 'Nous préférons une autre voie',
      'no-trust': 'Pas sûrs de l’usage de nos réponses',
      other: 'Autre chose',
    },
    declineReason: 'Avec vos mots',
    declineButton: 'Nous ne participons pas',
    declinedTitle: 'Vous avez indiqué que vous ne participez pas',
    declinedWords:
      'Merci de nous l’avoir dit. Vous ne recevrez plus de rappel. Si vous changez d’avis, vous pouvez encore répondre.',
    tickFirst: 'Cochez d’abord la case, pour que nous sachions que ce n’est pas une erreur.',
    reasonTooLong: (by) =>
      `La raison dépasse la limite de ${by} ${by === 1 ? 'caractère' : 'caractères'}.`,
  },
  form: {
    server:
      'La personne qui s’occupe de notre serveur pourrait techniquement lire ce qui y est enregistré.',
    scale: {
      scorecard: 'Chaque réponse compte autant. Choisissez la phrase qui convient le mieux.',
      principles_check: 'Choisissez la phrase qui convient le mieux.',
      self_assessment:
        'À quelle fréquence est-ce le cas ? Choisissez le mot qui convient le mieux.',
      diagnostic: 'Il n’y a pas de bonne réponse. Choisissez la position qui convient le mieux.',
      appreciative_inquiry:
        'Écrivez comme vous le raconteriez à un collègue. Quelques mots suffisent, et la plupart des questions peuvent rester vides.',
    },
    section: (number, of) => `Partie ${number} sur ${of}`,
    needed: 'nécessaire pour envoyer',
    comment: 'Ajouter un commentaire',
    commentFor: (code) => `Commentaire sur ${code}`,
    proposal: (number) => `Proposition ${number}`,
    upTo: (most) => `Jusqu’à ${most}`,
    ifNothing: 'Si vous ne choisissez rien :',
    onlyTrusted:
      'Seule la personne de confiance lit cette réponse. Elle n’entre dans aucun résultat.',
    save: 'Enregistrer et continuer plus tard',
    check: 'Vérifier et envoyer',
    savedTitle: (time) => `Enregistré à ${time}`,
    saved:
      'Vous pouvez fermer cette page et revenir avec le même lien, sur n’importe quel appareil.',
    lateNotice:
      'L’évaluation est close. Vous pouvez encore envoyer : vos réponses seront gardées comme tardives et n’entreront dans aucun chiffre.',
    sentNotice:
      'Ces réponses ont été envoyées. Ce que vous changez ici comptera quand vous l’aurez envoyé à nouveau.',
    savedAt: 'Enregistré à {time}',
    unsaved: 'Pas encore enregistré…',
    offline: 'Non enregistré. Nous continuons d’essayer ; votre texte reste sur cette page.',
    attention:
      'Une réponse n’a pas pu être enregistrée. Appuyez sur « Enregistrer » pour voir pourquoi.',
    replaced:
      'Non enregistré : un lien plus récent vous a été envoyé. Ouvrez-le sur cet appareil et votre texte vous y suivra ; par prudence, copiez-le d’abord.',
    progress: 'Réponses : {done} sur {of}',
    otherLanguage:
      'Tout n’existe pas encore dans cette langue. Ce qui manque est montré dans une autre.',
  },
  unkept: {
    title: 'Rien n’a pu être enregistré pour l’instant',
    words:
      'La faute est de notre côté. Tout ce que vous avez saisi est encore sur cette page : laissez-la ouverte et appuyez de nouveau dans une minute.',
  },
  faults: {
    title: (count) =>
      count === 1
        ? 'Une réponse demande votre attention'
        : `${count} réponses demandent votre attention`,
    pageTitle: 'À corriger :',
    missing: 'Choisissez une réponse. « Je ne sais pas » en est une aussi.',
    missingChoice: 'Choisissez une réponse.',
    missingText: 'Écrivez une réponse. Quelques mots suffisent.',
    missingInterviewer: 'Écrivez le nom de la personne qui a posé les questions.',
    interviewOrNot:
      'Une personne qui a posé les questions est nommée. Choisissez l’entretien, ou retirez le nom.',
    notAnOption: 'Cette réponse ne fait pas partie des choix. Choisissez à nouveau.',
    twice: 'Deux réponses sont arrivées pour cette question. Choisissez-en une.',
    tooLong: (by) =>
      `Ce texte dépasse la limite de ${by} ${by === 1 ? 'caractère' : 'caractères'}. Il n’est pas encore enregistré ; raccourcissez-le.`,
    tooMany: (most) => `Choisissez-en ${most} au plus.`,
    unknown:
      'Le formulaire contenait des réponses à des questions qui ne sont pas posées ici. Rien n’a été enregistré. Ouvrez à nouveau votre lien.',
  },
  conflict: {
    title: 'Une autre réponse a été donnée ailleurs',
    words:
      'Une personne utilisant ce lien a changé les mêmes réponses entre-temps. Rien n’est perdu : choisissez celle qui compte, puis enregistrez à nouveau.',
    theirs: 'Enregistré ailleurs',
    yours: 'Saisi ici',
    elsewhere:
      'Les réponses ont changé sur un autre appareil entre-temps. Relisez-les avant d’envoyer.',
  },
  check: {
    title: 'Vérifiez vos réponses',
    words: 'Rien n’a encore été envoyé.',
    noAnswer: 'Pas de réponse',
    counts: (answer) => `Pas de réponse ; ceci s’applique : ${answer}`,
    send: 'Envoyer',
    edit: 'Modifier les réponses',
  },
  interview: {
    question: 'Comment répondez-vous à ces questions ?',
    help: 'Si vous ne choisissez rien : sans entretien.',
    modes: {
      self: 'Par nous-mêmes : une personne, ou plusieurs ensemble',
      paired_interview: 'En entretien à deux : l’une pose les questions, l’autre raconte',
    },
    interviewer: 'Qui a posé les questions ?',
    interviewerHelp: 'Nom de la personne qui a mené l’entretien, seulement dans ce cas.',
  },
  yesNo: { yes: 'Oui', no: 'Non' },
  receipt: {
    title: 'Merci. Vos réponses sont arrivées.',
    code: 'Code du reçu :',
    on: (day, time) => `Reçues le ${day}. Page affichée à ${time}.`,
    keep: 'Notez le code ou imprimez cette page.',
    change: (closing) =>
      `Vous pouvez changer vos réponses avec le même lien jusqu’au ${closing}. Le dernier envoi compte.`,
    results: (office) => `Après la clôture, ${office} enverra les résultats à chaque partenaire.`,
    late: 'L’évaluation était déjà close : vos réponses sont gardées comme tardives et n’entrent dans aucun chiffre de cette année.',
    again: 'Voir ou changer nos réponses',
    yours: 'Vos réponses',
    next: 'Encore une partie',
    goOn: 'Continuer',
  },
  closed: {
    title: 'Cette évaluation est close',
    words: (closing) => `Elle s’est terminée le ${closing}. Merci de votre intérêt.`,
    results: 'Les résultats seront envoyés à chaque partenaire.',
    notSent: 'Aucune réponse n’a été envoyée avec ce lien.',
    show: 'Voir nos réponses',
  },
  data: {
    link: (until) => `Votre lien personnel ouvre cette page jusqu’au ${until}, puis il prend fin.`,
    copy: 'Emporter tout ce qui est gardé sur vous',
  },
  wrong: {
    title: 'Ce lien ne fonctionne pas',
    words: [
      'Une partie de l’adresse s’est peut-être perdue dans le message. Ouvrez à nouveau le lien du message, ou copiez-le en entier.',
      'S’il ne fonctionne toujours pas, répondez au message : vous recevrez un nouveau lien.',
    ],
    replacedTitle: 'Un lien plus récent vous a été envoyé',
    replacedWords: [
      'Ce lien a été remplacé. Utilisez le message le plus récent ; vous y retrouverez ce que vous avez déjà saisi.',
      'Si vous ne le trouvez pas, répondez au message : vous recevrez un nouveau lien.',
    ],
    typedTitle: 'Non enregistré',
    typedWords:
      'Le lien a été remplacé pendant que vous écriviez : ces réponses n’ont pas été enregistrées. Copiez ici ce qui manque sous le nouveau lien.',
  },
  calledOff: {
    title: 'Cette évaluation a été annulée',
    words: (office, title) => `${office} a annulé « ${title} ». Vous n’avez rien à faire.`,
    erased: 'Les réponses données ont été effacées. Merci du temps que vous y avez consacré.',
  },
  anonymous: {
    sent: 'Dans cette évaluation anonyme, les réponses ne changent plus après l’envoi.',
    see: 'Voir nos réponses',
    sealed:
      'Cette évaluation était anonyme : plus rien ne lie ses réponses ni ses propositions à cette adresse, elles ne peuvent donc pas être montrées ici.',
    returnedTitle: 'Ces réponses n’ont pas été prises',
    late: 'L’évaluation est close. Elle était anonyme : ses réponses ont été séparées de tous les liens, rien ne peut donc être ajouté. Rien de ceci n’a été enregistré.',
    fixed:
      'Des réponses ont déjà été envoyées avec ce lien. Dans une évaluation anonyme, ce qui est envoyé ne change plus. Rien de ceci n’a été enregistré.',
    archived:
      'Cette évaluation est terminée et archivée : rien ne peut y être ajouté. Rien de ceci n’a été enregistré.',
    copy: 'Ce que vous avez saisi figure ici, à copier ou à imprimer.',
  },
  special: { dk: 'Je ne sais pas', na: 'Sans objet pour nous' },
}

export const respondText = inEveryLanguage<RespondWords>({ en, fr }, { rn })

/** What share of the respondents' phrases a language with gaps has. */
export const sharesTranslated: Readonly<Record<PartialLanguage, number>> = { rn: shareOf(rn, fr) }
