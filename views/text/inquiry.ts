import type { InquiryConsent } from '../../src/domain/inquiry-consent.ts'
import type { Language } from '../../src/domain/language.ts'
import type { ChoiceFault, StoryFault } from '../../src/domain/story.ts'
import type { WishAnswer, WishFault } from '../../src/domain/wish.ts'

type Words = {
  /** The pages by name, as links say it. */
  places: { stories: string; wishes: string; propositions: string; appreciation: string }
  consents: Record<InquiryConsent, string>
  faults: string
  save: string
  notAsked: string
  nothingCleaned: string
  toReading: string
  shared: string
  readOnly: string
  fixed: { title: string; words: string }
  changedSince: string
  noTheme: string
  labels: { theme: string }
  stories: {
    lead: string
    best: string
    possible: string
    none: string
    counts: (words: number, summary: number) => string
    say: string
    checkedBy: (name: string, day: string) => string
    checkedOn: (day: string) => string
    unchecked: string
    formTitle: string
    labels: Record<'place' | 'group' | 'indicators' | 'checked', string>
    hints: Record<'place' | 'group' | 'indicators' | 'checked', string>
    anonymous: string
    back: string
    faultWords: (fault: StoryFault) => string
    year: {
      title: string
      lead: string
      nothing: string
      label: string
      choose: string
      chosenBy: string
      chosenByHint: string
      reason: string
      reasonHint: string
      button: string
      faultWords: (fault: ChoiceFault) => string
    }
  }
  wishes: {
    lead: string
    none: string
    answer: string
    change: string
    columns: Record<'wish' | 'consent' | 'outcome', string>
    formTitle: string
    label: string
    answers: Record<WishAnswer, string>
    answerHint: string
    reason: string
    reasonHint: string
    inPlan: string
    back: string
    toPlan: string
    faultWords: (fault: WishFault) => string
  }
  propositions: {
    lead: string
    none: string
    early: string
    proposition: string
    support: string
    supportOf: (words: string) => string
    mou: string
    mouOf: (words: string) => string
    faultWords: string
  }
  appreciation: {
    title: (year: number) => string
    lead: string
    nothing: string
    notShared: string
    value: string
    toResults: string
    download: string
    file: string
  }
}

