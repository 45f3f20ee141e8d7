import type { Language } from '../../src/domain/language.ts'
import type { MessageState } from '../../src/domain/message.ts'
import type { Breakdown, Mode, RoundState } from '../../src/domain/round.ts'
import type { PlanFault, PlanField } from '../../src/domain/round-plan.ts'

type Choice = { label: string; words: string }

type Words = {
  list: {
    title: string
    lead: string
    prepare: string
    empty: string
    caption: string
    year: string
    round: string
    where: string
    closing: string
  }
  states: Record<RoundState, string>
  plan: {
    newTitle: string
    editTitle: string
    lead: string
    faults: string
    labels: Record<PlanField, string>
    hints: {
      titleEn: string
      titleFr: string
      surveys: string
      closes: (zone: string) => string
      k: string
    }
    breakdownIntro: string
    breakdowns: Record<Breakdown, Choice>
    modes: Record<Mode, Choice>
    modeIntro: string
    kOption: (k: number) => string
    faultWords: (fault: PlanFault) => string
    create: string
    save: string
  }
  recipients: {
    title: string
    lead: string
    filter: { sector: string; relationship: string; all: string; show: string; reset: string }
    caption: (shown: number, all: number) => string
    partner: string
    contact: string
    notes: string
    invite: string
    column: string
    problems: {
      noContact: string
      noMainContact: string
      optedOut: string
      refused: string
      sameAddress: string
    }
    cures: { add: string; choose: string; look: string; correct: string }
    never: string
    neverWords: string
    none: string
    noneHere: string
    save: string
    saveAndReview: string
    back: string
  }
  review: {
    title: string
    mails: (count: number) => string
    perLanguage: (count: number, language: Language) => string
    sentence: (mails: string, languages: string, survey: string, closing: string) => string
    changedTitle: string
    changedWords: string
    tooFewTitle: string
    tooFewWords: (found: number, needed: number) => string
    pastTitle: string
    pastWords: string
    noSurveyTitle: string
    noSurveyWords: string
    toPlan: string
    toRecipients: string
    promiseTitle: string
    promise: Readonly<Record<Mode, (k: number) => readonly string[]>>
    fixed: string
    who: (count: number) => string
    address: string
    language: string
    group: string
    leftOutTitle: string
    nobodyLeftOut: string
    why: Record<'left-out' | 'blocked', string>
    breaksTitle: string
    firstRound: string
    noBreaks: string
    changed: string
    added: string
    retired: string
    once: string
    open: (count: number) => string
  }
  steps: {
    lead: string
    plan: string
    planWords: (survey: string, closing: string) => string
    recipients: string
    recipientsWords: (invited: number, leftOut: number, blocked: number) => string
    review: string
    reviewWords: string
    change: string
    choose: string
    goReview: string
  }
  monitor: {
    sentSoFar: (sent: number, invited: number) => string
    /** Of a round of several parts: who has sent some of them. */
    sentInPart: (partners: number) => string
    closes: (closing: string) => string
    noResults: string
    counts: Record<'invited' | 'notBegun' | 'started' | 'sent' | 'declined', string>
    caption: string
    ownCaption: string
    noOwn: string
    partner: string
    status: string
    mail: string
    act: string
    late: string
    reason: string
    noReminders: string
    mails: Record<MessageState, string>
    again: string
    serverSaid: string
    reminded: (count: number) => string
    noMail: string
    correct: string
    newLink: string
    remind: (count: number) => string
    nobodyToRemind: string
    close: string
  }
  cancelled: { since: (at: string) => string; erased: string }
  closed: {
    since: (closing: string) => string
    soon: (at: string) => string
    grace: string
    toResults: string
    present: string
  }
  reminders: {
    title: string
    sentence: (count: number) => string
    rest: string
    nobody: string
    send: (count: number) => string
  }
  newLink: {
    title: string
    sentence: <Name>(partner: Name, address: Name) => readonly (Name | string)[]
    old: string
    send: string
    refusals: Record<'opted-out' | 'refused-address' | 'meanwhile' | 'not-open', string>
  }
  closing: {
    title: string
    sentence: (sent: number, invited: number) => string
    words: readonly string[]
    tick: string
    tickFirst: string
    close: string
  }
  told: {
    alreadyOpenTitle: string
    alreadyOpen: string
    notDraftTitle: string
    notDraft: string
    notOpenTitle: string
    notOpen: string
    toRound: string
  }
  back: string
}

const count = (number: number, one: string, more: string) =>
  `${number} ${number === 1 ? one : more}`
/** In French, nought is singular. */
const nombre = (number: number, one: string, more: string) => `${number} ${number < 2 ? one : more}`

