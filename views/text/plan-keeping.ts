import type { ActionOrigin, Side } from '../../src/domain/action.ts'
import type { ActionFault, ActionField } from '../../src/domain/action-form.ts'
import type { Language } from '../../src/domain/language.ts'

type Words = {
  lead: string
  none: string
  add: string
  addTitle: string
  editTitle: string
  edit: string
  save: string
  back: string
  toPlan: string
  remove: string
  removeWords: string
  faults: string
  meanwhile: string
  movedOn: string
  fixed: string
  reported: string
  voids: string
  drafts: string
  draftsLead: string
  draftBy: Record<'partner' | 'event' | 'last-plan', string>
  makeAction: string
  labels: Record<ActionField, string>
  hints: Record<'words' | 'from' | 'means' | 'effort' | 'direction' | 'sign' | 'partner', string>
  noDirection: string
  olderDirection: (number: string) => string
  sides: Record<Side, string>
  choose: string
  originGroups: Record<ActionOrigin, string>
  /** The kind alone, where the source itself is not named. */
  kindAlone: string
  faultWords: (fault: ActionFault) => string
  elected: {
    title: string
    lead: string
    nobody: string
    is: (name: string, organisation: string) => string
    label: string
    button: string
    signed: string
    unknown: string
    noMore: string
  }
  signing: {
    title: string
    words: string
    tick: string
    button: string
    tickFirst: string
    changed: string
    notReady: string
    done: (name: string, at: string) => string
  }
  quarters: {
    title: string
    caption: string
    quarter: (quarter: number, year: number) => string
    action: string
    responsible: string
    due: string
    status: string
  }
  all: {
    title: string
    lead: string
    none: string
    overdue: (count: number) => string
    count: (shown: number, all: number) => string
    filter: { status: string; owner: string; year: string; any: string; button: string }
    columns: Record<'words' | 'year' | 'owner' | 'due' | 'status', string>
    supporter: string
    nothingFound: string
    file: string
    doneShare: (done: number, of: number) => string
    noDoneShare: string
    yourOwn: string
  }
  unreachable: string
  placeName: string
  needed: Record<'title' | 'words' | 'toPlan' | 'reason' | 'hint' | 'missing' | 'too-long', string>
}