const en: Words = {
  places: {
    stories: 'Stories',
    wishes: 'Wishes and what became of them',
    propositions: 'Propositions',
    appreciation: 'Appreciative inquiry',
  },
  consents: {
    named: 'may be shared with the name of the organisation',
    unnamed: 'may be shared without a name',
    summary: 'only in a summary with others',
    none: 'must not be shared',
  },
  faults: 'Please look at these fields',
  save: 'Save',
  notAsked:
    'This round did not ask the appreciative inquiry, so there is nothing here. Tick it among the questionnaires when you prepare the next round.',
  nothingCleaned:
    'Nothing can be shown here yet: what partners wrote appears once both readers have cleaned and confirmed it.',
  toReading: 'To the texts that wait for the readers',
  shared:
    'The results are shared: these are the words partners read, and they do not change any more.',
  readOnly: 'This round is archived: it can be read and not changed.',
  fixed: {
    title: 'This does not change any more',
    words: 'Partners have read it, or the round is archived. Nothing was changed.',
  },
  changedSince:
    'Somebody else changed this meanwhile. What you typed is below and not kept yet: compare, then save again.',
  noTheme: 'No theme yet',
  labels: { theme: 'Theme' },
  stories: {
    lead: 'What partners told, cleaned by one reader and confirmed by the other. Words are shared only as far as their partner agreed.',
    best: 'Moments at their best',
    possible: 'What made them possible',
    none: 'No partner told one that could be shown here.',
    counts: (words, summary) =>
      `${words} may be shared in their own words, ${summary} only in a summary. What must not be shared does not stand here.`,
    say: 'Check it, or say more about it',
    checkedBy: (name, day) => `Checked by ${name} on ${day}`,
    checkedOn: (day) => `Checked on ${day}`,
    unchecked: 'Not checked yet',
    formTitle: 'About this story',
    labels: {
      place: 'Place (may stay empty)',
      group: 'Who took part (may stay empty)',
      indicators: 'Statements it speaks to',
      checked: 'I have made sure that it happened so',
    },
    hints: {
      place:
        'It is shared with the story. In a confidential round leave it empty if it would tell whose story it is.',
      group: 'For example: savings groups, a school, young people. No names of persons.',
      indicators: 'What of the questionnaire it shows at work. Told with the story by their codes.',
      checked:
        'Ask people of your own team who were there, never partners one by one: the question could tell who wrote it.',
    },
    anonymous:
      'This round is anonymous: nobody can say who told a story, and no name is added to any.',
    back: 'Back to the stories',
    faultWords: ({ field, kind }) => {
      if (kind === 'not-an-option') return 'Choose a theme of the list, or none.'
      return field === 'place'
        ? 'The place is too long: at most 120 characters.'
        : 'Who took part is too long: at most 120 characters.'
    },
    year: {
      title: 'Story of the year',
      lead: 'Let several groups choose, partners among them, and write down who chose and why: both are told with the story.',
      nothing:
        'No story can be chosen yet. It must be one that may be shared in its own words, and somebody must have checked it.',
      label: 'The story',
      choose: 'Choose a story',
      chosenBy: 'Who chose it',
      chosenByHint: 'For example: three groups of partners at the learning event.',
      reason: 'Why this one',
      reasonHint: 'In the words of those who chose.',
      button: 'Choose it',
      faultWords: ({ field, kind }) => {
        if (kind === 'too-long')
          return field === 'chosenBy'
            ? 'Who chose it is too long: at most 200 characters.'
            : 'The reason is too long: at most 1,000 characters.'
        if (field === 'story') return 'Choose a story of the list.'
        return field === 'chosenBy' ? 'Write who chose it.' : 'Write why this one was chosen.'
      },
    },
  },
  wishes: {
    lead: 'What partners wish, by theme and rank. Every wish deserves an answer: in the joint plan, already done, or not possible and why. Partners read the answers beside their wishes.',
    none: 'No partner wrote a wish that could be shown here.',
    answer: 'Answer it',
    change: 'Change the answer',
    columns: { wish: 'Wish', consent: 'May it be shared?', outcome: 'What became of it' },
    formTitle: 'Answer a wish',
    label: 'What becomes of it',
    answers: {
      open: 'Open: not answered yet',
      'already-done': 'Already done',
      'not-possible': 'Not possible',
    },
    answerHint: 'To put it into the joint plan, make an action from it there.',
    reason: 'Why it is not possible',
    reasonHint: 'Partners read this. Needed only where it is not possible.',
    inPlan: 'An action of the joint plan comes from this wish; that is what partners read.',
    back: 'Back to the wishes',
    toPlan: 'To the joint plan',
    faultWords: ({ field, kind }) => {
      if (field === 'theme') return 'Choose a theme of the list, or none.'
      if (field === 'answer') return 'Choose what becomes of it.'
      return kind === 'missing'
        ? 'Write why it is not possible.'
        : 'The reason is too long: at most 500 characters.'
    },
  },
  propositions: {
    lead: 'Sentences that say how the partnership should be, as if it were so already. Let the event say how many support each; the best can enter the MoU.',
    none: 'No partner wrote a sentence that could be shown here.',
    early: 'Support can be counted once the results are shared.',
    proposition: 'In our partnership, we always…',
    support: 'In favour',
    supportOf: (words) => `In favour of: ${words}`,
    mou: 'In the MoU',
    mouOf: (words) => `In the MoU: ${words}`,
    faultWords: 'Write the support as a whole number, or leave it empty.',
  },
  appreciation: {
    title: (year) => `Appreciative inquiry ${year}`,
    lead: 'What partners value, what they wish, and what became of it.',
    nothing: 'This round did not ask the appreciative inquiry.',
    notShared:
      'Stories, wishes and propositions appear here when the results are shared with partners.',
    value: 'How much partners value the partnership',
    toResults: 'To the results of the round',
    download: 'Stories, wishes and propositions as a table',
    file: 'Stories and wishes',
  },
}

