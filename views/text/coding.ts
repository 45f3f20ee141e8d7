import type { Language } from '../../src/domain/language.ts'
import type { Valence } from '../../src/domain/segment.ts'

type Words = {
  title: string
  lead: string
  back: string
  nothing: string
  anonymous: string
  over: string
  notNamed: string
  toReading: string
  begin: string
  goOn: string
  again: string
  progress: {
    title: string
    read: (read: number, all: number) => string
    both: (both: number, all: number) => string
    person: string
    finished: string
    of: (finished: number, both: number) => string
    complete: string
    incomplete: string
  }
  rule: { title: string; words: readonly string[] }
  codebook: string
  valences: Record<Valence, string>
  board: {
    title: string
    overview: string
    place: (number: number, all: number) => string
    left: (left: number) => string
    bothRead: string
    asked: string
    answer: string
    cleaned: string
    leftOut: string
    valence: string
    part: string
    partHint: string
    selected: string
    nothingSelected: string
    themes: string
    themesHint: string
    propose: string
    marked: (count: number) => string
    nothingMarked: string
    yours: string
    formerTheme: { merged: (into: string) => string; split: (into: string) => string }
    unmark: string
    unmarkWhat: (theme: string) => string
    finish: string
    finished: string
    reopen: string
    previous: string
    next: string
    self: { title: string; none: string; words: string }
    faults: { title: string; part: string; theme: string; valence: string; gone: string }
    keys: {
      title: string
      where: string
      rows: readonly (readonly [keys: string, what: string])[]
    }
    status: Record<
      'saved' | 'saving' | 'offline' | 'signedOut' | 'undone' | 'nothingToUndo',
      string
    >
  }
  allFinished: { title: string; words: string }
  agreement: {
    title: string
    lead: string
    early: string
    now: string
    before: string
    after: string
    figure: (agreement: string, kappa: string) => string
    undefinedKappa: string
    low: string
    enough: string
    table: Record<
      'caption' | 'theme' | 'both' | 'first' | 'second' | 'neither' | 'agreement' | 'kappa',
      string
    >
    onlyBy: (name: string) => string
    discuss: string
    discussWords: string
    differences: (count: number) => string
    noDifferences: string
    since: (day: string) => string
  }
  differences: {
    title: string
    lead: string
    sawNothing: string
    change: string
    back: string
  }
}

