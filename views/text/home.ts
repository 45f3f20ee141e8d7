import type { Language } from '../../src/domain/language.ts'

type Words = {
  noPartners: string
  noRound: (partners: number) => string
  draft: (year: number) => string
  open: (year: number, sent: number, invited: number, closing: string) => string
  openOnly: (year: number, closing: string) => string
  awaiting: (year: number, at: string) => string
  results: Record<
    'closed' | 'closedForOthers' | 'shared' | 'published' | 'archived',
    (year: number) => string
  >
  nothingYet: string
  waiting: {
    title: string
    unreached: (partners: number) => string
    answers: (partners: number) => string
    results: (partners: number) => string
    selfScore: (left: number) => string
    eventDate: string
  }
  promised: string
  overdue: (actions: number) => string
  ownOverdue: (actions: number) => string
  better: string
  acts: {
    importPartners: string
    addPartner: string
    seePartners: string
    prepare: string
    review: string
    seeDraft: string
    watch: string
    seeRound: string
    results: string
    share: string
    publish: string
    trends: string
    prepareNext: string
  }
}

const en: Words = {
  noPartners: 'No partner is on file yet. Begin by bringing in your partners and their contacts.',
  noRound: (partners) =>
    `${partners} ${partners === 1 ? 'partner is' : 'partners are'} on file. The next step is to prepare the first round.`,
  draft: (year) => `The ${year} round is being prepared. Nobody has been written to.`,
  open: (year, sent, invited, closing) =>
    `The ${year} round is open: ${sent} of ${invited} ${invited === 1 ? 'partner has' : 'partners have'} sent their answers. It closes on ${closing}.`,
  openOnly: (year, closing) => `The ${year} round is open. It closes on ${closing}.`,
  awaiting: (year, at) => `The ${year} round is closed. Its results are computed on ${at}.`,
  results: {
    closed: (year) =>
      `The ${year} round is closed and its results are computed. The next step is to read them and share them with all partners.`,
    closedForOthers: (year) =>
      `The ${year} round is closed and its results are being checked. You can read them as soon as partners have been sent them.`,
    shared: (year) => `Partners have been sent the results of ${year}.`,
    published: (year) => `The results of ${year} are published.`,
    archived: (year) => `The round of ${year} is archived.`,
  },
  nothingYet: 'No round has been opened yet.',
  waiting: {
    title: 'Who waits for whom',
    unreached: (partners) =>
      partners === 1
        ? 'One partner waits for a mail that has not reached it: correct its address.'
        : `${partners} partners wait for a mail that has not reached them: correct their addresses.`,
    answers: (partners) =>
      partners === 1
        ? 'You wait for one partner to answer.'
        : `You wait for ${partners} partners to answer.`,
    results: (partners) =>
      partners === 1
        ? 'One partner that answered waits for the results.'
        : `${partners} partners that answered wait for the results.`,
    selfScore: (left) =>
      `The round waits for your team to grade itself: ${left} ${left === 1 ? 'statement is' : 'statements are'} open, and the sheet is sealed at closing.`,
    eventDate: 'Partners and staff wait to know when the learning event is.',
  },
  promised: 'What was promised',
  overdue: (actions) =>
    actions === 1
      ? 'One action of the joint plan is overdue.'
      : `${actions} actions of the joint plan are overdue.`,
  ownOverdue: (actions) =>
    actions === 1 ? 'One is yours to report on.' : `${actions} are yours to report on.`,
  better: 'Did we get better?',
  acts: {
    importPartners: 'Import partners',
    addPartner: 'Add one partner',
    seePartners: 'See the partners',
    prepare: 'Prepare a round',
    review: 'Review and open',
    seeDraft: 'See the plan',
    watch: 'See who has answered',
    seeRound: 'See the round',
    results: 'See the results',
    share: 'Share with partners',
    publish: 'Publish the results',
    trends: 'See the trends',
    prepareNext: 'Prepare the next round',
  },
}

const fr: Words = {
  noPartners:
    'Aucun partenaire n’est encore enregistré. Commencez par ajouter vos partenaires et leurs contacts.',
  noRound: (partners) =>
    `${partners} ${partners === 1 ? 'partenaire est enregistré' : 'partenaires sont enregistrés'}. L’étape suivante est de préparer le premier cycle.`,
  draft: (year) => `Le cycle ${year} est en préparation. Personne n’a encore reçu de message.`,
  open: (year, sent, invited, closing) =>
    `Le cycle ${year} est ouvert : ${sent} ${invited === 1 ? 'partenaire' : 'partenaires'} sur ${invited} ${sent > 1 ? 'ont envoyé leurs' : 'a envoyé ses'} réponses. Il se clôt le ${closing}.`,
  openOnly: (year, closing) => `Le cycle ${year} est ouvert. Il se clôt le ${closing}.`,
  awaiting: (year, at) => `Le cycle ${year} est clos. Ses résultats seront calculés le ${at}.`,
  results: {
    closed: (year) =>
      `Le cycle ${year} est clos et ses résultats sont calculés. L’étape suivante est de les lire et de les partager avec tous les partenaires.`,
    closedForOthers: (year) =>
      `Le cycle ${year} est clos et ses résultats sont en cours de vérification. Vous pourrez les lire dès que les partenaires les auront reçus.`,
    shared: (year) => `Les partenaires ont reçu les résultats de ${year}.`,
    published: (year) => `Les résultats de ${year} sont publiés.`,
    archived: (year) => `Le cycle ${year} est archivé.`,
  },
  nothingYet: 'Aucun cycle n’a encore été ouvert.',
  waiting: {
    title: 'Qui attend qui',
    unreached: (partners) =>
      partners === 1
        ? 'Un partenaire attend un message qui ne lui est pas parvenu : corrigez son adresse.'
        : `${partners} partenaires attendent un message qui ne leur est pas parvenu : corrigez leurs adresses.`,
    answers: (partners) =>
      partners === 1
        ? 'Vous attendez la réponse d’un partenaire.'
        : `Vous attendez la réponse de ${partners} partenaires.`,
    results: (partners) =>
      partners === 1
        ? 'Un partenaire qui a répondu attend les résultats.'
        : `${partners} partenaires qui ont répondu attendent les résultats.`,
    selfScore: (left) =>
      `Le cycle attend que votre équipe se note elle-même : ${left} ${left === 1 ? 'énoncé reste' : 'énoncés restent'} à noter, et la feuille est scellée à la clôture.`,
    eventDate: 'Partenaires et équipe attendent de savoir quand a lieu l’atelier d’apprentissage.',
  },
  promised: 'Ce qui a été promis',
  overdue: (actions) =>
    actions > 1
      ? `${actions} actions du plan commun sont en retard.`
      : 'Une action du plan commun est en retard.',
  ownOverdue: (actions) =>
    actions > 1
      ? `C’est à vous de dire où en sont ${actions} d’entre elles.`
      : 'C’est à vous de dire où en est l’une d’elles.',
  better: 'Avons-nous progressé ?',
  acts: {
    importPartners: 'Importer des partenaires',
    addPartner: 'Ajouter un partenaire',
    seePartners: 'Voir les partenaires',
    prepare: 'Préparer un cycle',
    review: 'Relire et ouvrir',
    seeDraft: 'Voir le plan',
    watch: 'Voir qui a répondu',
    seeRound: 'Voir le cycle',
    results: 'Voir les résultats',
    share: 'Partager avec les partenaires',
    publish: 'Publier les résultats',
    trends: 'Voir les tendances',
    prepareNext: 'Préparer le cycle suivant',
  },
}

export const homeText: Record<Language, Words> = { en, fr }
