import type { AssessmentWay } from '../../src/domain/capacity/assessment.ts'
import type { BegunRefusal } from '../../src/domain/capacity/refusals.ts'
import type { Language } from '../../src/domain/language.ts'

/** Words of the office's pages on assessments of capacities. */
type Words = {
  title: string
  lead: string
  toList: string
  partnersTitle: string
  caption: string
  columns: { partner: string; last: string; next: string; open: string }
  never: string
  empty: string
  emptyWords: string
  due: {
    never: string
    later: (day: string) => string
    due: (until: string) => string
    late: (since: string) => string
  }
  open: Record<AssessmentWay, (day: string) => string>
  made: Record<AssessmentWay, (day: string) => string>
  takenBack: (day: string) => string
  yearsTitle: string
  yearsLead: string
  year: {
    title: (year: number) => string
    underWay: string
    withdrawn: string
    few: string
    of: (count: number) => string
    caption: string
    columns: { domain: string; up: string; same: string; down: string; of: string; word: string }
    funds: (more: number, of: number) => string
    fundsFew: string
    position: (moved: number, of: number) => string
    positionFew: string
    space: string
  }
  complete: {
    title: (year: number) => string
    words: (year: number) => string
    tick: string
    tickFirst: string
    button: string
  }
  none: string
  ofPartner: {
    title: string
    lead: string
    actsTitle: string
    noActs: string
    mayRead: string
    mayNotRead: string
    read: string
    goOn: string
    askTitle: string
    ask: string
    askWords: (contact: string) => string
    talk: string
    talkWords: string
    resend: string
    resent: string
    remove: string
    removed: string
    asked: string
    refused: Record<BegunRefusal, string>
  }
  reading: {
    title: (day: string) => string
    promise: string
    needsTitle: string
    needsLead: string
    noNeeds: string
    lowWords: (domain: string) => string
    makeAction: string
    noPlan: string
  }
  noted: { title: string; words: string; link: string; noLink: string; back: string }
}

const en: Words = {
  title: 'Capacity assessments',
  lead: 'Each partner looks at its own capacities every 12 to 18 months. What comes of it belongs to the partner: you see that it was made and when; levels and words only those whom the partner named.',
  toList: 'All capacity assessments',
  partnersTitle: 'Partners',
  caption: 'When each partner was assessed, and whose turn it is',
  columns: { partner: 'Partner', last: 'Last assessment', next: 'Next', open: 'Under way' },
  never: 'never',
  empty: 'There are no partners yet',
  emptyWords: 'Add a partner first; then it can be asked to assess its capacities.',
  due: {
    never: 'not yet assessed',
    later: (day) => `from ${day}`,
    due: (until) => `due, until ${until}`,
    late: (since) => `late since ${since}`,
  },
  open: {
    link: (day) => `asked by link on ${day}`,
    conversation: (day) => `being noted since ${day}`,
  },
  made: {
    link: (day) => `${day}, by link`,
    conversation: (day) => `${day}, in a conversation`,
  },
  takenBack: (day) => `taken back by the partner on ${day}`,
  yearsTitle: 'How partners moved',
  yearsLead:
    'Beside each partner’s assessment before. Figures stand on at least five partners and are made once a year: growing figures would tell how each one moved.',
  year: {
    title: (year) => `Assessments of ${year}`,
    underWay:
      'The figures are made when the year is over, or as soon as its assessments are said to be complete.',
    withdrawn:
      'A partner took back an assessment that stood in these figures. Beside the earlier ones, new figures would tell what it said; so there are none any more.',
    few: 'Fewer than five partners have an assessment of this year and one before: too few to show.',
    of: (count) => `${count} partners have an assessment of this year and one before.`,
    caption: 'Partners whose level rose, stayed or fell, by domain',
    columns: {
      domain: 'Domain',
      up: 'Up',
      same: 'Same',
      down: 'Down',
      of: 'Partners',
      word: 'In words',
    },
    funds: (more, of) => `${more} of ${of} partners have more diverse sources of funds.`,
    fundsFew: 'Sources of funds: too few to show.',
    position: (moved, of) => `${moved} of ${of} partners carry more of the joint tasks.`,
    positionFew: 'Responsibility for the joint tasks: too few to show.',
    space: 'Space of civil society (NET-3 alone)',
  },
  complete: {
    title: (year) => `Make the figures of ${year} now`,
    words: (year) =>
      `Do this once all assessments of ${year} are sent. They cannot be corrected afterwards, and what is sent later counts for ${year + 1}. This cannot be undone.`,
    tick: 'Yes, the assessments of this year are complete',
    tickFirst: 'Tick the box first: this cannot be undone.',
    button: 'Make the figures',
  },
  none: 'No assessment has been sent yet.',
  ofPartner: {
    title: 'Capacities',
    lead: 'Levels and words are read only by those whom the partner named. It can name others, correct and take back what it said, by its link.',
    actsTitle: 'Assessments',
    noActs: 'This partner has not been assessed yet. Ask it by link, or begin a conversation.',
    mayRead: 'The partner named you as a reader.',
    mayNotRead: 'Only the partner and those it named can read it.',
    read: 'Read',
    goOn: 'Go on noting',
    askTitle: 'A new assessment',
    ask: 'Ask by link',
    askWords: (contact) =>
      `A mail with a personal link goes to the main contact, ${contact}. Nobody of the office reads the answers unless the partner names the person.`,
    talk: 'Note a conversation',
    talkWords:
      'You type in what the partner says. You may read it, since it is said to you; the partner names who else. When it is sent, the main contact gets a link to it.',
    resend: 'Send a new link',
    resent: 'A new link is on its way to the main contact; the old one stops working.',
    remove: 'Take it back unsent',
    removed: 'It is gone.',
    asked: 'The partner is asked; the mail is on its way.',
    refused: {
      'no-contact': 'This partner has no main contact to write to. Add one first.',
      'opted-out': 'The main contact does not want mails. Note a conversation instead.',
      'refused-address': 'The main contact’s address was refused. Correct it first.',
      'open-already': 'One assessment of this partner is under way already.',
      'not-now': 'There is no link to send for this one now.',
      meanwhile: 'Somebody else has sent a new link just now.',
    },
  },
  reading: {
    title: (day) => `Assessment of ${day}`,
    promise: 'The partner lets you read this. It is not yours to pass on.',
    needsTitle: 'What asks for support',
    needsLead:
      'A need can become an action of the joint plan. All partners of the round read the plan: say what will be done, name no level, and ask the partner first.',
    noNeeds: 'Nothing asks for support: no low level, nothing written.',
    lowWords: (domain) => `Grow stronger together: ${domain}`,
    makeAction: 'Make it an action',
    noPlan: 'There is no joint plan that is being written just now.',
  },
  noted: {
    title: 'The conversation is noted',
    words: 'It belongs to the partner now.',
    link: 'The main contact gets a mail with the link behind which it can be read, corrected and taken back.',
    noLink:
      'The partner has no main contact that takes mails. Once it has one, send the link from the partner’s page.',
    back: 'To the partner’s assessments',
  },
}

