import type {
  DeckLanguages,
  OwnSlideFault,
  OwnSlideKind,
} from '../../src/domain/deck-arrangement.ts'
import type { EventNoteKind, NoteFault } from '../../src/domain/event-note.ts'
import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: (year: number) => string
  lead: string
  present: string
  arrange: string
  file: string
  notes: string
  backToResults: string
  backToDeck: string
  print: string
  keys: readonly (readonly [string, string])[]
  keysTitle: string
  noneShown: string
  note: {
    open: string
    kind: string
    kinds: Record<EventNoteKind, string>
    words: string
    keep: string
    kept: string
    refused: string
    failed: string
    faults: Record<NoteFault, string>
    summary: string
    nobody: string
    remove: string
    removeSure: string
  }
  notesPage: { title: string; lead: string; empty: string; slideGone: string }
  arranging: {
    title: string
    lead: string
    slide: string
    place: string
    placeOf: (slide: string) => string
    shown: string
    show: (slide: string) => string
    up: string
    down: string
    moveUp: (slide: string) => string
    moveDown: (slide: string) => string
    languages: string
    languageNames: Record<DeckLanguages, string>
    bothHint: string
    save: string
    add: string
    addKind: Record<OwnSlideKind, string>
    edit: string
    summary: string
    badPlace: (slide: string, most: number) => string
    changedSince: string
  }
  own: {
    title: Record<OwnSlideKind, string>
    hint: Record<OwnSlideKind, string>
    textEn: string
    textFr: string
    sourceEn: string
    sourceFr: string
    oneIsEnough: string
    sourceHint: string
    save: string
    remove: string
    removeSure: string
    removeTick: string
    faults: Record<OwnSlideFault['kind'], string>
    summary: string
  }
}

const en: Words = {
  title: (year) => `Present the results of ${year}`,
  lead: 'The slides make themselves from the results and show only what is published. Go through them here, or fill the screen.',
  present: 'Fill the screen',
  arrange: 'Arrange the slides',
  file: 'Save as one file for a memory stick',
  notes: 'All notes',
  backToResults: 'Back to the results',
  backToDeck: 'Back to the slides',
  print: 'To make the handout, print this page: A4, two slides a page with their figures.',
  keysTitle: 'Keys while the screen is filled',
  keys: [
    ['→ ↓ Page Down, Space', 'next slide'],
    ['← ↑ Page Up', 'slide before'],
    ['Home, End', 'first, last slide'],
    ['F', 'full screen on and off'],
    ['B or .', 'black screen'],
    ['D', 'the figures of the slide'],
    ['N', 'write a note'],
    ['T', 'clock from zero'],
    ['Esc', 'back to this page'],
  ],
  noneShown: 'Every slide is left out. Choose some to show.',
  note: {
    open: 'Notes on this slide',
    kind: 'What it is',
    kinds: {
      note: 'Note',
      decision: 'Decision',
      'draft-action': 'Draft action for the joint plan',
      'best-practice': 'Best practice',
      challenge: 'Remaining challenge',
    },
    words: 'What was said or decided',
    keep: 'Keep',
    kept: 'Kept.',
    refused: 'Not kept: write something, at most 2,000 characters.',
    failed: 'Not kept: the server cannot be reached. Your text is still here.',
    faults: {
      missing: 'Write what was said before keeping it',
      'too-long': 'Shorten the note to 2,000 characters',
    },
    summary: 'The note was not kept',
    nobody: 'somebody who has left',
    remove: 'Remove…',
    removeSure: 'Yes, remove this note for good',
  },
  notesPage: {
    title: 'Notes from the event',
    lead: 'What was written down beside the slides. Draft actions wait here for the joint plan.',
    empty:
      'Nothing has been noted yet. Notes are written beside the slides, also while the screen is filled (key N).',
    slideGone: 'a slide that is gone',
  },
  arranging: {
    title: 'Arrange the slides',
    lead: 'Move a slide with its arrows, or give it the number of the place where it should stand. Slides left out stay in this list.',
    slide: 'Slide',
    place: 'Place',
    placeOf: (slide) => `Place of “${slide}”`,
    shown: 'Shown',
    show: (slide) => `Show “${slide}”`,
    up: 'Up',
    down: 'Down',
    moveUp: (slide) => `Move “${slide}” up`,
    moveDown: (slide) => `Move “${slide}” down`,
    languages: 'Language of the slides',
    languageNames: { en: 'English', fr: 'French', both: 'Both' },
    bothHint: 'With both, each slide comes twice in a row, first in the office’s language.',
    save: 'Save',
    add: 'Add a slide',
    addKind: {
      question: 'A question to discuss',
      quote: 'A quote',
      text: 'Free text',
    },
    edit: 'Change',
    summary: 'The order was not saved',
    badPlace: (slide, most) => `Give “${slide}” a place from 1 to ${most}`,
    changedSince:
      'Somebody else changed the deck meanwhile. This is how it stands now; please make your change again.',
  },
  own: {
    title: { question: 'A question to discuss', quote: 'A quote', text: 'Free text' },
    hint: {
      question: 'One question that the room can answer in ten minutes.',
      quote:
        'Only with the person’s consent, without a name and without anything that points at one partner.',
      text: 'One message, short enough to be read from the last row.',
    },
    textEn: 'In English',
    textFr: 'In French',
    sourceEn: 'Who says it, in English',
    sourceFr: 'Who says it, in French',
    oneIsEnough: 'One language is enough; at most 280 characters.',
    sourceHint: 'For example “a women’s organisation”. May stay empty; at most 80 characters.',
    save: 'Save the slide',
    remove: 'Remove this slide',
    removeSure: 'The slide and its text go for good. Notes written to it stay.',
    removeTick: 'Yes, remove it',
    faults: { missing: 'Write the text in at least one language', 'too-long': 'Shorten this text' },
    summary: 'The slide was not saved',
  },
}

