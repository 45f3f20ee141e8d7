import type { Language } from '../../src/domain/language.ts'
import type { ReadingState } from '../../src/domain/reading.ts'
import type { Consent, TextKind } from '../../src/domain/written-text.ts'

type Words = {
  title: string
  lead: string
  nothing: string
  progress: (read: number, all: number) => string
  mine: (waiting: number) => string
  allDone: string
  begin: string
  readers: {
    title: string
    words: readonly string[]
    none: string
    named: (names: string) => string
    choose: string
    hint: string
    first: string
    second: string
    nobody: string
    name: string
    rename: string
    notTwo: string
    tooFew: string
    people: string
  }
  list: {
    title: string
    caption: string
    number: string
    question: string
    state: string
    states: Record<ReadingState, string>
    waitsForYou: string
    open: string
  }
  hidden: {
    title: string
    tooFew: (count: number, k: number) => string
    sealed: (k: number) => string
    consent: Record<'summary' | 'none', (count: number) => string>
    leftOut: (count: number) => string
    unread: (count: number) => string
    nothing: string
    cells: string
  }
  text: {
    title: string
    left: (count: number) => string
    asked: string
    original: string
    marked: string
    noName: string
    gone: string
    kept: string
    leftOut: string
    otherKept: string
    otherLeftOut: string
    mineWaits: string
    label: string
    hint: string
    confirms: string
    keep: string
    leaveOut: string
    leaveOutAfterAll: string
    leaveOutWords: string
    skip: string
    back: string
    empty: string
    tooLong: (by: number) => string
    faults: string
    overtaken: string
    overtakenWords: string
    settled: string
    settledWords: string
    yours: string
  }
  use: Record<TextKind, string | Record<Consent, string>>
  over: string
}