const fr: Words = {
  title: 'Évaluations des capacités',
  lead: 'Chaque partenaire se penche sur ses propres capacités tous les 12 à 18 mois. Ce qui en sort lui appartient : vous voyez qu’une évaluation a été faite et quand ; seules les personnes que le partenaire a nommées voient les niveaux et les textes.',
  toList: 'Toutes les évaluations des capacités',
  partnersTitle: 'Partenaires',
  caption: 'Quand chaque partenaire a été évalué, et à qui le tour',
  columns: {
    partner: 'Partenaire',
    last: 'Dernière évaluation',
    next: 'Prochaine',
    open: 'En cours',
  },
  never: 'jamais',
  empty: 'Il n’y a pas encore de partenaires',
  emptyWords:
    'Ajoutez d’abord un partenaire ; on pourra ensuite lui demander d’évaluer ses capacités.',
  due: {
    never: 'pas encore évalué',
    later: (day) => `à partir du ${day}`,
    due: (until) => `à faire d’ici au ${until}`,
    late: (since) => `en retard depuis le ${since}`,
  },
  open: {
    link: (day) => `demandée par lien le ${day}`,
    conversation: (day) => `notée depuis le ${day}`,
  },
  made: {
    link: (day) => `${day}, par lien`,
    conversation: (day) => `${day}, en entretien`,
  },
  takenBack: (day) => `retirée par le partenaire le ${day}`,
  yearsTitle: 'Comment les partenaires ont évolué',
  yearsLead:
    'Par rapport à l’évaluation précédente de chaque partenaire. Les chiffres portent sur au moins cinq partenaires et sont établis une fois par an : des chiffres qui grandissent diraient comment chacun a évolué.',
  year: {
    title: (year) => `Évaluations de ${year}`,
    underWay:
      'Les chiffres sont établis quand l’année est finie, ou dès que l’on dit que ses évaluations sont complètes.',
    withdrawn:
      'Un partenaire a retiré une évaluation qui figurait dans ces chiffres. À côté des anciens, de nouveaux chiffres diraient ce qu’elle contenait ; il n’y en a donc plus.',
    few: 'Moins de cinq partenaires ont une évaluation de cette année et une d’avant : trop peu pour être montré.',
    of: (count) => `${count} partenaires ont une évaluation de cette année et une d’avant.`,
    caption: 'Partenaires dont le niveau a monté, est resté ou a baissé, par domaine',
    columns: {
      domain: 'Domaine',
      up: 'Hausse',
      same: 'Égal',
      down: 'Baisse',
      of: 'Partenaires',
      word: 'En mots',
    },
    funds: (more, of) => `Sources de fonds plus diverses : ${more} partenaires sur ${of}.`,
    fundsFew: 'Sources de fonds : trop peu pour être montré.',
    position: (moved, of) =>
      `Part plus grande dans les tâches communes : ${moved} partenaires sur ${of}.`,
    positionFew: 'Responsabilité des tâches communes : trop peu pour être montré.',
    space: 'Espace de la société civile (NET-3 seule)',
  },
  complete: {
    title: (year) => `Établir maintenant les chiffres de ${year}`,
    words: (year) =>
      `Faites-le quand toutes les évaluations de ${year} sont envoyées. Elles ne pourront plus être corrigées, et ce qui est envoyé plus tard compte pour ${year + 1}. C’est irréversible.`,
    tick: 'Oui, les évaluations de cette année sont complètes',
    tickFirst: 'Cochez d’abord la case : c’est irréversible.',
    button: 'Établir les chiffres',
  },
  none: 'Aucune évaluation n’a encore été envoyée.',
  ofPartner: {
    title: 'Capacités',
    lead: 'Seules les personnes que le partenaire a nommées lisent les niveaux et les textes. Par son lien, il peut en nommer d’autres, corriger et retirer ce qu’il a dit.',
    actsTitle: 'Évaluations',
    noActs:
      'Ce partenaire n’a pas encore été évalué. Demandez-lui par lien, ou commencez un entretien.',
    mayRead: 'Le partenaire vous a nommé(e) pour la lire.',
    mayNotRead: 'Seuls le partenaire et les personnes qu’il a nommées peuvent la lire.',
    read: 'Lire',
    goOn: 'Continuer à noter',
    askTitle: 'Une nouvelle évaluation',
    ask: 'Demander par lien',
    askWords: (contact) =>
      `Un message avec un lien personnel part au contact principal, ${contact}. Personne au bureau ne lit les réponses si le partenaire ne nomme pas cette personne.`,
    talk: 'Noter un entretien',
    talkWords:
      'Vous saisissez ce que dit le partenaire. Vous pouvez le lire, puisque c’est à vous qu’il le dit ; le partenaire nomme les autres. À l’envoi, le contact principal reçoit un lien.',
    resend: 'Envoyer un nouveau lien',
    resent: 'Un nouveau lien part au contact principal ; l’ancien cesse de fonctionner.',
    remove: 'La supprimer sans l’envoyer',
    removed: 'Elle est supprimée.',
    asked: 'La demande est faite ; le message est en route.',
    refused: {
      'no-contact':
        'Ce partenaire n’a pas de contact principal à qui écrire. Ajoutez-en un d’abord.',
      'opted-out': 'Le contact principal ne veut pas de messages. Notez plutôt un entretien.',
      'refused-address': 'L’adresse du contact principal a été refusée. Corrigez-la d’abord.',
      'open-already': 'Une évaluation de ce partenaire est déjà en cours.',
      'not-now': 'Il n’y a pas de lien à envoyer pour celle-ci en ce moment.',
      meanwhile: 'Quelqu’un d’autre vient d’envoyer un nouveau lien.',
    },
  },
  reading: {
    title: (day) => `Évaluation du ${day}`,
    promise: 'Le partenaire vous permet de lire ceci. Ce n’est pas à vous de le transmettre.',
    needsTitle: 'Ce qui demande un appui',
    needsLead:
      'Un besoin peut devenir une action du plan commun. Tous les partenaires du cycle lisent le plan : dites ce qui sera fait, ne nommez aucun niveau, et demandez d’abord au partenaire.',
    noNeeds: 'Rien ne demande d’appui : aucun niveau bas, rien d’écrit.',
    lowWords: (domain) => `Progresser ensemble : ${domain}`,
    makeAction: 'En faire une action',
    noPlan: 'Aucun plan commun n’est en cours de rédaction.',
  },
  noted: {
    title: 'L’entretien est noté',
    words: 'Il appartient maintenant au partenaire.',
    link: 'Le contact principal reçoit un message avec le lien derrière lequel on peut le lire, le corriger et le retirer.',
    noLink:
      'Le partenaire n’a pas de contact principal qui accepte les messages. Dès qu’il en a un, envoyez le lien depuis la page du partenaire.',
    back: 'Vers les évaluations du partenaire',
  },
}

export const capacityText: Record<Language, Words> = { en, fr }