const fr: Words = {
  places: {
    stories: 'Récits',
    wishes: 'Les vœux et ce qu’ils sont devenus',
    propositions: 'Propositions',
    appreciation: 'Démarche appréciative',
  },
  consents: {
    named: 'peut être partagé avec le nom de l’organisation',
    unnamed: 'peut être partagé sans nom',
    summary: 'seulement résumé avec d’autres',
    none: 'ne doit pas être partagé',
  },
  faults: 'Veuillez revoir ces champs',
  save: 'Enregistrer',
  notAsked:
    'Ce cycle n’a pas posé la démarche appréciative : il n’y a donc rien ici. Cochez-la parmi les questionnaires en préparant le prochain cycle.',
  nothingCleaned:
    'Rien ne peut encore être montré ici : ce que les partenaires ont écrit apparaît une fois nettoyé et confirmé par les deux lecteurs.',
  toReading: 'Vers les textes qui attendent les lecteurs',
  shared:
    'Les résultats sont partagés : voici les mots que les partenaires ont lus ; ils ne changent plus.',
  readOnly: 'Ce cycle est archivé : il peut être lu, mais plus modifié.',
  fixed: {
    title: 'Ceci ne change plus',
    words: 'Les partenaires l’ont lu, ou le cycle est archivé. Rien n’a été modifié.',
  },
  changedSince:
    'Quelqu’un d’autre a modifié ceci entre-temps. Votre saisie est ci-dessous et pas encore enregistrée : comparez, puis enregistrez à nouveau.',
  noTheme: 'Pas encore de thème',
  labels: { theme: 'Thème' },
  stories: {
    lead: 'Ce que les partenaires ont raconté, nettoyé par un lecteur et confirmé par l’autre. Les mots ne sont partagés que dans la mesure où leur partenaire l’accepte.',
    best: 'Les meilleurs moments',
    possible: 'Ce qui les a rendus possibles',
    none: 'Aucun partenaire n’en a raconté qui puisse être montré ici.',
    counts: (words, summary) =>
      `À partager mot pour mot : ${words} ; seulement résumés : ${summary}. Ce qui ne doit pas être partagé ne figure pas ici.`,
    say: 'Le vérifier ou le compléter',
    checkedBy: (name, day) => `Vérifié par ${name} le ${day}`,
    checkedOn: (day) => `Vérifié le ${day}`,
    unchecked: 'Pas encore vérifié',
    formTitle: 'À propos de ce récit',
    labels: {
      place: 'Lieu (peut rester vide)',
      group: 'Qui y a pris part (peut rester vide)',
      indicators: 'Énoncés qu’il illustre',
      checked: 'Je me suis assuré que cela s’est passé ainsi',
    },
    hints: {
      place:
        'Il est partagé avec le récit. Dans un cycle confidentiel, laissez-le vide s’il dirait de qui vient le récit.',
      group:
        'Par exemple : des groupes d’épargne, une école, des jeunes. Pas de noms de personnes.',
      indicators: 'Ce que le récit montre du questionnaire. Les codes sont dits avec le récit.',
      checked:
        'Demandez aux personnes de votre équipe qui étaient présentes, jamais aux partenaires un par un : la question pourrait dire qui l’a écrit.',
    },
    anonymous:
      'Ce cycle est anonyme : personne ne peut dire qui a raconté un récit, et aucun nom n’y est ajouté.',
    back: 'Retour aux récits',
    faultWords: ({ field, kind }) => {
      if (kind === 'not-an-option') return 'Choisissez un thème de la liste, ou aucun.'
      return field === 'place'
        ? 'Le lieu est trop long : 120 caractères au plus.'
        : 'Ce texte est trop long : 120 caractères au plus.'
    },
    year: {
      title: 'Récit de l’année',
      lead: 'Laissez plusieurs groupes choisir, des partenaires parmi eux, et notez qui a choisi et pourquoi : les deux sont dits avec le récit.',
      nothing:
        'Aucun récit ne peut encore être choisi. Il doit pouvoir être partagé mot pour mot, et quelqu’un doit l’avoir vérifié.',
      label: 'Le récit',
      choose: 'Choisir un récit',
      chosenBy: 'Qui l’a choisi',
      chosenByHint: 'Par exemple : trois groupes de partenaires lors de l’atelier d’apprentissage.',
      reason: 'Pourquoi celui-ci',
      reasonHint: 'Avec les mots de celles et ceux qui ont choisi.',
      button: 'Le choisir',
      faultWords: ({ field, kind }) => {
        if (kind === 'too-long')
          return field === 'chosenBy'
            ? 'Ce texte est trop long : 200 caractères au plus.'
            : 'La raison est trop longue : 1 000 caractères au plus.'
        if (field === 'story') return 'Choisissez un récit de la liste.'
        return field === 'chosenBy' ? 'Indiquez qui l’a choisi.' : 'Indiquez pourquoi celui-ci.'
      },
    },
  },
  wishes: {
    lead: 'Ce que souhaitent les partenaires, par thème et par rang. Chaque vœu mérite une réponse : dans le plan commun, déjà fait, ou pas possible et pourquoi. Les partenaires lisent les réponses à côté de leurs vœux.',
    none: 'Aucun partenaire n’a écrit de vœu qui puisse être montré ici.',
    answer: 'Y répondre',
    change: 'Modifier la réponse',
    columns: { wish: 'Vœu', consent: 'Peut-il être partagé ?', outcome: 'Ce qu’il est devenu' },
    formTitle: 'Répondre à un vœu',
    label: 'Ce qu’il devient',
    answers: {
      open: 'Ouvert : pas encore de réponse',
      'already-done': 'Déjà fait',
      'not-possible': 'Pas possible',
    },
    answerHint: 'Pour le mettre dans le plan commun, tirez-en une action sur la page du plan.',
    reason: 'Pourquoi ce n’est pas possible',
    reasonHint: 'Les partenaires le lisent. Nécessaire seulement si ce n’est pas possible.',
    inPlan: 'Une action du plan commun vient de ce vœu ; c’est ce que lisent les partenaires.',
    back: 'Retour aux vœux',
    toPlan: 'Vers le plan commun',
    faultWords: ({ field, kind }) => {
      if (field === 'theme') return 'Choisissez un thème de la liste, ou aucun.'
      if (field === 'answer') return 'Choisissez ce qu’il devient.'
      return kind === 'missing'
        ? 'Indiquez pourquoi ce n’est pas possible.'
        : 'La raison est trop longue : 500 caractères au plus.'
    },
  },
  propositions: {
    lead: 'Des phrases qui disent ce que le partenariat devrait être, comme si c’était déjà le cas. L’atelier dit combien les soutiennent ; les meilleures peuvent entrer dans le protocole d’accord.',
    none: 'Aucun partenaire n’a écrit de phrase qui puisse être montrée ici.',
    early: 'Le soutien se compte une fois les résultats partagés.',
    proposition: 'Dans notre partenariat, nous veillons toujours à…',
    support: 'Voix pour',
    supportOf: (words) => `Voix pour : ${words}`,
    mou: 'Dans le protocole d’accord',
    mouOf: (words) => `Dans le protocole d’accord : ${words}`,
    faultWords: 'Écrivez le soutien en nombre entier, ou laissez le champ vide.',
  },
  appreciation: {
    title: (year) => `Démarche appréciative ${year}`,
    lead: 'Ce que les partenaires apprécient, ce qu’ils souhaitent, et ce que c’est devenu.',
    nothing: 'Ce cycle n’a pas posé la démarche appréciative.',
    notShared:
      'Récits, vœux et propositions apparaissent ici quand les résultats sont partagés avec les partenaires.',
    value: 'La valeur du partenariat pour les partenaires',
    toResults: 'Vers les résultats du cycle',
    download: 'Récits, vœux et propositions en tableau',
    file: 'Récits et vœux',
  },
}

/** Stories, wishes and propositions, as the review group works on them. */
export const inquiryText: Record<Language, Words> = { en, fr }