const en: Words = {
  title: 'Themes in what partners told',
  lead: 'Two people read the answers of the appreciative inquiry and mark what they speak of. What they mark is counted by organisation: one organisation counts once, however much it wrote.',
  back: 'Back to the round',
  nothing:
    'There is nothing to code: this round asked no appreciative inquiry, or too few organisations answered it.',
  anonymous:
    'In an anonymous round nobody knows which organisation wrote what, so themes are not counted by organisation.',
  over: 'The results have been shared: what was marked stays as it is.',
  notNamed: 'First name the two people who read what partners wrote.',
  toReading: 'Name the two readers',
  begin: 'Begin coding',
  goOn: 'Go on coding',
  again: 'Look at the answers again',
  progress: {
    title: 'How far it has come',
    read: (read, all) => `${read} of ${all} answers are read.`,
    both: (both, all) =>
      both === all
        ? `Both read all ${all} answers, since there are fewer than 30.`
        : `Both read the same ${both} of ${all} answers, without seeing each other’s marks; they share the others.`,
    person: 'Coder',
    finished: 'Finished, of those both read',
    of: (finished, both) => `${finished} of ${both}`,
    complete: 'The coding is complete. Its themes become part of the results when they are shared.',
    incomplete:
      'While the coding is not complete, the results are shared without themes: a part would be taken for the whole.',
  },
  rule: {
    title: 'What becomes visible',
    words: [
      'How many organisations spoke of a theme is told only where there are as many as this round promises for every figure. All others are counted together as “other themes”.',
      'Organisations that let their story be told with their name, or whose answers the office typed in, do not count towards that number.',
      'Partners who allow no use of what they wrote are left out: their answers are not on the board.',
    ],
  },
  codebook: 'The codebook',
  valences: { strength: 'Strength', wish: 'Wish', concern: 'Concern' },
  board: {
    title: 'Coding',
    overview: 'Overview',
    place: (number, all) => `Answer ${number} of ${all}`,
    left: (left) =>
      left === 0
        ? 'none left to finish'
        : left === 1
          ? '1 left to finish'
          : `${left} left to finish`,
    bothRead: 'Both of you read this one.',
    asked: 'The question',
    answer: 'The answer',
    cleaned:
      'Both readers have confirmed this answer, so the original is shown no more. It can be marked as a whole.',
    leftOut: 'This answer was left out. What was marked in it stays.',
    valence: 'What it says',
    part: 'Which part',
    partHint:
      'Tick the sentences that speak of it. Where none is ticked, the whole answer is marked.',
    selected: 'Selected:',
    nothingSelected: 'Nothing is selected: a theme marks the whole answer.',
    themes: 'Theme',
    themesHint: 'Pressing a theme marks it at once.',
    propose: 'Propose a new theme',
    marked: (count) => (count === 0 ? 'Marked' : `Marked (${count})`),
    nothingMarked: 'Nothing yet. Where no theme fits, just finish the answer.',
    yours: 'Your marks',
    formerTheme: {
      merged: (into) => `now part of “${into}”`,
      split: (into) => `this theme was split: mark “${into}” instead`,
    },
    unmark: 'Take away',
    unmarkWhat: (theme) => `Take away ${theme}`,
    finish: 'Finished, next answer',
    finished: 'You have finished this answer.',
    reopen: 'Code it again',
    previous: 'Previous answer',
    next: 'Next answer',
    self: {
      title: 'What its author chose',
      none: 'Its author chose no theme.',
      words: 'Kept beside your marks and never mixed with them.',
    },
    faults: {
      title: 'This was not marked',
      part: 'This part is not in the answer any more. Choose it again.',
      theme: 'This theme is not in the codebook any more. Choose another one.',
      valence: 'Choose whether it is a strength, a wish or a concern.',
      gone: 'This answer is not here any more. Go on with the next one.',
    },
    keys: {
      title: 'Keys',
      where: 'They act while the answer has the focus: click into it, or reach it with Tab.',
      rows: [
        ['↓ ↑', 'next or previous sentence; with Shift, more or fewer of them'],
        ['→ ←', 'next or previous word; with Shift, more or fewer of them'],
        ['Esc', 'select nothing: the whole answer'],
        ['1 2 3', 'strength, wish, concern'],
        ['the letter before a theme', 'mark it'],
        ['u, Ctrl+Z', 'undo'],
        ['Enter', 'finished, next answer'],
        ['Page up, Page down', 'previous or next answer'],
      ],
    },
    status: {
      saved: 'Saved.',
      saving: 'Saving…',
      offline:
        'Not saved yet: the server cannot be reached. It is tried again by itself; keep this page open.',
      signedOut: 'Not saved yet: sign in again in another tab, and it is saved by itself.',
      undone: 'Undone.',
      nothingToUndo: 'There is nothing to undo.',
    },
  },
  allFinished: {
    title: 'You have finished all your answers',
    words: 'See how far you agree with the other coder.',
  },
  agreement: {
    title: 'How far you agree',
    lead: 'Compared are the answers that both have read: for each theme, whether one sees it in an answer or not. Kappa is the agreement without what chance alone would give; from 0.6 on it is good enough.',
    early: 'This can be said once both have finished the answers that both read.',
    now: 'Agreement',
    before: 'Before you talked',
    after: 'Now',
    figure: (agreement, kappa) => `${agreement} of all decisions alike, kappa ${kappa}`,
    undefinedKappa: 'cannot be computed: both always say the same',
    low: 'Below 0.6: discuss the answers where you differ, and code them again.',
    enough: 'This is good enough. You can still look at the answers where you differ.',
    table: {
      caption: 'Numbers of answers, theme by theme',
      theme: 'Theme',
      both: 'Both see it',
      first: 'Only the first',
      second: 'Only the second',
      neither: 'Neither',
      agreement: 'Agreement',
      kappa: 'Kappa',
    },
    onlyBy: (name) => `Only ${name}`,
    discuss: 'Keep these figures and discuss',
    discussWords:
      'From then on both of you see each other’s marks in the answers that both have read. The figures of now stay beside those of afterwards. This cannot be undone.',
    differences: (count) =>
      count === 1 ? 'See the answer where you differ' : `See the ${count} answers where you differ`,
    noDifferences: 'You see the same themes in every answer that both have read.',
    since: (day) => `You have seen each other’s marks since ${day}.`,
  },
  differences: {
    title: 'Answers where you differ',
    lead: 'Talk about each, and change your own marks where the other one has convinced you. Marks of either of you count.',
    sawNothing: 'No theme',
    change: 'Change my marks',
    back: 'Back to the coding',
  },
}

