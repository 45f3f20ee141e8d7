import type { Language } from '../../src/domain/language.ts'
import type { ContactFault, PartnerFault } from '../../src/domain/partner-form.ts'

type PartnerFaultKey = `${PartnerFault['field']} ${PartnerFault['kind']}`
type ContactFaultKey = `${ContactFault['field']} ${ContactFault['kind']}`

type Words = {
  title: string
  add: string
  import: string
  export: string
  exportFrench: string
  search: string
  sort: string
  find: string
  all: string
  allSectors: string
  allRelationships: string
  showAll: string
  count: (found: number, all: number) => string
  none: string
  empty: { title: string; words: string; ownWords: string }
  withoutFocalPoint: (count: number) => string
  withoutFocalPointLink: string
  onlyWithoutFocalPoint: string
  pages: string
  page: (page: number, of: number) => string
  before: string
  next: string
  columns: Record<
    'name' | 'sector' | 'relationship' | 'stage' | 'place' | 'contact' | 'focal_point',
    string
  >
  programme: string
  allProgrammes: string
  allStages: string
  keyPartner: string
  aboveLimit: (keyPartners: number, limit: number) => string
  bySector: string
  noContact: string
  nobody: string
  notInvited: string
  notInvitedWhy: string
  refused: string
  refusedWords: (reply: string) => string
  optedOut: string
  optedOutWords: string
  main: string
  imported: (added: number, changed: number) => string
  saved: string
  edit: string
  language: string
  contacts: string
  contactsCaption: string
  contactColumns: Record<'name' | 'email' | 'language' | 'state' | 'acts', string>
  noContacts: string
  noMain: string
  addContact: string
  editContact: (name: string) => string
  change: string
  makeMain: string
  facts: Record<'sector' | 'relationship' | 'place' | 'language' | 'focal_point', string>
  form: {
    addTitle: string
    editTitle: string
    name: string
    nameHint: string
    sector: string
    relationship: string
    relationshipHint: string
    place: string
    placeHint: string
    language: string
    languageHint: string
    focalPoint: string
    focalPointHint: string
    handover: string
    handoverHint: string
    choose: string
    noFocalPoint: string
    add: string
    save: string
    back: string
    faults: string
  }
  contact: {
    addTitle: string
    editTitle: string
    name: string
    email: string
    emailHint: string
    language: string
    languageHint: string
    again: string
    add: string
    save: string
  }
  partnerFault: Partial<Record<PartnerFaultKey, string>>
  contactFault: Partial<Record<ContactFaultKey, string>>
  wrong: string
}

