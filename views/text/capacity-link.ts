import type { Language } from '../../src/domain/language.ts'

/** Words of an assessment itself: its form, its levels, and the pages a partner opens by its link. */
type Words = {
  title: string
  start: {
    asks: <Name>(office: Name, partner: Name) => readonly (Name | string)[]
    takes: (minutes: number) => string
    how: string
    whoTitle: string
    who: <Name>(office: Name, partner: Name) => readonly (readonly (Name | string)[])[]
    noted: (day: string) => string
    begin: string
    goOn: string
    sent: (day: string) => string
    read: string
    edit: string
  }
  withdraw: {
    title: string
    words: string
    tick: string
    tickFirst: string
    button: string
    doneTitle: string
    done: string
    gone: (day: string) => string
  }
  replaced: string
  replacedTitle: string
  wrong: string
  wrongTitle: string
  form: {
    lead: string
    saveFirst: string
    save: string
    send: string
    saved: string
    fixed: string
    readersTitle: string
    readersHint: string
    facilitatorHint: string
    nobody: string
    leaveOut: (section: string) => string
    unknown: string
    conflictTitle: string
    conflict: string
    stored: string
    notANumber: (most: number) => string
    missingNumber: string
    officeFor: <Name>(partner: Name) => readonly (Name | string)[]
    stop: string
  }
  sentTitle: string
  sentWords: string
  levels: {
    title: string
    lead: string
    caption: string
    domain: string
    over: string
    none: string
    between: (lower: string, upper: string) => string
    low: string
    factsTitle: string
    facts: { sources: string; largestShare: string; rounds: string }
    percent: (share: string) => string
    wordsTitle: string
    answersTitle: string
    noWords: string
  }
  readers: { title: string; keep: string; kept: string }
  back: string
}

const en: Words = {
  title: 'Capacity assessment',
  start: {
    asks: (office, partner) => [
      office,
      ' invites ',
      partner,
      ' to look at its own capacities: what is strong, what grows, which support would help.',
    ],
    takes: (minutes) =>
      `It takes about ${minutes} minutes, best in a talk among several of you. You can leave it and go on later, on any device, by the same link.`,
    how: 'Each question has four steps. Choose the one that comes nearest to how things are today; you can also say that you do not know, or that it does not apply.',
    whoTitle: 'Who will see what',
    who: (office, partner) => [
      ['What you answer belongs to ', partner, '.'],
      [
        'Nobody at ',
        office,
        ' reads your levels and your words unless you name the person. You can change that at any time.',
      ],
      [
        'Everybody at ',
        office,
        ' who looks after partners can see that an assessment was made, how and when.',
      ],
      [
        'Figures are made over at least five partners, once a year: how many rose, stayed or fell. They name nobody.',
      ],
      [
        'You can take the assessment back at any time by this link. Everything you said is then deleted.',
      ],
    ],
    noted: (day) => `This was noted in a conversation begun on ${day}.`,
    begin: 'Start',
    goOn: 'Go on',
    sent: (day) => `Sent on ${day}.`,
    read: 'See the levels and who may read them',
    edit: 'Read and correct the answers',
  },
  withdraw: {
    title: 'Take the assessment back',
    words:
      'All answers, levels and words are deleted, for you too, and leave every figure. That an assessment was made stays known. This cannot be undone.',
    tick: 'Yes, delete everything we said',
    tickFirst: 'Tick the box first: what is deleted cannot be brought back.',
    button: 'Take back and delete',
    doneTitle: 'The assessment was taken back',
    done: 'Everything you said is deleted. This page is all that is left behind the link.',
    gone: (day) => `It was taken back on ${day}. Nothing of what was said is kept.`,
  },
  replaced:
    'A newer link was sent to your organisation. Please open that one; what was entered is found there.',
  replacedTitle: 'There is a newer link',
  wrong:
    'The address is not complete, or it was typed wrong. Please open the link from the mail again, or ask the office for a new one.',
  wrongTitle: 'This link does not work',
  form: {
    lead: 'Choose one step for each question.',
    saveFirst:
      'Nothing is lost when you stop here: press “Save and go on later”, and open the same link again.',
    save: 'Save and go on later',
    send: 'Send',
    saved: 'Saved. You can close this page and go on later.',
    fixed:
      'The figures of that year are made, so what you sent stays as it is. A new assessment can say what has changed; you can still take this one back.',
    readersTitle: 'Who at the office may read the levels and the words?',
    readersHint: 'Nobody, unless you tick a name. You can change this at any time.',
    facilitatorHint:
      'Tick whom the partner names. Nobody else will be able to read it, and the partner can change it by its link.',
    nobody: 'Nobody at the office can be named just now.',
    leaveOut: (section) => `Leave out “${section}”`,
    unknown: 'We do not know',
    conflictTitle: 'Something else was entered meanwhile',
    conflict:
      'Another page of this assessment changed the same answers. The fields show yours; what was stored stands beside them. Save again to keep what the fields show.',
    stored: 'Stored meanwhile:',
    notANumber: (most) => `Write a number from 0 to ${most}.`,
    missingNumber: 'Write the number, or tick that you do not know it.',
    officeFor: (partner) => ['You are noting what ', partner, ' says.'],
    stop: 'Stop here, without saving',
  },
  sentTitle: 'Thank you, the assessment was sent',
  sentWords: 'Here is what it says. You can correct it by the same link.',
  levels: {
    title: 'Levels over the years',
    lead: 'From 1 (starting) to 4 (strong and shared). A level is the median of the answered questions; without two thirds of them there is none.',
    caption: 'Levels by domain and date',
    domain: 'Domain',
    over: 'Course',
    none: 'no level',
    between: (lower, upper) => `between “${lower}” and “${upper}”`,
    low: 'asks for support',
    factsTitle: 'Facts',
    facts: {
      sources: 'Sources that gave at least 5 % of the income',
      largestShare: 'Share of the largest source',
      rounds: 'Rounds of comments before a report was approved',
    },
    percent: (share) => `${share} %`,
    wordsTitle: 'Proof, and support that would help',
    answersTitle: 'The answers',
    noWords: 'Nothing was written.',
  },
  readers: {
    title: 'Who at the office may read this',
    keep: 'Keep',
    kept: 'Kept.',
  },
  back: 'Back to the first page',
}