const en: Words = {
  lead: 'What your office and its partners agreed to change. Every action comes from something partners said, has an owner on one side and a supporter on the other, a day, and a sign by which both will see that it worked.',
  none: 'No action stands here yet. Write the first one down at the meeting with your partners, or make one of a draft below.',
  add: 'Add an action',
  addTitle: 'A new action',
  editTitle: 'Change an action',
  edit: 'Change',
  save: 'Save',
  back: 'Back to the plan',
  toPlan: 'All actions of all years',
  remove: 'Take this action out of the plan',
  removeWords:
    'The action is gone from the plan at once, and whoever has signed the plan signs again. This cannot be undone.',
  faults: 'Please look at these fields',
  meanwhile:
    'Somebody else changed this action meanwhile. What you typed stands below; open the plan in another tab, compare, and save again.',
  movedOn: 'This action was changed meanwhile. Nothing was taken away: please look at it again.',
  fixed: 'This plan does not change any more.',
  reported:
    'Something has been reported on this action, so it stays in the plan. Both sides can drop it by agreement.',
  voids:
    'This plan has been signed. If you save a change, both signatures are void and both sides sign again.',
  drafts: 'Drafts',
  draftsLead:
    'Words that somebody meant as an action already. Nothing of them is in the plan before you make an action of it.',
  draftBy: {
    partner: 'a partner, in the appreciative inquiry',
    event: 'noted at the learning event',
    'last-plan': 'left open by the last plan',
  },
  makeAction: 'Make an action of it',
  labels: {
    words: 'What will be done',
    from: 'What it comes from',
    side: 'Who is responsible',
    staff: 'At the office',
    partner: 'At the partners',
    means: 'Means',
    effort: 'Effort and cost',
    direction: 'Direction of the strategy',
    due: 'By when',
    sign: 'Sign that it worked',
  },
  hints: {
    words: 'One thing, in words both sides recognise. All partners of the round read it.',
    from: 'At least one action of the plan must come from a strength.',
    means: 'What it takes: people, tools, help. May stay empty.',
    effort:
      'Be realistic: about how many days of whom, and about what money. All partners read it. May stay empty.',
    direction: 'What of the strategy it serves, if it serves some of it.',
    sign: 'Something both sides can see.',
    partner: 'The side that is not responsible supports.',
  },
  noDirection: 'None of them',
  olderDirection: (number) => `${number}, of an earlier strategy`,
  sides: {
    office: 'The office does it, the partner supports',
    partner: 'The partner does it, the office supports',
  },
  choose: 'Choose…',
  originGroups: {
    indicator: 'Statements',
    wish: 'Wishes',
    strength: 'Strengths',
    signal: 'Signals',
    input: 'Promises not kept',
    proposal: 'Proposals of partners',
    decision: 'Decisions',
  },
  kindAlone: 'another one, not named here',
  faultWords: ({ field, kind }) => {
    if (kind === 'too-long') return 'This text is too long: at most 500 characters.'
    if (kind === 'not-a-day') return 'This is no day of the calendar.'
    if (kind === 'past') return 'This day has passed. Choose one that can still be kept.'
    const missing: Record<ActionField, string> = {
      words: 'Write what will be done.',
      from: 'Choose what it comes from.',
      side: 'Choose who is responsible.',
      staff: 'Choose a person of the office.',
      partner: 'Choose a partner of this round.',
      means: 'Write what it takes.',
      effort: 'Write what effort it takes.',
      direction: 'Choose a direction of the strategy, or none.',
      due: 'Write the day by which it will be done.',
      sign: 'Write by what sign both sides will see that it worked.',
    }
    return missing[field]
  },
  elected: {
    title: 'The elected partner',
    lead: 'Partners elect one contact who signs this plan for all of them. Mark that contact here: the button to sign stands on the page of its own link.',
    nobody: 'Nobody is marked yet.',
    is: (name, organisation) => `${name} (${organisation}) signs for the partners.`,
    label: 'Contact elected by the partners',
    button: 'Mark as elected',
    signed: 'The elected contact has signed this plan, and stays the one who did.',
    unknown: 'Choose a contact who was invited to this round.',
    noMore: 'No contact of this round can sign: none has a link any more.',
  },
  signing: {
    title: 'Sign for the office',
    words:
      'With your signature and that of the elected partner this plan is agreed. If an action is changed afterwards, both sides sign again.',
    tick: 'Yes, I have read all actions and sign this plan for the office',
    button: 'Sign the plan',
    tickFirst: 'Tick the box first: it says that you sign.',
    changed: 'The plan was changed while you read it. Please read it again, then sign.',
    notReady: 'This plan cannot be signed now. Nothing was changed.',
    done: (name, at) => `${name} signed on ${at}.`,
  },
  quarters: {
    title: 'By quarter',
    caption: 'When each action is due, by quarter; the dotted line is today',
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    action: 'Action',
    responsible: 'Responsible',
    due: 'Due',
    status: 'Standing',
  },
  all: {
    title: 'Actions of all years',
    lead: 'Everything your office and its partners agreed to do, what is late first.',
    none: 'No action has been agreed in any year yet. They are written on the page of a round, once its results are shared.',
    overdue: (count) => (count === 1 ? 'One action is overdue.' : `${count} actions are overdue.`),
    count: (shown, all) => `${shown} of ${all}`,
    filter: { status: 'Standing', owner: 'Responsible', year: 'Year', any: 'All', button: 'Show' },
    columns: {
      words: 'Action',
      year: 'Year',
      owner: 'Responsible',
      due: 'Due',
      status: 'Standing',
    },
    supporter: 'supported by',
    nothingFound: 'No action matches this choice.',
    file: 'Actions',
    doneShare: (done, of) => `Of the actions that came to an end, ${done} of ${of} were done.`,
    noDoneShare: 'No action has come to its end yet.',
    yourOwn: 'yours',
  },
  unreachable:
    'No reminder can reach whoever owns this action: that person has left, or takes no mail.',
  placeName: 'Joint plan',
  needed: {
    title: 'The joint plan is not agreed',
    words:
      'A round is published with a plan that direction and the elected partner have signed. Have it signed first, or say below why the round is published without.',
    toPlan: 'To the joint plan',
    reason: 'Why it is published without an agreed plan',
    hint: 'The reason is kept with the round, with your name and the day.',
    missing: 'The joint plan is not agreed: write why the round is published without it.',
    'too-long': 'This text is too long: at most 500 characters.',
  },
}