const en: Words = {
  title: 'Partners',
  add: 'Add a partner',
  import: 'Import a spreadsheet',
  export: 'Export (CSV)',
  exportFrench: 'Export for French spreadsheets',
  search: 'Name, place or contact',
  sort: 'Sorted by',
  find: 'Find',
  all: 'All',
  allSectors: 'All sectors',
  allRelationships: 'All relationships',
  showAll: 'Show all partners',
  count: (found, all) =>
    found === all ? `${all} ${all === 1 ? 'partner' : 'partners'}` : `${found} of ${all} partners`,
  none: 'No partner fits. Try fewer words, or',
  empty: {
    title: 'No partners yet',
    words:
      'Partners are the organisations that will be asked how good a partner you are. Add them one by one, or bring a spreadsheet: you will see what it changes before anything is kept.',
    ownWords: 'You are not the focal point of a partner yet. The coordinator names focal points.',
  },
  withoutFocalPoint: (count) =>
    count === 1
      ? 'One partner has no focal point, so nobody looks after it day by day.'
      : `${count} partners have no focal point, so nobody looks after them day by day.`,
  withoutFocalPointLink: 'See which',
  onlyWithoutFocalPoint: 'Only partners without a focal point are shown.',
  pages: 'Pages of the list',
  page: (page, of) => `Page ${page} of ${of}`,
  before: 'Page before',
  next: 'Next page',
  columns: {
    name: 'Name',
    sector: 'Sector',
    relationship: 'Relationship',
    stage: 'Stage',
    place: 'Place',
    contact: 'Main contact',
    focal_point: 'Focal point',
  },
  programme: 'Programme',
  allProgrammes: 'All programmes',
  allStages: 'All stages',
  keyPartner: 'Key partner',
  aboveLimit: (keyPartners, limit) =>
    `You have ${keyPartners} key partners and want ${limit} at most. Partnerships last where there are few enough to care for each.`,
  bySector: 'Partnerships by sector and stage',
  noContact: 'No contact',
  nobody: 'Nobody yet',
  notInvited: 'Not a partnership: never invited',
  notInvitedWhy:
    'Vendors and those who receive or give donations stay on file, but they are never invited to the annual evaluation. If this is a partnership after all, change the relationship.',
  refused: 'Address refused',
  refusedWords: (reply) => `The mail server refused this address: ${reply}`,
  optedOut: 'No more messages',
  optedOutWords: 'Has asked for no more messages.',
  main: 'Main contact',
  imported: (added, changed) => `Imported: ${added} added, ${changed} changed.`,
  saved: 'Saved.',
  edit: 'Edit the record',
  language: 'Language',
  contacts: 'Contacts',
  contactsCaption: 'The main contact is the one who is invited.',
  contactColumns: {
    name: 'Name',
    email: 'Email address',
    language: 'Language',
    state: 'State',
    acts: 'What you can do',
  },
  noContacts: 'There is no contact yet, so this partner cannot be invited. Add a person first.',
  noMain: 'Nobody is the main contact, so this partner cannot be invited. Choose one.',
  addContact: 'Add a contact',
  editContact: (name) => `Edit ${name}`,
  change: 'Edit',
  makeMain: 'Make main contact',
  facts: {
    sector: 'Sector',
    relationship: 'Relationship',
    place: 'Place',
    language: 'Language',
    focal_point: 'Focal point',
  },
  form: {
    addTitle: 'Add a partner',
    editTitle: 'Edit the record',
    name: 'Name of the organisation',
    nameHint: 'As the partner writes it. It stands in messages to the partner.',
    sector: 'Sector',
    relationship: 'Relationship',
    relationshipHint: 'Vendors and donations stay on file but are never invited.',
    place: 'Place',
    placeHint: 'A province or town, written the same way for all partners there. May stay empty.',
    language: 'Language',
    languageHint: 'The language you write to this organisation in.',
    focalPoint: 'Focal point',
    focalPointHint: 'Who in your office looks after this partner.',
    handover: 'Hand-over note',
    handoverHint:
      'Needed when somebody else becomes the focal point: what was agreed, what is open, whom to call. It stays on the partner’s sheet.',
    choose: 'Choose…',
    noFocalPoint: 'Nobody yet',
    add: 'Add the partner',
    save: 'Save',
    back: 'Back without saving',
    faults: 'This could not be saved yet',
  },
  contact: {
    addTitle: 'Add a contact',
    editTitle: 'Edit a contact',
    name: 'Name of the person',
    email: 'Email address',
    emailHint: 'One address, such as aline@example.org',
    language: 'Language',
    languageHint: 'The language this person is written to in.',
    again: 'The address is right and works again: write to it from now on.',
    add: 'Add the contact',
    save: 'Save',
  },
  partnerFault: {
    'name missing': 'Enter the name of the organisation.',
    'name too-long': 'Shorten the name to 150 characters or fewer.',
    'name taken':
      'There is already a partner of this name. Open that record, or add something that tells the two apart.',
    'sector missing': 'Choose a sector.',
    'relationship missing': 'Choose a relationship.',
    'place too-long': 'Shorten the place to 150 characters or fewer.',
    'language missing': 'Choose a language.',
    'focal_point missing': 'Choose a focal point from the list, or “Nobody yet”.',
    'handover missing':
      'Write a hand-over note: somebody else becomes the focal point, and what the present one knows would be lost.',
    'handover too-long': 'Shorten the hand-over note to 5,000 characters or fewer.',
  },
  contactFault: {
    'name missing': 'Enter the name of the person.',
    'name too-long': 'Shorten the name to 150 characters or fewer.',
    'email missing': 'Enter an email address.',
    'email not-an-address':
      'This is not one email address. Write a single address such as aline@example.org, without a name, a comma or blanks.',
    'email taken': 'Another contact of this partner has this address already.',
    'email answered':
      'This person has answered. A link sent to another address would show those answers, so it stays as it is while the round is under way; afterwards a coordinator can change it. A new person can be added as another contact.',
    'language missing': 'Choose a language.',
  },
  wrong: 'This is not right. Please check it.',
}