const en: Words = {
  title: 'Reading what partners wrote',
  lead: 'Two persons read every text, take out what would tell who wrote it, and confirm each other’s work. Nobody else at the office sees the original, and once both have read it nobody does.',
  nothing: 'Nobody wrote anything that can be read here, so there is nothing to do.',
  progress: (read, all) => `${read} of ${all} ${all === 1 ? 'text is' : 'texts are'} read by both.`,
  mine: (waiting) => (waiting === 1 ? '1 text waits for you.' : `${waiting} texts wait for you.`),
  allDone: 'Nothing waits for you at the moment.',
  begin: 'Read the next text',
  readers: {
    title: 'The two readers',
    words: [
      'Choose persons who do not decide about money for partners, and who can keep to themselves what they read.',
      'They read words that may still tell who wrote them. They see no name, no grade and no language beside a text, and no two texts of one partner beside each other.',
      'Two others can be named in their place; the first ones then read no more. The audit log has it.',
    ],
    none: 'Nobody is named yet, so nobody can read.',
    named: (names) => `${names} read for this round.`,
    choose: 'Name two readers',
    hint: 'A coordinator or a reviewer.',
    first: 'First reader',
    second: 'Second reader',
    nobody: '(choose)',
    name: 'Name these two',
    rename: 'Name two others',
    notTwo: 'Choose two different persons.',
    tooFew:
      'Only one person could read. Add a second coordinator or reviewer first: two persons have to agree on every text.',
    people: 'To the people of the office',
  },
  list: {
    title: 'All texts',
    caption: 'In an order that tells nothing of when or by whom they were written.',
    number: 'Text',
    question: 'Question',
    state: 'How far',
    states: {
      waiting: 'not cleaned yet',
      cleaned: 'cleaned, to be confirmed',
      confirmed: 'read by both',
    },
    waitsForYou: 'waits for you',
    open: 'Open',
  },
  hidden: {
    title: 'Texts that are not shown, and why',
    tooFew: (count, k) =>
      `${count} ${count === 1 ? 'text stands' : 'texts stand'} in a part that fewer than ${k} partners sent themselves: whose words they are could be guessed, so nobody reads them.`,
    sealed: (k) =>
      `The round is anonymous: of parts that fewer than ${k} partners sent themselves no text was kept, and nobody knows how many there were.`,
    consent: {
      summary: (count) =>
        `${count} ${count === 1 ? 'text is' : 'texts are'} only for a summary with those of others: counted among the themes, never quoted.`,
      none: (count) =>
        `${count} ${count === 1 ? 'text does' : 'texts do'} not leave the review team: so its author wished.`,
    },
    leftOut: (count) =>
      `${count} ${count === 1 ? 'text was' : 'texts were'} left out by the readers.`,
    unread: (count) =>
      `${count} ${count === 1 ? 'text has' : 'texts have'} not been read by both, and ${count === 1 ? 'is' : 'are'} shown nowhere before.`,
    nothing: 'No text is held back.',
    cells: 'Figures that are not shown',
  },
  text: {
    title: 'A text to read',
    left: (count) =>
      count === 1 ? 'It is the last one that waits for you.' : `${count} texts wait for you.`,
    asked: 'The question was',
    original: 'As it was written',
    marked:
      'Names on file are marked. The marks are only an aid: a phrase can tell as much as a name.',
    noName: 'No name on file was found in it. A phrase can tell as much as a name.',
    gone: 'Both have read this text. The original is shown to nobody at the office any more.',
    kept: 'What stands',
    leftOut: 'It is left out, and nothing of it is kept for showing.',
    otherKept:
      'The other reader cleaned this text; their words stand in the box. Keep them unchanged and it is confirmed: the original is then shown to nobody. Change something, and the other reader confirms it.',
    otherLeftOut:
      'The other reader would leave this text out. Leave it out too and that is settled; keep it with your words, and the other reader confirms them.',
    mineWaits: 'You have cleaned this text; the other reader confirms it. You can still change it.',
    label: 'Without what tells who wrote it',
    hint: 'Take out names of persons, organisations, places and projects; leave the meaning as it is.',
    confirms: 'Keep, and confirm if unchanged',
    keep: 'Keep these words',
    leaveOut: 'Leave the text out',
    leaveOutAfterAll: 'Leave it out after all',
    leaveOutWords:
      'If you find that it still tells who wrote it, leave it out. Its words are then gone, and this cannot be undone.',
    skip: 'To the next one without deciding',
    back: 'All texts of this round',
    empty: 'Write what may stay of it, or leave the text out.',
    tooLong: (by) => `This is ${by} characters too long.`,
    faults: 'Please look at this field',
    overtaken: 'The other reader was faster',
    overtakenWords:
      'Nothing of yours was saved. What the other reader made of it stands below, and your words stand in the box: keep them, or put the other’s there.',
    settled: 'Both had confirmed this text already',
    settledWords: 'What stands below stays. Your words were not saved; here they are to copy:',
    yours: 'What the other reader wrote',
  },
  use: {
    comment: {
      named: 'It may be quoted without the partner’s name.',
      unnamed: 'It may be quoted without the partner’s name.',
      quote: 'It may be quoted without the partner’s name: cleaned, it stands in the results.',
      summary:
        'It is only for a summary with those of others: it counts among the themes and is never quoted.',
      none: 'It must not leave the review team: it is quoted nowhere.',
    },
    proposal:
      'A statement the partner proposes: cleaned, it is shown to all partners without a name before the next round.',
    inquiry: {
      named: 'The story may be told with the name of the organisation; persons stay unnamed.',
      unnamed: 'The story may be told without the name of the organisation.',
      quote: 'The story may be told without the name of the organisation.',
      summary: 'It is only for a summary with those of others: it counts among the themes.',
      none: 'The story must not be shared: it is told nowhere.',
    },
  },
  over: 'The results have been shared. What both had read by then stands in them as its authors allowed; the originals are shown to nobody any more.',
}