const en: Words = {
  list: {
    title: 'Rounds',
    lead: 'Once a year the office asks its partners how good a partner it is. Each year is one round.',
    prepare: 'Prepare a round',
    empty:
      'No round yet. Prepare the first one: choose a year, a closing date and the partners to ask. Nobody is written to until you open it.',
    caption: 'Newest first',
    year: 'Year',
    round: 'Round',
    where: 'Where it stands',
    closing: 'Closing',
  },
  states: {
    draft: 'In preparation',
    consulting: 'Partners are consulted',
    open: 'Open',
    closed: 'Closed',
    shared: 'Shared with partners',
    published: 'Published',
    archived: 'Archived',
    cancelled: 'Called off',
  },
  plan: {
    newTitle: 'Prepare a round',
    editTitle: 'Change the plan',
    lead: 'Nobody is written to yet. You choose the partners next, then read everything once more before it goes out.',
    faults: 'Something is missing or wrong',
    labels: {
      year: 'Year',
      titleEn: 'Title in English',
      titleFr: 'Title in French',
      surveys: 'Questionnaires',
      closesOn: 'Last day',
      closesAt: 'Closing time',
      breakdown: 'One comparison between groups',
      mode: 'What is promised',
      k: 'Smallest group anything is published about',
      network: 'What is graded',
    },
    hints: {
      titleEn: 'Partners read it in their mail, for example “How good a partner are we? 2026”.',
      titleFr: 'For partners who read French.',
      surveys:
        'Each one is a part that partners answer and send by itself. Fewer parts bring more answers.',
      closes: (zone) =>
        `On the clock of the office (${zone}). What is sent up to 30 minutes later still counts.`,
      k: 'Five is the least. A larger number protects partners better and hides more results.',
    },
    breakdownIntro:
      'Results can be shown for groups of partners, by one kind of group only: two kinds together could single a partner out.',
    breakdowns: {
      none: {
        label: 'None',
        words:
          'Results for all partners together. As little as possible is hidden: the surest choice for fewer than about fifteen partners.',
      },
      sector: {
        label: 'By sector',
        words:
          'Civil society, public, private… A sector with too few answers is hidden, and often a second one with it.',
      },
      relationship: {
        label: 'By relationship',
        words:
          'Strategic beside operational partners. Only two groups: if one is too small, neither is shown.',
      },
      place: {
        label: 'By place',
        words:
          'The place on each partner’s record. Many small places mean that most of them stay hidden.',
      },
    },
    modeIntro:
      'Partners read this before the first question. It is fixed when the round opens and cannot be changed afterwards.',
    modes: {
      confidential: {
        label: 'Confidential',
        words:
          'Answers are linked to the organisation so that years can be compared, but nobody at the office is shown the grades of one organisation. It needs at least as many partners as the smallest group below, and what only few of them graded stays hidden.',
      },
      open: {
        label: 'Open dialogue',
        words:
          'Grades are shown with the name of the organisation, on the results page and in its export. The choice for fewer than five partners, where names could be guessed anyway. It costs frankness, and its results are never compared with those of a confidential round.',
      },
      anonymous: {
        label: 'Anonymous',
        words:
          'Half an hour after closing the link between answers and organisation is destroyed, for good; only results and single comments stay. It costs much: no partner’s years can be compared, nothing can be corrected after sending, late answers are handed back, and one answer counts for each organisation. Backups made before then are deleted within 35 days.',
      },
    },
    kOption: (k) => `${k} organisations`,
    faultWords: ({ field, kind }) => {
      switch (kind) {
        case 'missing':
          return {
            year: 'Enter the year.',
            titleEn: 'Enter a title in English.',
            titleFr: 'Enter a title in French.',
            closesOn: 'Choose the last day.',
            closesAt: 'Choose a closing time.',
            surveys: 'Tick at least one questionnaire.',
            breakdown: 'Choose one kind of group, or none.',
            mode: 'Choose what is promised.',
            k: 'Choose the smallest group.',
            network: '',
          }[field]
        case 'too-long':
          return 'This title is longer than 200 characters. Make it shorter.'
        case 'not-a-year':
          return 'Write the year with four digits, like 2026.'
        case 'not-a-moment':
          return 'This date or time does not exist. Choose a day like 2026-12-15 and a time like 18:00.'
        case 'past':
          return 'This moment has passed. Choose one that is still to come.'
        case 'shared':
          return 'Two of these questionnaires ask the same questions. Choose one of them.'
        case 'not-for-networks':
          return 'Members of a network can be asked the principles of partnership alone: untick the others.'
        case 'several':
          return 'An anonymous round takes one answer for each organisation: choose another promise, or untick that several people may answer.'
        case 'not-an-option':
          return {
            breakdown: 'Choose one kind of group, or none.',
            mode: 'Choose what is promised.',
            k: 'Choose a number from 5 to 10.',
            network: 'Choose the office or a network from the list.',
            surveys: 'Choose questionnaires from the list.',
            year: '',
            titleEn: '',
            titleFr: '',
            closesOn: '',
            closesAt: '',
          }[field]
      }
    },
    create: 'Save and choose the partners',
    save: 'Save the plan',
  },
  recipients: {
    title: 'Who is invited',
    lead: 'Every partnership is ticked. Untick those to leave out this year. The main contact of each gets one mail with a personal link.',
    filter: {
      sector: 'Sector',
      relationship: 'Relationship',
      all: 'All',
      show: 'Show',
      reset: 'Show all',
    },
    caption: (shown, all) =>
      shown === all ? count(all, 'partner', 'partners') : `${shown} of ${all} partners shown`,
    partner: 'Partner',
    contact: 'Main contact',
    notes: 'To look at first',
    invite: 'Invite',
    column: 'Invite',
    problems: {
      noContact: 'No contact yet: there is nobody to write to.',
      noMainContact: 'None of its contacts is the main one.',
      optedOut: 'The main contact asked for no more mails.',
      refused: 'The mail server refused this address:',
      sameAddress: 'The same address stands at',
    },
    cures: {
      add: 'Add a contact',
      choose: 'Choose the main contact',
      look: 'Choose another contact',
      correct: 'Correct the address',
    },
    never: 'Never invited',
    neverWords: 'Vendors and donations are not partnerships; they are not asked.',
    none: 'No partner on file yet. Bring them in first.',
    noneHere: 'No partner of this kind.',
    save: 'Save',
    saveAndReview: 'Save and review',
    back: 'To the partners',
  },
  review: {
    title: 'Review before opening',
    mails: (number) => count(number, 'mail goes', 'mails go'),
    perLanguage: (number, language) => `${number} in ${language === 'en' ? 'English' : 'French'}`,
    sentence: (mails, languages, survey, closing) =>
      `When you press the button, ${mails} out, ${languages}, each with a personal link to “${survey}”; the round closes on ${closing}.`,
    changedTitle: 'Something changed since you read this page',
    changedWords:
      'Partners, contacts or the plan were changed meanwhile. Nothing was sent. Read the page again, then open the round.',
    tooFewTitle: 'Too few partners for what is promised',
    tooFewWords: (found, needed) =>
      `${count(found, 'partner', 'partners')} would be invited; at least ${needed === 5 ? 'five' : needed} are needed. With fewer, everybody could guess who said what, so the promise could not be kept. Invite more partners, or choose an open dialogue: grades are then shown with names, and partners read so before the first question.`,
    pastTitle: 'The closing time has passed',
    pastWords: 'Choose a later one before opening the round.',
    noSurveyTitle: 'The questionnaire is gone',
    noSurveyWords: 'The questionnaire of this plan is no longer there. Choose another one.',
    toPlan: 'Change the plan',
    toRecipients: 'Choose the partners',
    promiseTitle: 'What is fixed by opening',
    promise: {
      confidential: (k) => [
        'Confidential: nobody at the office is shown the grades of one organisation.',
        `Nothing is published about fewer than ${k} organisations.`,
      ],
      open: () => [
        'Open dialogue: grades are shown with the name of the organisation, as partners read before the first question.',
      ],
      anonymous: (k) => [
        'Anonymous: half an hour after closing the link between answers and organisation is destroyed, for good.',
        `Nothing is published about fewer than ${k} organisations.`,
      ],
    },
    fixed:
      'No result is shown before closing, not even an average. The questionnaire, the partners’ groups and these rules can no longer be changed.',
    who: (number) => count(number, 'partner is invited', 'partners are invited'),
    address: 'Address',
    language: 'Language',
    group: 'Group',
    leftOutTitle: 'Left out',
    nobodyLeftOut: 'No partnership is left out.',
    why: {
      'left-out': 'unticked by you',
      blocked: 'cannot be written to',
    },
    breaksTitle: 'What this does to the trends',
    firstRound: 'This is the first round: every statement starts its series here.',
    noBreaks: 'All statements are asked as in the last round: every trend goes on.',
    changed: 'Reworded, so the line is broken here:',
    added: 'New, so the line starts here:',
    retired: 'No longer asked, so the line ends:',
    once: 'Mails cannot be called back.',
    open: (number) => `Open the round and send ${count(number, 'mail', 'mails')}`,
  },
  steps: {
    lead: 'This round is being prepared. Nobody has been written to.',
    plan: 'Plan',
    planWords: (survey, closing) => `“${survey}”, closing on ${closing}.`,
    recipients: 'Partners',
    recipientsWords: (invited, leftOut, blocked) =>
      [
        `${count(invited, 'partner', 'partners')} will be invited`,
        leftOut > 0 && `${leftOut} left out`,
        blocked > 0 && `${blocked} with a problem to cure`,
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    review: 'Review and open',
    reviewWords: 'Read exactly what goes out to whom, then open the round.',
    change: 'Change the plan',
    choose: 'Choose the partners',
    goReview: 'Review',
  },
  monitor: {
    sentSoFar: (sent, invited) =>
      `${sent} of ${count(invited, 'partner has', 'partners have')} sent their answers.`,
    sentInPart: (partners) =>
      `${partners} more ${partners === 1 ? 'has' : 'have'} sent a part of them.`,
    closes: (closing) => `The round closes on ${closing}.`,
    noResults: 'No answers and no results are shown while the round is open.',
    counts: {
      invited: 'Invited',
      notBegun: 'Not begun',
      started: 'Started, not sent',
      sent: 'Sent',
      declined: 'Declined',
    },
    caption: 'How far each partner is; never what it answers',
    ownCaption: 'How far your partners are; never what they answer',
    noOwn: 'None of the partners you look after is invited to this round.',
    partner: 'Partner',
    status: 'Answers',
    mail: 'Last mail',
    act: 'What you can do',
    late: 'Sent too late, not counted',
    reason: 'Reason:',
    noReminders: 'Wants no reminders',
    mails: {
      waiting: 'waiting to be sent',
      sending: 'being sent',
      sent: 'accepted by the mail server',
      unsure: 'handed over, but the mail server did not confirm it',
      failed: 'refused by the mail server',
      stopped: 'not sent, no longer needed',
    },
    again: 'will be tried again',
    serverSaid: 'The server said:',
    reminded: (number) => count(number, 'reminder', 'reminders'),
    noMail: 'No mail',
    correct: 'Correct the address',
    newLink: 'Send a new link',
    remind: (number) => `Remind ${count(number, 'partner', 'partners')}`,
    nobodyToRemind:
      'Nobody can be reminded right now: they have sent, declined, want no reminders, or were written to within the last hour.',
    close: 'Close now',
  },
  cancelled: {
    since: (at) => `This round was called off on ${at}.`,
    erased: 'What had been answered until then is erased. Every invited partner was told.',
  },
  closed: {
    since: (closing) => `This round closed on ${closing}.`,
    soon: (at) => `Results are computed on ${at}.`,
    grace:
      'What is sent within 30 minutes of closing still counts; therefore results come after that.',
    toResults: 'See the results',
    present: 'Present them',
  },
  reminders: {
    title: 'Remind those who have not sent',
    sentence: (number) =>
      `${count(number, 'partner gets', 'partners get')} one reminder with its personal link.`,
    rest: 'Those who have sent or declined, who want no reminders, whose address was refused, or who were written to within the last hour get nothing.',
    nobody: 'Nobody needs a reminder right now.',
    send: (number) => `Send ${count(number, 'reminder', 'reminders')}`,
  },
  newLink: {
    title: 'Send a new link',
    sentence: (partner, address) => [
      'A mail with a new personal link for ',
      partner,
      ' goes to ',
      address,
      '.',
    ],
    old: 'The old link stops working. What was typed so far is found under the new one.',
    send: 'Send the new link',
    refusals: {
      'opted-out':
        'This contact asked for no more mails. Choose another main contact for the partner.',
      'refused-address': 'The mail server refused this address. Correct it first, then send again.',
      meanwhile: 'A new link was sent just now, in another tab or by somebody else.',
      'not-open': 'The round is closed: links no longer take answers.',
    },
  },
  closing: {
    title: 'Close the round now',
    sentence: (sent, invited) =>
      `${sent} of ${count(invited, 'partner has', 'partners have')} sent their answers.`,
    words: [
      'Nobody can begin or change answers after closing.',
      'For 30 minutes sending still counts; then the results are computed, once.',
      'A closed round cannot be opened again.',
    ],
    tick: 'Yes, close this round',
    tickFirst: 'Tick the box first, so that we know it is not a mistake.',
    close: 'Close the round',
  },
  told: {
    alreadyOpenTitle: 'This round is open already',
    alreadyOpen:
      'It was opened meanwhile, in another tab or by somebody else. Every partner gets one mail; nothing was sent a second time.',
    notDraftTitle: 'This can no longer be changed',
    notDraft:
      'The round has been opened. What was promised to partners then is kept: nothing was changed.',
    notOpenTitle: 'This round is not open',
    notOpen: 'Nothing was sent or changed.',
    toRound: 'To the round',
  },
  back: 'Back without doing it',
}

const fr: Words = {
  list: {
    title: 'Cycles',
    lead: 'Une fois par an, le bureau demande à ses partenaires quel partenaire il est. Chaque année forme un cycle.',
    prepare: 'Préparer un cycle',
    empty:
      'Pas encore de cycle. Préparez le premier : choisissez l’année, la date de clôture et les partenaires à interroger. Personne ne reçoit rien avant l’ouverture.',
    caption: 'Le plus récent d’abord',
    year: 'Année',
    round: 'Cycle',
    where: 'Où il en est',
    closing: 'Clôture',
  },
  states: {
    draft: 'En préparation',
    consulting: 'Partenaires consultés',
    open: 'Ouvert',
    closed: 'Clos',
    shared: 'Partagé avec les partenaires',
    published: 'Publié',
    archived: 'Archivé',
    cancelled: 'Annulé',
  },
  plan: {
    newTitle: 'Préparer un cycle',
    editTitle: 'Modifier le plan',
    lead: 'Personne ne reçoit encore rien. Vous choisirez ensuite les partenaires, puis vous relirez tout avant l’envoi.',
    faults: 'Quelque chose manque ou n’est pas juste',
    labels: {
      year: 'Année',
      titleEn: 'Titre en anglais',
      titleFr: 'Titre en français',
      surveys: 'Questionnaires',
      closesOn: 'Dernier jour',
      closesAt: 'Heure de clôture',
      breakdown: 'Une comparaison entre groupes',
      mode: 'Ce qui est promis',
      k: 'Plus petit groupe dont on publie quelque chose',
      network: 'Ce qui est noté',
    },
    hints: {
      titleEn: 'Pour les partenaires qui lisent l’anglais.',
      titleFr:
        'Les partenaires le lisent dans leur message, par exemple « Quel partenaire sommes-nous ? 2026 ».',
      surveys:
        'Chacun est une partie que les partenaires remplissent et envoient séparément. Moins de parties, plus de réponses.',
      closes: (zone) =>
        `À l’heure du bureau (${zone}). Ce qui est envoyé jusqu’à 30 minutes plus tard compte encore.`,
      k: 'Cinq est le minimum. Un nombre plus grand protège mieux les partenaires et cache plus de résultats.',
    },
    breakdownIntro:
      'Les résultats peuvent être montrés par groupe de partenaires, selon un seul critère : deux critères ensemble pourraient désigner un partenaire.',
    breakdowns: {
      none: {
        label: 'Aucune',
        words:
          'Les résultats de tous les partenaires ensemble. Le moins possible est caché : le choix le plus sûr jusqu’à une quinzaine de partenaires.',
      },
      sector: {
        label: 'Par secteur',
        words:
          'Société civile, public, privé… Un secteur qui a trop peu de réponses est caché, et souvent un second avec lui.',
      },
      relationship: {
        label: 'Par relation',
        words:
          'Partenaires stratégiques et opérationnels. Deux groupes seulement : si l’un est trop petit, aucun n’est montré.',
      },
      place: {
        label: 'Par lieu',
        words:
          'Le lieu inscrit dans la fiche du partenaire. Beaucoup de petits lieux : la plupart resteront cachés.',
      },
    },
    modeIntro:
      'Les partenaires le lisent avant la première question. C’est fixé à l’ouverture du cycle et ne peut plus être modifié ensuite.',
    modes: {
      confidential: {
        label: 'Confidentiel',
        words:
          'Les réponses sont liées à l’organisation pour comparer les années, mais personne au bureau ne voit les notes d’une seule organisation. Il faut au moins autant de partenaires que le plus petit groupe ci-dessous, et ce que peu d’entre eux ont noté reste caché.',
      },
      open: {
        label: 'Dialogue ouvert',
        words:
          'Les notes sont montrées avec le nom de l’organisation, sur la page des résultats et dans son export. Le choix pour moins de cinq partenaires, où les noms se devineraient de toute façon. Il coûte de la franchise, et ses résultats ne sont jamais comparés à ceux d’un cycle confidentiel.',
      },
      anonymous: {
        label: 'Anonyme',
        words:
          'Une demi-heure après la clôture, le lien entre réponses et organisation est détruit pour toujours ; il ne reste que les résultats et des commentaires isolés. Cela coûte beaucoup : on ne compare plus les années d’un partenaire, rien ne se corrige après l’envoi, les réponses tardives sont rendues, et chaque organisation ne donne qu’une réponse. Les sauvegardes faites avant sont supprimées en 35 jours.',
      },
    },
    kOption: (k) => `${k} organisations`,
    faultWords: ({ field, kind }) => {
      switch (kind) {
        case 'missing':
          return {
            year: 'Indiquez l’année.',
            titleEn: 'Indiquez un titre en anglais.',
            titleFr: 'Indiquez un titre en français.',
            closesOn: 'Choisissez le dernier jour.',
            closesAt: 'Choisissez une heure de clôture.',
            surveys: 'Cochez au moins un questionnaire.',
            breakdown: 'Choisissez un critère de groupe, ou aucun.',
            mode: 'Choisissez ce qui est promis.',
            k: 'Choisissez le plus petit groupe.',
            network: '',
          }[field]
        case 'too-long':
          return 'Ce titre dépasse 200 caractères. Raccourcissez-le.'
        case 'not-a-year':
          return 'Écrivez l’année en quatre chiffres, par exemple 2026.'
        case 'not-a-moment':
          return 'Cette date ou cette heure n’existe pas. Choisissez un jour comme 2026-12-15 et une heure comme 18:00.'
        case 'past':
          return 'Ce moment est passé. Choisissez-en un à venir.'
        case 'shared':
          return 'Deux de ces questionnaires posent les mêmes questions. Choisissez l’un d’eux.'
        case 'not-for-networks':
          return 'Les membres d’un réseau ne répondent qu’aux principes de partenariat : décochez les autres.'
        case 'several':
          return 'Un cycle anonyme prend une réponse par organisation : choisissez une autre promesse, ou décochez la case qui permet à plusieurs personnes de répondre.'
        case 'not-an-option':
          return {
            breakdown: 'Choisissez un critère de groupe, ou aucun.',
            mode: 'Choisissez ce qui est promis.',
            k: 'Choisissez un nombre de 5 à 10.',
            network: 'Choisissez le bureau ou un réseau de la liste.',
            surveys: 'Choisissez des questionnaires de la liste.',
            year: '',
            titleEn: '',
            titleFr: '',
            closesOn: '',
            closesAt: '',
          }[field]
      }
    },
    create: 'Enregistrer et choisir les partenaires',
    save: 'Enregistrer le plan',
  },
  recipients: {
    title: 'Qui est invité',
    lead: 'Tous les partenariats sont cochés. Décochez ceux à laisser de côté cette année. Le contact principal de chacun reçoit un message avec un lien personnel.',
    filter: {
      sector: 'Secteur',
      relationship: 'Relation',
      all: 'Tous',
      show: 'Afficher',
      reset: 'Tout afficher',
    },
    caption: (shown, all) =>
      shown === all
        ? nombre(all, 'partenaire', 'partenaires')
        : `${shown} partenaires affichés sur ${all}`,
    partner: 'Partenaire',
    contact: 'Contact principal',
    notes: 'À voir d’abord',
    invite: 'Inviter',
    column: 'Inviter',
    problems: {
      noContact: 'Pas encore de contact : il n’y a personne à qui écrire.',
      noMainContact: 'Aucun de ses contacts n’est le contact principal.',
      optedOut: 'Le contact principal ne veut plus recevoir de messages.',
      refused: 'Le serveur de messagerie a refusé cette adresse :',
      sameAddress: 'La même adresse figure chez',
    },
    cures: {
      add: 'Ajouter un contact',
      choose: 'Choisir le contact principal',
      look: 'Choisir un autre contact',
      correct: 'Corriger l’adresse',
    },
    never: 'Jamais invités',
    neverWords:
      'Les fournisseurs et les dons ne sont pas des partenariats ; ils ne sont pas interrogés.',
    none: 'Aucun partenaire n’est encore enregistré. Commencez par les ajouter.',
    noneHere: 'Aucun partenaire de ce genre.',
    save: 'Enregistrer',
    saveAndReview: 'Enregistrer et relire',
    back: 'Vers les partenaires',
  },
  review: {
    title: 'Relire avant d’ouvrir',
    mails: (number) => nombre(number, 'message partira', 'messages partiront'),
    perLanguage: (number, language) => `${number} en ${language === 'en' ? 'anglais' : 'français'}`,
    sentence: (mails, languages, survey, closing) =>
      `Quand vous appuierez sur le bouton, ${mails}, ${languages}, chacun avec un lien personnel vers « ${survey} » ; le cycle se clôt le ${closing}.`,
    changedTitle: 'Quelque chose a changé depuis votre lecture',
    changedWords:
      'Des partenaires, des contacts ou le plan ont été modifiés entre-temps. Rien n’a été envoyé. Relisez la page, puis ouvrez le cycle.',
    tooFewTitle: 'Trop peu de partenaires pour ce qui est promis',
    tooFewWords: (found, needed) =>
      `${nombre(found, 'partenaire serait invité', 'partenaires seraient invités')} ; il en faut au moins ${needed === 5 ? 'cinq' : needed}. À moins, chacun pourrait deviner qui a dit quoi : la promesse ne pourrait pas être tenue. Invitez plus de partenaires, ou choisissez un dialogue ouvert : les notes sont alors montrées avec les noms, et les partenaires le lisent avant la première question.`,
    pastTitle: 'L’heure de clôture est passée',
    pastWords: 'Choisissez-en une plus tardive avant d’ouvrir le cycle.',
    noSurveyTitle: 'Le questionnaire a disparu',
    noSurveyWords: 'Le questionnaire de ce plan n’existe plus. Choisissez-en un autre.',
    toPlan: 'Modifier le plan',
    toRecipients: 'Choisir les partenaires',
    promiseTitle: 'Ce que l’ouverture fixe',
    promise: {
      confidential: (k) => [
        'Confidentiel : personne au bureau ne voit les notes d’une seule organisation.',
        `Rien n’est publié sur moins de ${k} organisations.`,
      ],
      open: () => [
        'Dialogue ouvert : les notes sont montrées avec le nom de l’organisation, comme les partenaires le lisent avant la première question.',
      ],
      anonymous: (k) => [
        'Anonyme : une demi-heure après la clôture, le lien entre réponses et organisation est détruit pour toujours.',
        `Rien n’est publié sur moins de ${k} organisations.`,
      ],
    },
    fixed:
      'Aucun résultat n’est montré avant la clôture, pas même une moyenne. Le questionnaire, les groupes de partenaires et ces règles ne peuvent plus être modifiés.',
    who: (number) => nombre(number, 'partenaire est invité', 'partenaires sont invités'),
    address: 'Adresse',
    language: 'Langue',
    group: 'Groupe',
    leftOutTitle: 'Laissés de côté',
    nobodyLeftOut: 'Aucun partenariat n’est laissé de côté.',
    why: {
      'left-out': 'décoché par vous',
      blocked: 'impossible de lui écrire',
    },
    breaksTitle: 'Ce que cela change aux tendances',
    firstRound: 'C’est le premier cycle : chaque énoncé commence ici sa série.',
    noBreaks: 'Tous les énoncés sont posés comme au dernier cycle : chaque tendance continue.',
    changed: 'Reformulés, la ligne est donc rompue ici :',
    added: 'Nouveaux, la ligne commence donc ici :',
    retired: 'Plus posés, la ligne s’arrête donc :',
    once: 'Un message parti ne se rattrape pas.',
    open: (number) => `Ouvrir le cycle et envoyer ${nombre(number, 'message', 'messages')}`,
  },
  steps: {
    lead: 'Ce cycle est en préparation. Personne n’a encore reçu de message.',
    plan: 'Plan',
    planWords: (survey, closing) => `« ${survey} », clôture le ${closing}.`,
    recipients: 'Partenaires',
    recipientsWords: (invited, leftOut, blocked) =>
      [
        nombre(invited, 'partenaire sera invité', 'partenaires seront invités'),
        leftOut > 0 && `${leftOut} de côté`,
        blocked > 0 && `${blocked} avec un problème à régler`,
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    review: 'Relire et ouvrir',
    reviewWords: 'Lisez exactement ce qui part et à qui, puis ouvrez le cycle.',
    change: 'Modifier le plan',
    choose: 'Choisir les partenaires',
    goReview: 'Relire',
  },
  monitor: {
    sentSoFar: (sent, invited) =>
      `${nombre(sent, 'partenaire', 'partenaires')} sur ${invited} ${sent > 1 ? 'ont envoyé leurs' : 'a envoyé ses'} réponses.`,
    sentInPart: (partners) =>
      partners > 1
        ? `${partners} autres en ont envoyé une partie.`
        : `${partners} autre en a envoyé une partie.`,
    closes: (closing) => `Le cycle se clôt le ${closing}.`,
    noResults: 'Aucune réponse et aucun résultat ne sont montrés tant que le cycle est ouvert.',
    counts: {
      invited: 'Invités',
      notBegun: 'Pas commencé',
      started: 'Commencé, pas envoyé',
      sent: 'Envoyé',
      declined: 'Ne participent pas',
    },
    caption: 'Où en est chaque partenaire ; jamais ce qu’il répond',
    ownCaption: 'Où en sont vos partenaires ; jamais ce qu’ils répondent',
    noOwn: 'Aucun des partenaires que vous suivez n’est invité à ce cycle.',
    partner: 'Partenaire',
    status: 'Réponses',
    mail: 'Dernier message',
    act: 'Ce que vous pouvez faire',
    late: 'Envoyé trop tard, non compté',
    reason: 'Raison :',
    noReminders: 'Ne veut pas de rappels',
    mails: {
      waiting: 'en attente d’envoi',
      sending: 'en cours d’envoi',
      sent: 'accepté par le serveur de messagerie',
      unsure: 'remis, mais le serveur de messagerie ne l’a pas confirmé',
      failed: 'refusé par le serveur de messagerie',
      stopped: 'pas envoyé, plus nécessaire',
    },
    again: 'sera retenté',
    serverSaid: 'Le serveur a dit :',
    reminded: (number) => nombre(number, 'rappel', 'rappels'),
    noMail: 'Aucun message',
    correct: 'Corriger l’adresse',
    newLink: 'Envoyer un nouveau lien',
    remind: (number) => `Relancer ${nombre(number, 'partenaire', 'partenaires')}`,
    nobodyToRemind:
      'Personne ne peut recevoir de rappel pour l’instant : tous ont envoyé, ne participent pas, ne veulent pas de rappels, ou ont reçu un message il y a moins d’une heure.',
    close: 'Clore maintenant',
  },
  cancelled: {
    since: (at) => `Ce cycle a été annulé le ${at}.`,
    erased: 'Les réponses reçues jusque-là sont effacées. Chaque partenaire invité a été prévenu.',
  },
  closed: {
    since: (closing) => `Ce cycle s’est clos le ${closing}.`,
    soon: (at) => `Les résultats seront calculés le ${at}.`,
    grace:
      'Ce qui est envoyé dans les 30 minutes après la clôture compte encore ; les résultats viennent donc après.',
    toResults: 'Voir les résultats',
    present: 'Les présenter',
  },
  reminders: {
    title: 'Relancer ceux qui n’ont pas envoyé',
    sentence: (number) =>
      `${nombre(number, 'partenaire reçoit un rappel avec son', 'partenaires reçoivent un rappel avec leur')} lien personnel.`,
    rest: 'Ceux qui ont envoyé ou ne participent pas, ne veulent pas de rappels, dont l’adresse a été refusée, ou qui ont reçu un message il y a moins d’une heure ne reçoivent rien.',
    nobody: 'Personne n’a besoin d’un rappel pour l’instant.',
    send: (number) => `Envoyer ${nombre(number, 'rappel', 'rappels')}`,
  },
  newLink: {
    title: 'Envoyer un nouveau lien',
    sentence: (partner, address) => [
      'Un message avec un nouveau lien personnel pour ',
      partner,
      ' part à ',
      address,
      '.',
    ],
    old: 'L’ancien lien ne marchera plus. Ce qui a été saisi se retrouve sous le nouveau.',
    send: 'Envoyer le nouveau lien',
    refusals: {
      'opted-out':
        'Ce contact ne veut plus recevoir de messages. Choisissez un autre contact principal pour le partenaire.',
      'refused-address':
        'Le serveur de messagerie a refusé cette adresse. Corrigez-la d’abord, puis renvoyez.',
      meanwhile:
        'Un nouveau lien vient d’être envoyé, dans un autre onglet ou par quelqu’un d’autre.',
      'not-open': 'Le cycle est clos : les liens ne prennent plus de réponses.',
    },
  },
  closing: {
    title: 'Clore le cycle maintenant',
    sentence: (sent, invited) =>
      `${nombre(sent, 'partenaire', 'partenaires')} sur ${invited} ${sent > 1 ? 'ont envoyé leurs' : 'a envoyé ses'} réponses.`,
    words: [
      'Personne ne peut commencer ni modifier ses réponses après la clôture.',
      'Pendant 30 minutes un envoi compte encore ; ensuite les résultats sont calculés, une fois.',
      'Un cycle clos ne peut pas être rouvert.',
    ],
    tick: 'Oui, clore ce cycle',
    tickFirst: 'Cochez d’abord la case, pour que nous sachions que ce n’est pas une erreur.',
    close: 'Clore le cycle',
  },
  told: {
    alreadyOpenTitle: 'Ce cycle est déjà ouvert',
    alreadyOpen:
      'Il a été ouvert entre-temps, dans un autre onglet ou par quelqu’un d’autre. Chaque partenaire reçoit un seul message ; rien n’est parti deux fois.',
    notDraftTitle: 'Ceci ne peut plus être modifié',
    notDraft:
      'Le cycle a été ouvert. Ce qui a été promis alors aux partenaires est tenu : rien n’a été changé.',
    notOpenTitle: 'Ce cycle n’est pas ouvert',
    notOpen: 'Rien n’a été envoyé ni changé.',
    toRound: 'Vers le cycle',
  },
  back: 'Revenir sans rien faire',
}

export const roundsText: Record<Language, Words> = { en, fr }
