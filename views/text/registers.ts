import type { Language } from '../../src/domain/language.ts'
import type { RegisterArea } from '../../src/domain/registers/register.ts'

type Words = {
  title: string
  lead: string
  area: Record<RegisterArea, string>
  count: (entries: number) => string
  search: string
  searchHint: string
  find: string
  searchTitle: string
  searchNone: string
  searchFirst: string
  found: (entries: number) => string
  more: (entries: number) => string
  add: string
  import: string
  printed: string
  empty: string
  emptyWords: string
  ownPages: string
  imported: (added: number, changed: number) => string
  all: string
  yes: string
  no: string
  down: string
  none: string
  showAll: string
  tags: string
  tag: string
  entries: string
  notSaid: string
  shown: (found: number, all: number) => string
  pages: string
  page: (page: number, pages: number) => string
  before: string
  next: string
  saved: string
  edit: string
  remove: string
  mentioned: string
  history: string
  began: string
  changed: string
  nobody: string
  becomes: string
  colon: string
  newTitle: string
  editTitle: string
  save: string
  back: string
  meanwhile: string
  theirs: string
  removal: string
  removalMeans: readonly string[]
  mentions: (entries: number) => string
  removeTick: string
  tickFirst: string
  removedMeanwhile: string
  codebook: string
  take: string
}

const en: Words = {
  title: 'Registers',
  lead: 'What you keep about your partnerships, beside the annual round. Everybody in the office reads most of it; nothing in it comes from answers.',
  area: {
    relations: 'Relations',
    learning: 'Learning',
    communities: 'Communities',
    strategy: 'Strategy',
    office: 'The office',
  },
  count: (entries) => (entries === 1 ? '1 entry' : `${entries} entries`),
  search: 'Search all registers',
  searchHint: 'Words, names of partners, themes, places: every word must occur.',
  find: 'Search',
  searchTitle: 'Search in the registers',
  searchNone: 'Nothing was found. Try fewer words, or a part of a word.',
  searchFirst: 'Write what you are looking for.',
  found: (entries) => (entries === 1 ? '1 entry was found.' : `${entries} entries were found.`),
  more: (entries) => `${entries} more`,
  add: 'Add an entry',
  import: 'Import a spreadsheet',
  printed: 'Table to print',
  empty: 'Nothing here yet',
  emptyWords: 'Add the first entry, or import a spreadsheet.',
  ownPages: 'Write and change them here',
  imported: (added, changed) => `Imported: ${added} new, ${changed} changed.`,
  all: 'All',
  yes: 'Yes',
  no: 'No',
  down: 'Last first',
  none: 'No entry fits this search.',
  showAll: 'Show all',
  tags: 'How many of each',
  tag: 'Word',
  entries: 'Entries',
  notSaid: 'not said',
  shown: (found, all) =>
    found === all ? `${all} ${all === 1 ? 'entry' : 'entries'}` : `${found} of ${all} entries`,
  pages: 'Pages of the list',
  page: (page, pages) => `Page ${page} of ${pages}`,
  before: 'Previous page',
  next: 'Next page',
  saved: 'Saved.',
  edit: 'Change',
  remove: 'Remove',
  mentioned: 'Mentioned in',
  history: 'History',
  began: 'Written',
  changed: 'Changed',
  nobody: 'nobody who is still here',
  becomes: 'becomes',
  colon: ': ',
  newTitle: 'New entry',
  editTitle: 'Change an entry',
  save: 'Save',
  back: 'Back',
  meanwhile:
    'Somebody else changed this entry while you were writing. Nothing of yours is lost: it stands in the form below. Look at what they wrote, and save again; what you save then counts.',
  theirs: 'What they changed',
  removal: 'Remove an entry',
  removalMeans: [
    'The entry goes, with its history and its files. Nobody can bring it back.',
    'Figures that count it are counted without it from now on; reports that are locked stay as they are.',
  ],
  mentions: (entries) =>
    entries === 1
      ? 'Another entry mentions it. It will say nothing there.'
      : `${entries} other entries mention it. They will say nothing there.`,
  removeTick: 'Yes, remove',
  tickFirst: 'Tick this box first, if you are sure.',
  removedMeanwhile:
    'Somebody else changed this entry just now. Look at it again before you remove it.',
  codebook: 'Codebook',
  take: 'Take the entries with you',
}