const fr: Words = {
  title: 'Lire ce que les partenaires ont écrit',
  lead: 'Deux personnes lisent chaque texte, en retirent ce qui dirait qui l’a écrit, et confirment le travail l’une de l’autre. Personne d’autre au bureau ne voit l’original et, une fois le texte lu par les deux, plus personne.',
  nothing: 'Personne n’a rien écrit qui puisse être lu ici : il n’y a rien à faire.',
  progress: (read, all) =>
    `${read} texte${read > 1 ? 's' : ''} sur ${all} ${read > 1 ? 'sont lus' : 'est lu'} par les deux.`,
  mine: (waiting) => (waiting > 1 ? `${waiting} textes vous attendent.` : '1 texte vous attend.'),
  allDone: 'Rien ne vous attend pour le moment.',
  begin: 'Lire le texte suivant',
  readers: {
    title: 'Les deux lecteurs',
    words: [
      'Choisissez des personnes qui ne décident pas de l’argent des partenaires, et qui savent garder pour elles ce qu’elles lisent.',
      'Elles lisent des mots qui peuvent encore dire qui les a écrits. Elles ne voient à côté d’un texte ni nom, ni note, ni langue, et jamais deux textes d’un même partenaire côte à côte.',
      'Deux autres peuvent être nommées à leur place ; les premières ne lisent alors plus. Le journal d’audit le retient.',
    ],
    none: 'Personne n’est encore nommé : personne ne peut lire.',
    named: (names) => `${names} lisent pour ce cycle.`,
    choose: 'Nommer deux lecteurs',
    hint: 'Un coordinateur ou un relecteur.',
    first: 'Premier lecteur',
    second: 'Second lecteur',
    nobody: '(choisir)',
    name: 'Nommer ces deux personnes',
    rename: 'Nommer deux autres personnes',
    notTwo: 'Choisissez deux personnes différentes.',
    tooFew:
      'Une seule personne pourrait lire. Ajoutez d’abord un second coordinateur ou relecteur : deux personnes doivent s’accorder sur chaque texte.',
    people: 'Vers les personnes du bureau',
  },
  list: {
    title: 'Tous les textes',
    caption: 'Dans un ordre qui ne dit ni quand ni par qui ils ont été écrits.',
    number: 'Texte',
    question: 'Question',
    state: 'Avancement',
    states: {
      waiting: 'pas encore nettoyé',
      cleaned: 'nettoyé, à confirmer',
      confirmed: 'lu par les deux',
    },
    waitsForYou: 'vous attend',
    open: 'Ouvrir',
  },
  hidden: {
    title: 'Les textes qui ne sont pas montrés, et pourquoi',
    tooFew: (count, k) =>
      `${count} texte${count > 1 ? 's se trouvent' : ' se trouve'} dans une partie que moins de ${k} partenaires ont envoyée eux-mêmes : on pourrait deviner de qui sont ces mots, donc personne ne les lit.`,
    sealed: (k) =>
      `Le cycle est anonyme : des parties que moins de ${k} partenaires ont envoyées eux-mêmes, aucun texte n’a été gardé, et personne ne sait combien il y en avait.`,
    consent: {
      summary: (count) =>
        `${count} texte${count > 1 ? 's ne servent' : ' ne sert'} qu’à un résumé avec ceux des autres : compté${count > 1 ? 's' : ''} dans les thèmes, jamais cité${count > 1 ? 's' : ''}.`,
      none: (count) =>
        `${count} texte${count > 1 ? 's ne sortent' : ' ne sort'} pas de l’équipe de relecture : c’est le souhait de leur auteur.`,
    },
    leftOut: (count) =>
      `${count} texte${count > 1 ? 's ont été écartés' : ' a été écarté'} par les lecteurs.`,
    unread: (count) =>
      `${count} texte${count > 1 ? 's n’ont pas été lus' : ' n’a pas été lu'} par les deux et ne ${count > 1 ? 'sont montrés' : 'est montré'} nulle part avant.`,
    nothing: 'Aucun texte n’est retenu.',
    cells: 'Chiffres non montrés',
  },
  text: {
    title: 'Un texte à lire',
    left: (count) =>
      count > 1 ? `${count} textes vous attendent.` : 'C’est le dernier qui vous attend.',
    asked: 'La question était',
    original: 'Tel qu’il a été écrit',
    marked:
      'Les noms connus sont marqués. Ce n’est qu’une aide : une tournure peut en dire autant qu’un nom.',
    noName: 'Aucun nom connu n’y a été trouvé. Une tournure peut en dire autant qu’un nom.',
    gone: 'Les deux ont lu ce texte. L’original n’est plus montré à personne du bureau.',
    kept: 'Ce qui reste',
    leftOut: 'Il est écarté, et rien n’en est gardé pour être montré.',
    otherKept:
      'L’autre lecteur a nettoyé ce texte ; ses mots sont dans la case. Gardez-les tels quels et le texte est confirmé : l’original n’est alors plus montré à personne. Changez quelque chose, et c’est l’autre lecteur qui confirme.',
    otherLeftOut:
      'L’autre lecteur écarterait ce texte. Écartez-le aussi et c’est réglé ; gardez-le avec vos mots, et c’est l’autre lecteur qui confirme.',
    mineWaits:
      'Vous avez nettoyé ce texte ; l’autre lecteur le confirme. Vous pouvez encore le changer.',
    label: 'Sans ce qui dit qui l’a écrit',
    hint: 'Retirez les noms de personnes, d’organisations, de lieux et de projets ; laissez le sens tel qu’il est.',
    confirms: 'Garder, et confirmer si rien n’a changé',
    keep: 'Garder ces mots',
    leaveOut: 'Écarter ce texte',
    leaveOutAfterAll: 'L’écarter tout de même',
    leaveOutWords:
      'Si vous trouvez qu’il dit encore qui l’a écrit, écartez-le. Ses mots disparaissent alors, et c’est sans retour.',
    skip: 'Passer au suivant sans décider',
    back: 'Tous les textes de ce cycle',
    empty: 'Écrivez ce qui peut en rester, ou écartez le texte.',
    tooLong: (by) => `Il y a ${by} caractères de trop.`,
    faults: 'Merci de revoir ce champ',
    overtaken: 'L’autre lecteur a été plus rapide',
    overtakenWords:
      'Rien de vous n’a été enregistré. Ce que l’autre lecteur en a fait se trouve ci-dessous, et vos mots sont dans la case : gardez-les, ou mettez-y ceux de l’autre.',
    settled: 'Les deux avaient déjà confirmé ce texte',
    settledWords:
      'Ce qui se trouve ci-dessous reste. Vos mots n’ont pas été enregistrés ; les voici pour les copier :',
    yours: 'Ce que l’autre lecteur a écrit',
  },
  use: {
    comment: {
      named: 'Il peut être cité sans le nom du partenaire.',
      unnamed: 'Il peut être cité sans le nom du partenaire.',
      quote:
        'Il peut être cité sans le nom du partenaire : une fois nettoyé, il figure dans les résultats.',
      summary:
        'Il ne sert qu’à un résumé avec ceux des autres : il compte dans les thèmes et n’est jamais cité.',
      none: 'Il ne doit pas sortir de l’équipe de relecture : il n’est cité nulle part.',
    },
    proposal:
      'Un énoncé que le partenaire propose : une fois nettoyé, il est montré à tous les partenaires, sans nom, avant le prochain cycle.',
    inquiry: {
      named:
        'Le récit peut être raconté avec le nom de l’organisation ; les personnes restent sans nom.',
      unnamed: 'Le récit peut être raconté sans le nom de l’organisation.',
      quote: 'Le récit peut être raconté sans le nom de l’organisation.',
      summary: 'Il ne sert qu’à un résumé avec ceux des autres : il compte dans les thèmes.',
      none: 'Le récit ne doit pas être partagé : il n’est raconté nulle part.',
    },
  },
  over: 'Les résultats ont été partagés. Ce que les deux avaient lu jusque-là y figure comme leurs auteurs l’ont permis ; les originaux ne sont plus montrés à personne.',
}

export const readingText: Record<Language, Words> = { en, fr }