const fr: Words = {
  title: 'Les thèmes de ce que les partenaires racontent',
  lead: 'Deux personnes lisent les réponses de la démarche appréciative et marquent de quoi elles parlent. Ce qu’elles marquent est compté par organisation : une organisation compte une fois, quelle que soit la longueur de ses réponses.',
  back: 'Retour au cycle',
  nothing:
    'Il n’y a rien à coder : ce cycle ne comportait pas de démarche appréciative, ou trop peu d’organisations y ont répondu.',
  anonymous:
    'Dans un cycle anonyme, personne ne sait quelle organisation a écrit quoi : les thèmes ne sont pas comptés par organisation.',
  over: 'Les résultats ont été partagés : ce qui a été marqué reste tel quel.',
  notNamed: 'Nommez d’abord les deux personnes qui lisent ce que les partenaires ont écrit.',
  toReading: 'Nommer les deux lecteurs',
  begin: 'Commencer à coder',
  goOn: 'Continuer à coder',
  again: 'Revoir les réponses',
  progress: {
    title: 'Où cela en est',
    read: (read, all) => `${read} réponses sur ${all} sont lues.`,
    both: (both, all) =>
      both === all
        ? `Les deux lisent toutes les ${all} réponses, car il y en a moins de 30.`
        : `Les deux lisent les mêmes ${both} réponses sur ${all}, sans voir les marques l’un de l’autre ; ils se partagent les autres.`,
    person: 'Codeur',
    finished: 'Terminées, parmi celles que les deux lisent',
    of: (finished, both) => `${finished} sur ${both}`,
    complete:
      'Le codage est complet. Ses thèmes font partie des résultats dès que ceux-ci sont partagés.',
    incomplete:
      'Tant que le codage n’est pas complet, les résultats sont partagés sans thèmes : une partie serait prise pour le tout.',
  },
  rule: {
    title: 'Ce qui devient visible',
    words: [
      'Le nombre d’organisations qui ont parlé d’un thème n’est dit que s’il y en a autant que ce cycle le promet pour chaque chiffre. Tous les autres sont comptés ensemble sous « autres thèmes ».',
      'Les organisations qui permettent de raconter leur récit avec leur nom, ou dont le bureau a saisi les réponses, ne comptent pas dans ce nombre.',
      'Les partenaires qui ne permettent aucun usage de ce qu’ils ont écrit sont laissés de côté : leurs réponses ne sont pas sur le tableau.',
    ],
  },
  codebook: 'Le livre de codes',
  valences: { strength: 'Force', wish: 'Vœu', concern: 'Préoccupation' },
  board: {
    title: 'Codage',
    overview: 'Vue d’ensemble',
    place: (number, all) => `Réponse ${number} sur ${all}`,
    left: (left) =>
      left === 0
        ? 'plus aucune à terminer'
        : left === 1
          ? 'encore 1 à terminer'
          : `encore ${left} à terminer`,
    bothRead: 'Vous lisez celle-ci tous les deux.',
    asked: 'La question',
    answer: 'La réponse',
    cleaned:
      'Les deux lecteurs ont confirmé cette réponse : l’original n’est plus montré. Elle peut être marquée en entier.',
    leftOut: 'Cette réponse a été écartée. Ce qui y a été marqué reste.',
    valence: 'Ce qu’elle dit',
    part: 'Quelle partie',
    partHint:
      'Cochez les phrases qui en parlent. Si aucune n’est cochée, la réponse entière est marquée.',
    selected: 'Sélection :',
    nothingSelected: 'Rien n’est sélectionné : un thème marque la réponse entière.',
    themes: 'Thème',
    themesHint: 'Appuyer sur un thème le marque aussitôt.',
    propose: 'Proposer un nouveau thème',
    marked: (count) => (count === 0 ? 'Marques' : `Marques (${count})`),
    nothingMarked: 'Rien encore. Si aucun thème ne convient, terminez simplement la réponse.',
    yours: 'Vos marques',
    formerTheme: {
      merged: (into) => `fait maintenant partie de « ${into} »`,
      split: (into) => `ce thème a été scindé : marquez plutôt « ${into} »`,
    },
    unmark: 'Enlever',
    unmarkWhat: (theme) => `Enlever ${theme}`,
    finish: 'Terminé, réponse suivante',
    finished: 'Vous avez terminé cette réponse.',
    reopen: 'La coder à nouveau',
    previous: 'Réponse précédente',
    next: 'Réponse suivante',
    self: {
      title: 'Ce que son auteur a choisi',
      none: 'Son auteur n’a choisi aucun thème.',
      words: 'Gardé à côté de vos marques, jamais mêlé à elles.',
    },
    faults: {
      title: 'Ceci n’a pas été marqué',
      part: 'Cette partie n’est plus dans la réponse. Choisissez-la à nouveau.',
      theme: 'Ce thème n’est plus dans le livre de codes. Choisissez-en un autre.',
      valence: 'Choisissez s’il s’agit d’une force, d’un vœu ou d’une préoccupation.',
      gone: 'Cette réponse n’est plus ici. Continuez avec la suivante.',
    },
    keys: {
      title: 'Touches',
      where:
        'Elles agissent quand la réponse a le focus : cliquez dedans, ou atteignez-la avec Tab.',
      rows: [
        ['↓ ↑', 'phrase suivante ou précédente ; avec Maj, plus ou moins de phrases'],
        ['→ ←', 'mot suivant ou précédent ; avec Maj, plus ou moins de mots'],
        ['Échap', 'ne rien sélectionner : la réponse entière'],
        ['1 2 3', 'force, vœu, préoccupation'],
        ['la lettre devant un thème', 'le marquer'],
        ['u, Ctrl+Z', 'annuler'],
        ['Entrée', 'terminé, réponse suivante'],
        ['Page préc., Page suiv.', 'réponse précédente ou suivante'],
      ],
    },
    status: {
      saved: 'Enregistré.',
      saving: 'Enregistrement…',
      offline:
        'Pas encore enregistré : le serveur est injoignable. Un nouvel essai se fait tout seul ; laissez cette page ouverte.',
      signedOut:
        'Pas encore enregistré : connectez-vous à nouveau dans un autre onglet, et cela s’enregistre tout seul.',
      undone: 'Annulé.',
      nothingToUndo: 'Il n’y a rien à annuler.',
    },
  },
  allFinished: {
    title: 'Vous avez terminé toutes vos réponses',
    words: 'Voyez dans quelle mesure vous êtes d’accord avec l’autre codeur.',
  },
  agreement: {
    title: 'Dans quelle mesure vous êtes d’accord',
    lead: 'On compare les réponses que les deux ont lues : pour chaque thème, si l’un le voit dans une réponse ou non. Le kappa est l’accord sans ce que le hasard seul donnerait ; à partir de 0,6 il suffit.',
    early: 'Cela pourra être dit quand les deux auront terminé les réponses que les deux lisent.',
    now: 'Accord',
    before: 'Avant d’en parler',
    after: 'Maintenant',
    figure: (agreement, kappa) => `${agreement} des décisions identiques, kappa ${kappa}`,
    undefinedKappa: 'ne peut pas être calculé : les deux disent toujours la même chose',
    low: 'Moins de 0,6 : discutez les réponses où vous divergez, et codez-les à nouveau.',
    enough: 'Cela suffit. Vous pouvez tout de même regarder les réponses où vous divergez.',
    table: {
      caption: 'Nombres de réponses, thème par thème',
      theme: 'Thème',
      both: 'Les deux le voient',
      first: 'Le premier seulement',
      second: 'Le second seulement',
      neither: 'Aucun',
      agreement: 'Accord',
      kappa: 'Kappa',
    },
    onlyBy: (name) => `Seulement ${name}`,
    discuss: 'Garder ces chiffres et discuter',
    discussWords:
      'Dès lors, chacun voit les marques de l’autre dans les réponses que les deux ont lues. Les chiffres de maintenant restent à côté de ceux d’après. Cela ne peut pas être annulé.',
    differences: (count) =>
      count === 1
        ? 'Voir la réponse où vous divergez'
        : `Voir les ${count} réponses où vous divergez`,
    noDifferences: 'Vous voyez les mêmes thèmes dans chaque réponse que les deux ont lue.',
    since: (day) => `Chacun voit les marques de l’autre depuis le ${day}.`,
  },
  differences: {
    title: 'Réponses où vous divergez',
    lead: 'Parlez de chacune, et changez vos propres marques là où l’autre vous a convaincu. Les marques de l’un comme de l’autre comptent.',
    sawNothing: 'Aucun thème',
    change: 'Changer mes marques',
    back: 'Retour au codage',
  },
}

/** Coding what partners told. */
export const codingText: Record<Language, Words> = { en, fr }
