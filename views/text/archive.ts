import type { Language } from '../../src/domain/language.ts'

type Words = {
  act: string
  title: string
  lead: string
  words: readonly string[]
  mails: (count: number) => string
  toLedger: string
  open: (count: number) => string
  carry: (count: number) => string
  carryFirst: string
  due: (day: string) => string
  allEnded: string
  tick: string
  button: string
  told: Record<'notToArchive' | 'readOnly', { title: string; words: string }>
}

const en: Words = {
  act: 'Archive the round',
  title: 'Archive the round',
  lead: 'The round is over: everything in it can be read from now on, and nothing can be changed.',
  words: [
    'Results, comments, plan, notes and report stay where they are, for everybody who reads them now.',
    'Partners keep their page behind their link. Nobody can report on an action of this plan any more.',
    'The next round asks its partners what became of every action of this plan.',
    'Who asks to be forgotten is forgotten, here too.',
    'No mail goes out. Archiving cannot be taken back.',
  ],
  mails: (count) =>
    `${count} ${count === 1 ? 'mail of this round has' : 'mails of this round have'} not left yet. Wait until partners have been sent everything, then archive.`,
  toLedger: 'To the ledger of mails',
  open: (count) =>
    `${count} ${count === 1 ? 'action has' : 'actions have'} not come to an end. Ask for a last report, or carry ${count === 1 ? 'it' : 'them'} over as open:`,
  carry: (count) =>
    count === 1 ? 'Yes, it is carried over as open' : `Yes, all ${count} are carried over as open`,
  carryFirst: 'Tick that the open actions are carried over, or ask for a last report first.',
  due: (day) => `due ${day}`,
  allEnded: 'Every action of the plan has come to its end.',
  tick: 'Yes, archive this round',
  button: 'Archive the round',
  told: {
    notToArchive: {
      title: 'This round is not waiting to be archived',
      words:
        'Only a published round can be archived; or somebody has archived it meanwhile. Nothing was changed.',
    },
    readOnly: {
      title: 'This round can no longer be changed',
      words: 'It can be read, and not changed any more. Nothing was changed.',
    },
  },
}

const fr: Words = {
  act: 'Archiver le cycle',
  title: 'Archiver le cycle',
  lead: 'Le cycle est terminé : tout peut y être lu désormais, et plus rien n’y change.',
  words: [
    'Résultats, commentaires, plan, notes et rapport restent à leur place, pour tous ceux qui les lisent aujourd’hui.',
    'Les partenaires gardent leur page derrière leur lien. Plus personne ne peut rendre compte d’une action de ce plan.',
    'Le prochain cycle demande à ses partenaires ce qu’est devenue chaque action de ce plan.',
    'Qui demande à être oublié est oublié, ici aussi.',
    'Aucun message ne part. L’archivage ne peut pas être annulé.',
  ],
  mails: (count) =>
    count === 1
      ? 'Un message de ce cycle n’est pas encore parti. Attendez que les partenaires aient tout reçu, puis archivez.'
      : `${count} messages de ce cycle ne sont pas encore partis. Attendez que les partenaires aient tout reçu, puis archivez.`,
  toLedger: 'Vers le registre des messages',
  open: (count) =>
    count === 1
      ? 'Une action n’est pas arrivée à son terme. Demandez un dernier compte rendu, ou reportez-la comme ouverte :'
      : `${count} actions ne sont pas arrivées à leur terme. Demandez un dernier compte rendu, ou reportez-les comme ouvertes :`,
  carry: (count) =>
    count === 1
      ? 'Oui, elle est reportée comme ouverte'
      : `Oui, les ${count} sont reportées comme ouvertes`,
  carryFirst:
    'Cochez que les actions ouvertes sont reportées, ou demandez d’abord un dernier compte rendu.',
  due: (day) => `pour le ${day}`,
  allEnded: 'Toutes les actions du plan sont arrivées à leur terme.',
  tick: 'Oui, archiver ce cycle',
  button: 'Archiver le cycle',
  told: {
    notToArchive: {
      title: 'Ce cycle n’attend pas d’être archivé',
      words:
        'Seul un cycle publié peut être archivé ; ou quelqu’un l’a archivé entre-temps. Rien n’a été modifié.',
    },
    readOnly: {
      title: 'Ce cycle ne peut plus être modifié',
      words: 'Il peut être lu, mais plus modifié. Rien n’a été modifié.',
    },
  },
}

/** The end of a round's year. */
export const archiveText: Record<Language, Words> = { en, fr }