const fr: Words = {
  title: 'Évaluation des capacités',
  start: {
    asks: (office, partner) => [
      office,
      ' invite ',
      partner,
      ' à se pencher sur ses propres capacités : ce qui est solide, ce qui progresse, quel appui aiderait.',
    ],
    takes: (minutes) =>
      `Cela prend environ ${minutes} minutes, de préférence en discutant à plusieurs. Vous pouvez vous arrêter et reprendre plus tard, sur n’importe quel appareil, par le même lien.`,
    how: 'Chaque question a quatre paliers. Choisissez celui qui ressemble le plus à la situation d’aujourd’hui ; vous pouvez aussi dire que vous ne savez pas, ou que c’est sans objet.',
    whoTitle: 'Qui verra quoi',
    who: (office, partner) => [
      ['Vos réponses appartiennent à ', partner, '.'],
      [
        'Personne à ',
        office,
        ' ne lit vos niveaux ni vos textes si vous ne nommez pas cette personne. Vous pouvez changer cela à tout moment.',
      ],
      [
        'À ',
        office,
        ', ceux qui suivent les partenaires voient qu’une évaluation a été faite, comment et quand.',
      ],
      [
        'Des chiffres sont établis sur au moins cinq partenaires, une fois par an : combien ont progressé, sont restés au même niveau ou ont reculé. Ils ne nomment personne.',
      ],
      [
        'Vous pouvez retirer l’évaluation à tout moment par ce lien. Tout ce que vous avez dit est alors supprimé.',
      ],
    ],
    noted: (day) => `Ceci a été noté lors d’un entretien commencé le ${day}.`,
    begin: 'Commencer',
    goOn: 'Continuer',
    sent: (day) => `Envoyée le ${day}.`,
    read: 'Voir les niveaux et qui peut les lire',
    edit: 'Relire et corriger les réponses',
  },
  withdraw: {
    title: 'Retirer l’évaluation',
    words:
      'Toutes les réponses, les niveaux et les textes sont supprimés, pour vous aussi, et quittent tous les chiffres. On continue de savoir qu’une évaluation a été faite. C’est irréversible.',
    tick: 'Oui, supprimer tout ce que nous avons dit',
    tickFirst: 'Cochez d’abord la case : ce qui est supprimé ne peut pas être retrouvé.',
    button: 'Retirer et supprimer',
    doneTitle: 'L’évaluation a été retirée',
    done: 'Tout ce que vous avez dit est supprimé. Il ne reste que cette page derrière le lien.',
    gone: (day) => `Elle a été retirée le ${day}. Rien de ce qui a été dit n’est conservé.`,
  },
  replaced:
    'Un lien plus récent a été envoyé à votre organisation. Ouvrez celui-là ; vous y retrouverez ce qui a été saisi.',
  replacedTitle: 'Il existe un lien plus récent',
  wrong:
    'L’adresse n’est pas complète, ou elle a été mal tapée. Ouvrez de nouveau le lien du message, ou demandez-en un nouveau au bureau.',
  wrongTitle: 'Ce lien ne fonctionne pas',
  form: {
    lead: 'Choisissez un palier pour chaque question.',
    saveFirst:
      'Rien n’est perdu si vous vous arrêtez ici : appuyez sur « Enregistrer et continuer plus tard », puis ouvrez de nouveau le même lien.',
    save: 'Enregistrer et continuer plus tard',
    send: 'Envoyer',
    saved: 'C’est enregistré. Vous pouvez fermer cette page et continuer plus tard.',
    fixed:
      'Les chiffres de cette année-là sont établis : ce que vous avez envoyé reste tel quel. Une nouvelle évaluation peut dire ce qui a changé ; vous pouvez toujours retirer celle-ci.',
    readersTitle: 'Qui, au bureau, peut lire les niveaux et les textes ?',
    readersHint:
      'Personne, tant que vous ne cochez pas de nom. Vous pouvez changer cela à tout moment.',
    facilitatorHint:
      'Cochez les personnes que le partenaire nomme. Personne d’autre ne pourra lire l’évaluation, et le partenaire peut changer cela par son lien.',
    nobody: 'Personne au bureau ne peut être nommé en ce moment.',
    leaveOut: (section) => `Laisser de côté « ${section} »`,
    unknown: 'Nous ne savons pas',
    conflictTitle: 'Autre chose a été saisi entre-temps',
    conflict:
      'Une autre page de cette évaluation a changé les mêmes réponses. Les champs montrent les vôtres ; ce qui a été enregistré se trouve à côté. Enregistrez de nouveau pour garder ce que montrent les champs.',
    stored: 'Enregistré entre-temps :',
    notANumber: (most) => `Écrivez un nombre de 0 à ${most}.`,
    missingNumber: 'Écrivez le nombre, ou cochez que vous ne le savez pas.',
    officeFor: (partner) => ['Vous notez ce que dit ', partner, '.'],
    stop: 'S’arrêter ici, sans enregistrer',
  },
  sentTitle: 'Merci, l’évaluation est envoyée',
  sentWords: 'Voici ce qu’elle dit. Vous pouvez la corriger par le même lien.',
  levels: {
    title: 'Les niveaux au fil des ans',
    lead: 'De 1 (en démarrage) à 4 (solide et partagé). Un niveau est la médiane des réponses données ; il n’y en a pas sans deux tiers de réponses.',
    caption: 'Niveaux par domaine et par date',
    domain: 'Domaine',
    over: 'Évolution',
    none: 'aucun niveau',
    between: (lower, upper) => `entre « ${lower} » et « ${upper} »`,
    low: 'demande un appui',
    factsTitle: 'Données factuelles',
    facts: {
      sources: 'Sources ayant apporté au moins 5 % des recettes',
      largestShare: 'Part de la plus grande source',
      rounds: 'Allers-retours de commentaires avant l’approbation d’un rapport',
    },
    percent: (share) => `${share} %`,
    wordsTitle: 'Preuves, et appui qui aiderait',
    answersTitle: 'Les réponses',
    noWords: 'Rien n’a été écrit.',
  },
  readers: {
    title: 'Qui, au bureau, peut lire ceci',
    keep: 'Enregistrer',
    kept: 'C’est enregistré.',
  },
  back: 'Retour à la première page',
}

export const capacityLinkText: Record<Language, Words> = { en, fr }
