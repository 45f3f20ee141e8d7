import type { ThemeFault, ThemeField } from '../../src/domain/codebook-change.ts'
import type { CodebookChangeKind } from '../../src/domain/codebook-versions.ts'
import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  lead: string
  version: (version: number) => string
  propose: string
  themes: {
    caption: string
    theme: string
    commitment: string
    standing: string
    active: string
    merged: (into: string, year: number) => string
    split: (into: string, year: number) => string
    change: (theme: string) => string
  }
  use: {
    title: string
    lead: string
    none: string
    caption: string
    theme: string
    notNamed: string
  }
  log: {
    title: string
    none: string
    caption: string
    version: string
    what: string
    who: string
    day: string
    gone: string
    kinds: Record<CodebookChangeKind, (theme: string, into: string) => string>
  }
  forms: {
    newTitle: string
    newLead: string
    add: string
    themeTitle: (theme: string) => string
    closed: string
    rename: { title: string; lead: string; button: string }
    merge: {
      title: string
      lead: string
      into: string
      choose: string
      button: string
      missing: string
    }
    split: { title: string; lead: string; first: string; second: string; button: string }
    sure: string
    tickMissing: string
    labels: Record<ThemeField, string>
    hints: Record<'code' | 'definition', string>
    noCommitment: string
    faults: string
    faultWords: (fault: ThemeFault) => string
    changedSince: string
    back: string
  }
}

const en: Words = {
  title: 'The codebook',
  lead: 'The themes coders mark in what partners tell. It starts from those of the questionnaire; each change makes a new version and says who made it. What was marked before stays as it was marked.',
  version: (version) => `Version ${version}`,
  propose: 'Propose a new theme',
  themes: {
    caption: 'Themes',
    theme: 'Theme',
    commitment: 'Commitment',
    standing: 'Standing',
    active: 'in use',
    merged: (into, year) => `merged into “${into}” in ${year}`,
    split: (into, year) => `split into ${into} in ${year}`,
    change: (theme) => `Change ${theme}`,
  },
  use: {
    title: 'Use of each theme by year',
    lead: 'Organisations that spoke of a theme, of those asked, as shared results tell it. A theme that reached too few is not named in its year.',
    none: 'No shared results tell of themes yet.',
    caption: 'Organisations by theme and year',
    theme: 'Theme',
    notNamed: 'not named',
  },
  log: {
    title: 'Versions',
    none: 'Nothing has been changed: these are the themes of the questionnaire.',
    caption: 'Changes, the latest first',
    version: 'Version',
    what: 'What was changed',
    who: 'By',
    day: 'On',
    gone: 'somebody who has left',
    kinds: {
      proposed: (theme) => `“${theme}” was added`,
      renamed: (theme) => `the words of “${theme}” were changed`,
      merged: (theme, into) => `“${theme}” was merged into “${into}”`,
      split: (theme, into) => `“${theme}” was split into ${into}`,
    },
  },
  forms: {
    newTitle: 'Propose a new theme',
    newLead:
      'For what fits no theme there is. It can be marked as soon as it is added; its years begin now.',
    add: 'Add this theme',
    themeTitle: (theme) => `Change “${theme}”`,
    closed:
      'This theme is not in use any more, or it is the one for what fits no other: it does not change.',
    rename: {
      title: 'Change its words',
      lead: 'For a clearer name or definition of the same thing. If it means something else, add a new theme.',
      button: 'Change the words',
    },
    merge: {
      title: 'Merge it into another',
      lead: 'From then on, what was marked with it in rounds not shared yet counts under the other theme. Years already shared keep both. This cannot be undone.',
      into: 'Into which theme',
      choose: 'Choose a theme',
      button: 'Merge',
      missing: 'Choose the theme to merge it into.',
    },
    split: {
      title: 'Split it in two',
      lead: 'Two new themes take its place. What was marked with it in rounds not shared yet counts under no theme of its own until somebody marks it with one of the two. This cannot be undone.',
      first: 'First new theme',
      second: 'Second new theme',
      button: 'Split',
    },
    sure: 'I am sure',
    tickMissing: 'Tick that you are sure.',
    labels: {
      code: 'Code',
      labelEn: 'Name in English',
      labelFr: 'Name in French',
      definitionEn: 'What belongs under it, in English',
      definitionFr: 'What belongs under it, in French',
      commitment: 'Commitment it speaks to',
    },
    hints: {
      code: 'One word in letters, for example WATER. It never changes, and no theme ever had it.',
      definition: 'One sentence by which two people would decide alike.',
    },
    noCommitment: 'None of them',
    faults: 'Please look at these fields',
    faultWords: ({ field, kind }) => {
      switch (kind) {
        case 'missing':
          return field === 'labelEn' || field === 'labelFr'
            ? 'Write the name of the theme.'
            : 'Write what belongs under the theme.'
        case 'too-long':
          return field === 'labelEn' || field === 'labelFr'
            ? 'This name is too long: at most 80 characters.'
            : 'This text is too long: at most 300 characters.'
        case 'not-a-code':
          return 'A code is one word of 2 to 12 letters without accents.'
        case 'taken':
          return 'Another theme has this code, or had it.'
        case 'not-a-commitment':
          return 'Choose one of the commitments, or none.'
      }
    },
    changedSince:
      'Somebody has changed the codebook since you opened this page. Look at it as it is now, and do it again if it is still needed.',
    back: 'The codebook',
  },
}