const fr: Words = {
  title: (year) => `Présenter les résultats ${year}`,
  lead: 'Les diapositives se font d’elles-mêmes à partir des résultats et ne montrent que ce qui est publié. Parcourez-les ici, ou en plein écran.',
  present: 'Remplir l’écran',
  arrange: 'Ordonner les diapositives',
  file: 'Enregistrer en un fichier pour une clé USB',
  notes: 'Toutes les notes',
  backToResults: 'Retour aux résultats',
  backToDeck: 'Retour aux diapositives',
  print:
    'Pour le document à distribuer, imprimez cette page : A4, deux diapositives par page avec leurs chiffres.',
  keysTitle: 'Touches en plein écran',
  keys: [
    ['→ ↓ Page suivante, Espace', 'diapositive suivante'],
    ['← ↑ Page précédente', 'diapositive précédente'],
    ['Début, Fin', 'première, dernière'],
    ['F', 'plein écran'],
    ['B ou .', 'écran noir'],
    ['D', 'les chiffres de la diapositive'],
    ['N', 'écrire une note'],
    ['T', 'chronomètre'],
    ['Échap', 'retour à cette page'],
  ],
  noneShown: 'Toutes les diapositives sont écartées. Choisissez-en à montrer.',
  note: {
    open: 'Notes sur cette diapositive',
    kind: 'De quoi il s’agit',
    kinds: {
      note: 'Note',
      decision: 'Décision',
      'draft-action': 'Projet d’action pour le plan commun',
      'best-practice': 'Bonne pratique',
      challenge: 'Défi qui reste',
    },
    words: 'Ce qui a été dit ou décidé',
    keep: 'Garder',
    kept: 'C’est gardé.',
    refused: 'Non gardé : écrivez quelque chose, 2 000 caractères au plus.',
    failed: 'Non gardé : le serveur est injoignable. Votre texte est toujours là.',
    faults: {
      missing: 'Écrivez ce qui a été dit avant de le garder',
      'too-long': 'Raccourcissez la note à 2 000 caractères',
    },
    summary: 'La note n’a pas été gardée',
    nobody: 'quelqu’un qui est parti',
    remove: 'Supprimer…',
    removeSure: 'Oui, supprimer cette note pour de bon',
  },
  notesPage: {
    title: 'Notes de l’atelier',
    lead: 'Ce qui a été noté à côté des diapositives. Les projets d’action attendent ici le plan commun.',
    empty:
      'Rien n’a encore été noté. Les notes s’écrivent à côté des diapositives, aussi en plein écran (touche N).',
    slideGone: 'une diapositive qui n’existe plus',
  },
  arranging: {
    title: 'Ordonner les diapositives',
    lead: 'Déplacez une diapositive avec ses flèches, ou donnez-lui le numéro de sa place. Celles qui sont écartées restent dans cette liste.',
    slide: 'Diapositive',
    place: 'Place',
    placeOf: (slide) => `Place de « ${slide} »`,
    shown: 'Montrée',
    show: (slide) => `Montrer « ${slide} »`,
    up: 'Monter',
    down: 'Descendre',
    moveUp: (slide) => `Monter « ${slide} »`,
    moveDown: (slide) => `Descendre « ${slide} »`,
    languages: 'Langue des diapositives',
    languageNames: { en: 'Anglais', fr: 'Français', both: 'Les deux' },
    bothHint:
      'Avec les deux, chaque diapositive vient deux fois de suite, d’abord dans la langue du bureau.',
    save: 'Enregistrer',
    add: 'Ajouter une diapositive',
    addKind: {
      question: 'Une question à discuter',
      quote: 'Une citation',
      text: 'Un texte libre',
    },
    edit: 'Modifier',
    summary: 'L’ordre n’a pas été enregistré',
    badPlace: (slide, most) => `Donnez à « ${slide} » une place de 1 à ${most}`,
    changedSince:
      'Quelqu’un d’autre a modifié la présentation entre-temps. Voici son état actuel ; refaites votre changement.',
  },
  own: {
    title: {
      question: 'Une question à discuter',
      quote: 'Une citation',
      text: 'Un texte libre',
    },
    hint: {
      question: 'Une question à laquelle la salle peut répondre en dix minutes.',
      quote:
        'Seulement avec l’accord de la personne, sans nom et sans rien qui désigne un partenaire.',
      text: 'Un seul message, assez court pour être lu du dernier rang.',
    },
    textEn: 'En anglais',
    textFr: 'En français',
    sourceEn: 'Qui le dit, en anglais',
    sourceFr: 'Qui le dit, en français',
    oneIsEnough: 'Une langue suffit ; 280 caractères au plus.',
    sourceHint:
      'Par exemple « une organisation de femmes ». Peut rester vide ; 80 caractères au plus.',
    save: 'Enregistrer la diapositive',
    remove: 'Supprimer cette diapositive',
    removeSure:
      'La diapositive et son texte disparaissent pour de bon. Les notes prises à son sujet restent.',
    removeTick: 'Oui, la supprimer',
    faults: {
      missing: 'Écrivez le texte dans une langue au moins',
      'too-long': 'Raccourcissez ce texte',
    },
    summary: 'La diapositive n’a pas été enregistrée',
  },
}

export const presentText: Record<Language, Words> = { en, fr }