const fr: Words = {
  lead: 'Ce que votre bureau et ses partenaires sont convenus de changer. Chaque action vient de ce que des partenaires ont dit, a un responsable d’un côté et un appui de l’autre, une date, et un signe auquel les deux verront que cela a marché.',
  none: 'Aucune action ne figure encore ici. Notez la première lors de la rencontre avec vos partenaires, ou faites-en une d’un brouillon ci-dessous.',
  add: 'Ajouter une action',
  addTitle: 'Une nouvelle action',
  editTitle: 'Modifier une action',
  edit: 'Modifier',
  save: 'Enregistrer',
  back: 'Retour au plan',
  toPlan: 'Toutes les actions de toutes les années',
  remove: 'Retirer cette action du plan',
  removeWords:
    'L’action disparaît aussitôt du plan, et qui a signé le plan signe de nouveau. Cela ne peut pas être annulé.',
  faults: 'Veuillez revoir ces champs',
  meanwhile:
    'Quelqu’un d’autre a modifié cette action entre-temps. Ce que vous avez saisi figure ci-dessous ; ouvrez le plan dans un autre onglet, comparez et enregistrez de nouveau.',
  movedOn: 'Cette action a été modifiée entre-temps. Rien n’a été retiré : veuillez la revoir.',
  fixed: 'Ce plan ne change plus.',
  reported:
    'Quelque chose a été rapporté sur cette action : elle reste dans le plan. Les deux côtés peuvent l’abandonner d’un commun accord.',
  voids:
    'Ce plan a été signé. Si vous enregistrez une modification, les deux signatures tombent et les deux côtés signent de nouveau.',
  drafts: 'Brouillons',
  draftsLead:
    'Des mots que quelqu’un voulait déjà comme action. Rien n’en figure dans le plan avant que vous n’en fassiez une action.',
  draftBy: {
    partner: 'un partenaire, dans la démarche appréciative',
    event: 'noté lors de l’atelier d’apprentissage',
    'last-plan': 'resté ouvert dans le dernier plan',
  },
  makeAction: 'En faire une action',
  labels: {
    words: 'Ce qui sera fait',
    from: 'De quoi elle vient',
    side: 'Qui est responsable',
    staff: 'Au bureau',
    partner: 'Chez les partenaires',
    means: 'Moyens',
    effort: 'Effort et coût',
    direction: 'Axe de la stratégie',
    due: 'Pour quand',
    sign: 'Signe que cela a marché',
  },
  hints: {
    words:
      'Une seule chose, avec des mots que les deux côtés reconnaissent. Tous les partenaires du cycle la lisent.',
    from: 'Au moins une action du plan doit venir d’une force.',
    means: 'Ce qu’il faut : des personnes, des outils, de l’aide. Peut rester vide.',
    effort:
      'Restez réalistes : environ combien de jours de qui, et environ quelle somme. Tous les partenaires le lisent. Peut rester vide.',
    direction: 'Ce qu’elle sert dans la stratégie, si elle en sert une part.',
    sign: 'Quelque chose que les deux côtés peuvent voir.',
    partner: 'Le côté qui n’est pas responsable apporte son appui.',
  },
  noDirection: 'Aucun',
  olderDirection: (number) => `${number}, d’une stratégie antérieure`,
  sides: {
    office: 'Le bureau la mène, le partenaire l’appuie',
    partner: 'Le partenaire la mène, le bureau l’appuie',
  },
  choose: 'Choisir…',
  originGroups: {
    indicator: 'Énoncés',
    wish: 'Vœux',
    strength: 'Forces',
    signal: 'Signaux',
    input: 'Promesses non tenues',
    proposal: 'Propositions de partenaires',
    decision: 'Décisions',
  },
  kindAlone: 'un autre cas, non nommé ici',
  faultWords: ({ field, kind }) => {
    if (kind === 'too-long') return 'Ce texte est trop long : 500 caractères au plus.'
    if (kind === 'not-a-day') return 'Ce jour n’existe pas dans le calendrier.'
    if (kind === 'past') return 'Ce jour est passé. Choisissez-en un qui peut encore être tenu.'
    const missing: Record<ActionField, string> = {
      words: 'Écrivez ce qui sera fait.',
      from: 'Choisissez de quoi elle vient.',
      side: 'Choisissez qui est responsable.',
      staff: 'Choisissez une personne du bureau.',
      partner: 'Choisissez un partenaire de ce cycle.',
      means: 'Écrivez ce qu’il faut.',
      effort: 'Écrivez quel effort il faut.',
      direction: 'Choisissez un axe de la stratégie, ou aucun.',
      due: 'Indiquez pour quel jour ce sera fait.',
      sign: 'Écrivez à quel signe les deux côtés verront que cela a marché.',
    }
    return missing[field]
  },
  elected: {
    title: 'Le partenaire élu',
    lead: 'Les partenaires élisent un contact qui signe ce plan en leur nom à tous. Indiquez-le ici : le bouton pour signer figure sur la page de son propre lien.',
    nobody: 'Personne n’est encore indiqué.',
    is: (name, organisation) => `${name} (${organisation}) signe au nom des partenaires.`,
    label: 'Contact élu par les partenaires',
    button: 'Indiquer comme élu',
    signed: 'Le contact élu a signé ce plan et reste celui qui l’a fait.',
    unknown: 'Choisissez un contact invité à ce cycle.',
    noMore: 'Aucun contact de ce cycle ne peut signer : aucun n’a plus de lien.',
  },
  signing: {
    title: 'Signer au nom du bureau',
    words:
      'Avec votre signature et celle du partenaire élu, ce plan est convenu. Si une action est modifiée ensuite, les deux côtés signent de nouveau.',
    tick: 'Oui, j’ai lu toutes les actions et je signe ce plan au nom du bureau',
    button: 'Signer le plan',
    tickFirst: 'Cochez d’abord la case : elle dit que vous signez.',
    changed:
      'Le plan a été modifié pendant que vous le lisiez. Veuillez le relire, puis le signer.',
    notReady: 'Ce plan ne peut pas être signé maintenant. Rien n’a été modifié.',
    done: (name, at) => `${name} a signé le ${at}.`,
  },
  quarters: {
    title: 'Par trimestre',
    caption: 'Échéance de chaque action, par trimestre ; le trait pointillé est aujourd’hui',
    quarter: (quarter, year) => `T${quarter} ${year}`,
    action: 'Action',
    responsible: 'Responsable',
    due: 'Échéance',
    status: 'Où cela en est',
  },
  all: {
    title: 'Les actions de toutes les années',
    lead: 'Tout ce que votre bureau et ses partenaires sont convenus de faire, ce qui est en retard d’abord.',
    none: 'Aucune action n’a encore été convenue. Elles s’écrivent sur la page d’un cycle, une fois ses résultats partagés.',
    overdue: (count) =>
      count > 1 ? `${count} actions sont en retard.` : 'Une action est en retard.',
    count: (shown, all) => `${shown} sur ${all}`,
    filter: {
      status: 'Où cela en est',
      owner: 'Responsable',
      year: 'Année',
      any: 'Toutes',
      button: 'Montrer',
    },
    columns: {
      words: 'Action',
      year: 'Année',
      owner: 'Responsable',
      due: 'Échéance',
      status: 'Où cela en est',
    },
    supporter: 'avec l’appui de',
    nothingFound: 'Aucune action ne correspond à ce choix.',
    file: 'Actions',
    doneShare: (done, of) =>
      `Des actions arrivées à leur terme, ${done} sur ${of} ${done > 1 ? 'ont été faites' : 'a été faite'}.`,
    noDoneShare: 'Aucune action n’est encore arrivée à son terme.',
    yourOwn: 'à vous',
  },
  unreachable:
    'Aucun rappel ne peut atteindre qui mène cette action : cette personne est partie, ou ne reçoit pas de messages.',
  placeName: 'Plan commun',
  needed: {
    title: 'Le plan commun n’est pas convenu',
    words:
      'Un cycle est publié avec un plan que la direction et le partenaire élu ont signé. Faites-le signer d’abord, ou dites ci-dessous pourquoi le cycle est publié sans.',
    toPlan: 'Au plan commun',
    reason: 'Pourquoi il est publié sans plan convenu',
    hint: 'La raison est gardée avec le cycle, avec votre nom et le jour.',
    missing: 'Le plan commun n’est pas convenu : écrivez pourquoi le cycle est publié sans.',
    'too-long': 'Ce texte est trop long : 500 caractères au plus.',
  },
}

/** Keeping the plan, and following it over the years. */
export const planKeepingText: Record<Language, Words> = { en, fr }