const fr: Words = {
  title: 'Le livre de codes',
  lead: 'Les thèmes que les codeurs marquent dans ce que les partenaires racontent. Il part de ceux du questionnaire ; chaque changement fait une nouvelle version et dit qui l’a fait. Ce qui a été marqué avant reste tel quel.',
  version: (version) => `Version ${version}`,
  propose: 'Proposer un nouveau thème',
  themes: {
    caption: 'Thèmes',
    theme: 'Thème',
    commitment: 'Engagement',
    standing: 'État',
    active: 'en usage',
    merged: (into, year) => `réuni à « ${into} » en ${year}`,
    split: (into, year) => `scindé en ${into} en ${year}`,
    change: (theme) => `Modifier ${theme}`,
  },
  use: {
    title: 'Usage de chaque thème par année',
    lead: 'Organisations qui ont parlé d’un thème, sur celles qui ont répondu, comme le disent les résultats partagés. Un thème qui en a touché trop peu n’est pas nommé pour son année.',
    none: 'Aucun résultat partagé ne parle encore de thèmes.',
    caption: 'Organisations par thème et par année',
    theme: 'Thème',
    notNamed: 'pas nommé',
  },
  log: {
    title: 'Versions',
    none: 'Rien n’a été modifié : ce sont les thèmes du questionnaire.',
    caption: 'Changements, le dernier d’abord',
    version: 'Version',
    what: 'Ce qui a changé',
    who: 'Par',
    day: 'Le',
    gone: 'une personne qui est partie',
    kinds: {
      proposed: (theme) => `« ${theme} » a été ajouté`,
      renamed: (theme) => `les mots de « ${theme} » ont été changés`,
      merged: (theme, into) => `« ${theme} » a été réuni à « ${into} »`,
      split: (theme, into) => `« ${theme} » a été scindé en ${into}`,
    },
  },
  forms: {
    newTitle: 'Proposer un nouveau thème',
    newLead:
      'Pour ce qui n’entre dans aucun thème existant. Il peut être marqué dès qu’il est ajouté ; ses années commencent maintenant.',
    add: 'Ajouter ce thème',
    themeTitle: (theme) => `Modifier « ${theme} »`,
    closed:
      'Ce thème n’est plus en usage, ou c’est celui de ce qui n’entre nulle part : il ne change pas.',
    rename: {
      title: 'Changer ses mots',
      lead: 'Pour un nom ou une définition plus claire de la même chose. S’il doit dire autre chose, ajoutez un nouveau thème.',
      button: 'Changer les mots',
    },
    merge: {
      title: 'Le réunir à un autre',
      lead: 'Dès lors, ce qui a été marqué avec lui dans les cycles pas encore partagés compte sous l’autre thème. Les années déjà partagées gardent les deux. Cela ne peut pas être annulé.',
      into: 'À quel thème',
      choose: 'Choisissez un thème',
      button: 'Réunir',
      missing: 'Choisissez le thème auquel le réunir.',
    },
    split: {
      title: 'Le scinder en deux',
      lead: 'Deux nouveaux thèmes prennent sa place. Ce qui a été marqué avec lui dans les cycles pas encore partagés ne compte sous aucun thème propre tant que personne ne l’a marqué avec l’un des deux. Cela ne peut pas être annulé.',
      first: 'Premier nouveau thème',
      second: 'Second nouveau thème',
      button: 'Scinder',
    },
    sure: 'J’en suis sûr',
    tickMissing: 'Cochez que vous en êtes sûr.',
    labels: {
      code: 'Code',
      labelEn: 'Nom en anglais',
      labelFr: 'Nom en français',
      definitionEn: 'Ce qui en relève, en anglais',
      definitionFr: 'Ce qui en relève, en français',
      commitment: 'Engagement dont il relève',
    },
    hints: {
      code: 'Un mot en lettres, par exemple EAU. Il ne change jamais, et aucun thème ne l’a jamais eu.',
      definition: 'Une phrase d’après laquelle deux personnes décideraient de même.',
    },
    noCommitment: 'Aucun d’eux',
    faults: 'Veuillez revoir ces champs',
    faultWords: ({ field, kind }) => {
      switch (kind) {
        case 'missing':
          return field === 'labelEn' || field === 'labelFr'
            ? 'Écrivez le nom du thème.'
            : 'Écrivez ce qui relève du thème.'
        case 'too-long':
          return field === 'labelEn' || field === 'labelFr'
            ? 'Ce nom est trop long : 80 caractères au plus.'
            : 'Ce texte est trop long : 300 caractères au plus.'
        case 'not-a-code':
          return 'Un code est un mot de 2 à 12 lettres sans accents.'
        case 'taken':
          return 'Un autre thème a ce code, ou l’a eu.'
        case 'not-a-commitment':
          return 'Choisissez un des engagements, ou aucun.'
      }
    },
    changedSince:
      'Quelqu’un a modifié le livre de codes depuis que vous avez ouvert cette page. Regardez-le tel qu’il est maintenant, et recommencez si c’est encore utile.',
    back: 'Le livre de codes',
  },
}

/** The codebook of the office. */
export const codebookPageText: Record<Language, Words> = { en, fr }