const fr: Words = {
  title: 'Registres',
  lead: 'Ce que vous gardez sur vos partenariats, à côté du cycle annuel. Presque tout se lit dans tout le bureau ; rien n’y vient des réponses.',
  area: {
    relations: 'Relations',
    learning: 'Apprentissage',
    communities: 'Communautés',
    strategy: 'Stratégie',
    office: 'Le bureau',
  },
  count: (entries) => (entries < 2 ? `${entries} entrée` : `${entries} entrées`),
  search: 'Chercher dans tous les registres',
  searchHint: 'Mots, noms de partenaires, thèmes, lieux : chaque mot doit s’y trouver.',
  find: 'Chercher',
  searchTitle: 'Recherche dans les registres',
  searchNone: 'Rien n’a été trouvé. Essayez avec moins de mots, ou une partie d’un mot.',
  searchFirst: 'Écrivez ce que vous cherchez.',
  found: (entries) => (entries < 2 ? `${entries} entrée trouvée.` : `${entries} entrées trouvées.`),
  more: (entries) => (entries < 2 ? `${entries} autre` : `${entries} autres`),
  add: 'Ajouter une entrée',
  import: 'Importer un tableau',
  printed: 'Tableau à imprimer',
  empty: 'Rien pour l’instant',
  emptyWords: 'Ajoutez la première entrée, ou importez un tableau.',
  ownPages: 'Les écrire et les modifier ici',
  imported: (added, changed) =>
    `Importé : ${added} ${added < 2 ? 'nouvelle' : 'nouvelles'}, ${changed} ${changed < 2 ? 'modifiée' : 'modifiées'}.`,
  all: 'Tout',
  yes: 'Oui',
  no: 'Non',
  down: 'Ordre inverse',
  none: 'Aucune entrée ne correspond.',
  showAll: 'Tout afficher',
  tags: 'Combien de chaque',
  tag: 'Mot',
  entries: 'Entrées',
  notSaid: 'non précisé',
  shown: (found, all) =>
    found === all ? `${all} ${all < 2 ? 'entrée' : 'entrées'}` : `${found} sur ${all} entrées`,
  pages: 'Pages de la liste',
  page: (page, pages) => `Page ${page} sur ${pages}`,
  before: 'Page précédente',
  next: 'Page suivante',
  saved: 'Enregistré.',
  edit: 'Modifier',
  remove: 'Supprimer',
  mentioned: 'Mentionnée dans',
  history: 'Historique',
  began: 'Écrite',
  changed: 'Modifiée',
  nobody: 'une personne qui n’est plus là',
  becomes: 'devient',
  colon: ' : ',
  newTitle: 'Nouvelle entrée',
  editTitle: 'Modifier une entrée',
  save: 'Enregistrer',
  back: 'Retour',
  meanwhile:
    'Quelqu’un d’autre a modifié cette entrée pendant que vous écriviez. Rien de vous n’est perdu : tout est dans le formulaire ci-dessous. Regardez ce qui a été changé, puis enregistrez à nouveau ; c’est alors votre version qui compte.',
  theirs: 'Ce qui a été changé',
  removal: 'Supprimer une entrée',
  removalMeans: [
    'L’entrée disparaît, avec son historique et ses fichiers. Personne ne peut la faire revenir.',
    'Les chiffres qui la comptent se calculent désormais sans elle ; les rapports verrouillés restent tels quels.',
  ],
  mentions: (entries) =>
    entries < 2
      ? 'Une autre entrée la mentionne. Elle n’y dira plus rien.'
      : `${entries} autres entrées la mentionnent. Elles n’y diront plus rien.`,
  removeTick: 'Oui, supprimer',
  tickFirst: 'Cochez d’abord cette case, si vous en êtes sûr.',
  removedMeanwhile:
    'Quelqu’un d’autre vient de modifier cette entrée. Regardez-la encore avant de la supprimer.',
  codebook: 'Dictionnaire',
  take: 'Emporter les entrées',
}

export const registersText: Readonly<Record<Language, Words>> = { en, fr }