const fr: Words = {
  title: 'Partenaires',
  add: 'Ajouter un partenaire',
  import: 'Importer un tableau',
  export: 'Exporter (CSV)',
  exportFrench: 'Exporter pour un tableur français',
  search: 'Nom, lieu ou contact',
  sort: 'Trié par',
  find: 'Chercher',
  all: 'Tous',
  allSectors: 'Tous les secteurs',
  allRelationships: 'Toutes les relations',
  showAll: 'Afficher tous les partenaires',
  count: (found, all) =>
    found === all
      ? `${all} ${all < 2 ? 'partenaire' : 'partenaires'}`
      : `${found} sur ${all} partenaires`,
  none: 'Aucun partenaire ne correspond. Essayez moins de mots, ou',
  empty: {
    title: 'Pas encore de partenaires',
    words:
      'Les partenaires sont les organisations à qui l’on demandera quel partenaire vous êtes. Ajoutez-les une par une, ou apportez un tableau : vous verrez ce qu’il change avant que rien ne soit enregistré.',
    ownWords:
      'Vous n’êtes encore le point focal d’aucun partenaire. La coordination désigne les points focaux.',
  },
  withoutFocalPoint: (count) =>
    count === 1
      ? 'Un partenaire n’a pas de point focal : personne ne le suit au quotidien.'
      : `${count} partenaires n’ont pas de point focal : personne ne les suit au quotidien.`,
  withoutFocalPointLink: 'Voir lesquels',
  onlyWithoutFocalPoint: 'Seuls les partenaires sans point focal sont affichés.',
  pages: 'Pages de la liste',
  page: (page, of) => `Page ${page} sur ${of}`,
  before: 'Page précédente',
  next: 'Page suivante',
  columns: {
    name: 'Nom',
    sector: 'Secteur',
    relationship: 'Relation',
    stage: 'Étape',
    place: 'Lieu',
    contact: 'Contact principal',
    focal_point: 'Point focal',
  },
  programme: 'Programme',
  allProgrammes: 'Tous les programmes',
  allStages: 'Toutes les étapes',
  keyPartner: 'Partenaire clé',
  aboveLimit: (keyPartners, limit) =>
    `Vous avez ${keyPartners} partenaires clés et en voulez ${limit} au plus. Les partenariats durent là où l’on peut prendre soin de chacun.`,
  bySector: 'Partenariats par secteur et par étape',
  noContact: 'Aucun contact',
  nobody: 'Personne pour l’instant',
  notInvited: 'Pas un partenariat : jamais invité',
  notInvitedWhy:
    'Les fournisseurs et les dons restent dans le fichier, mais ne sont jamais invités à l’évaluation annuelle. S’il s’agit tout de même d’un partenariat, changez la relation.',
  refused: 'Adresse refusée',
  refusedWords: (reply) => `Le serveur de messagerie a refusé cette adresse : ${reply}`,
  optedOut: 'Plus de messages',
  optedOutWords: 'A demandé à ne plus recevoir de messages.',
  main: 'Contact principal',
  imported: (added, changed) =>
    `Import terminé : ${added} ${added < 2 ? 'ajouté' : 'ajoutés'}, ${changed} ${changed < 2 ? 'modifié' : 'modifiés'}.`,
  saved: 'Enregistré.',
  edit: 'Modifier la fiche',
  language: 'Langue',
  contacts: 'Contacts',
  contactsCaption: 'C’est le contact principal qui est invité.',
  contactColumns: {
    name: 'Nom',
    email: 'Adresse e-mail',
    language: 'Langue',
    state: 'État',
    acts: 'Ce que vous pouvez faire',
  },
  noContacts:
    'Il n’y a pas encore de contact : ce partenaire ne peut pas être invité. Ajoutez d’abord une personne.',
  noMain:
    'Personne n’est le contact principal : ce partenaire ne peut pas être invité. Choisissez-en un.',
  addContact: 'Ajouter un contact',
  editContact: (name) => `Modifier ${name}`,
  change: 'Modifier',
  makeMain: 'Choisir comme contact principal',
  facts: {
    sector: 'Secteur',
    relationship: 'Relation',
    place: 'Lieu',
    language: 'Langue',
    focal_point: 'Point focal',
  },
  form: {
    addTitle: 'Ajouter un partenaire',
    editTitle: 'Modifier la fiche',
    name: 'Nom de l’organisation',
    nameHint: 'Tel que le partenaire l’écrit. Il figure dans les messages au partenaire.',
    sector: 'Secteur',
    relationship: 'Relation',
    relationshipHint:
      'Les fournisseurs et les dons restent dans le fichier mais ne sont jamais invités.',
    place: 'Lieu',
    placeHint:
      'Une province ou une ville, écrite de la même façon pour tous les partenaires du lieu. Peut rester vide.',
    language: 'Langue',
    languageHint: 'La langue dans laquelle vous écrivez à cette organisation.',
    focalPoint: 'Point focal',
    focalPointHint: 'La personne de votre bureau qui suit ce partenaire.',
    handover: 'Note de passation',
    handoverHint:
      'Nécessaire quand quelqu’un d’autre devient point focal : ce qui est convenu, ce qui reste ouvert, qui appeler. Elle reste sur la fiche du partenaire.',
    choose: 'Choisir…',
    noFocalPoint: 'Personne pour l’instant',
    add: 'Ajouter le partenaire',
    save: 'Enregistrer',
    back: 'Revenir sans enregistrer',
    faults: 'L’enregistrement n’est pas encore possible',
  },
  contact: {
    addTitle: 'Ajouter un contact',
    editTitle: 'Modifier un contact',
    name: 'Nom de la personne',
    email: 'Adresse e-mail',
    emailHint: 'Une seule adresse, par exemple aline@example.org',
    language: 'Langue',
    languageHint: 'La langue dans laquelle on écrit à cette personne.',
    again: 'L’adresse est juste et fonctionne à nouveau : lui écrire désormais.',
    add: 'Ajouter le contact',
    save: 'Enregistrer',
  },
  partnerFault: {
    'name missing': 'Indiquez le nom de l’organisation.',
    'name too-long': 'Raccourcissez le nom à 150 caractères au plus.',
    'name taken':
      'Un partenaire porte déjà ce nom. Ouvrez sa fiche, ou ajoutez ce qui distingue les deux.',
    'sector missing': 'Choisissez un secteur.',
    'relationship missing': 'Choisissez une relation.',
    'place too-long': 'Raccourcissez le lieu à 150 caractères au plus.',
    'language missing': 'Choisissez une langue.',
    'focal_point missing':
      'Choisissez un point focal dans la liste, ou « Personne pour l’instant ».',
  },
  contactFault: {
    'name missing': 'Indiquez le nom de la personne.',
    'name too-long': 'Raccourcissez le nom à 150 caractères au plus.',
    'email missing': 'Indiquez une adresse e-mail.',
    'email not-an-address':
      'Ce n’est pas une adresse e-mail unique. Écrivez une seule adresse, par exemple aline@example.org, sans nom, virgule ni espace.',
    'email taken': 'Un autre contact de ce partenaire a déjà cette adresse.',
    'email answered':
      'Cette personne a répondu. Un lien envoyé à une autre adresse montrerait ces réponses ; l’adresse reste donc telle quelle tant que le cycle est en cours ; ensuite, un coordinateur peut la changer. Une nouvelle personne peut être ajoutée comme autre contact.',
    'language missing': 'Choisissez une langue.',
  },
  wrong: 'Ceci n’est pas correct. Veuillez vérifier.',
}

export const partnersText: Record<Language, Words> = { en, fr }
