import type { Language } from '../../src/domain/language.ts'

type Words = {
  share: {
    title: string
    sentence: (people: number, partners: number) => string
    nobody: string
    words: (office: string) => readonly string[]
    unwritten: string
    optedOut: string
    refused: string
    moved: string
    noMeeting: string
    meetingTooSoon: (earliest: string) => string
    tick: string
    button: string
  }
  publish: {
    title: string
    sentence: (day: string) => string
    words: readonly string[]
    tick: string
    button: string
  }
  told: Record<'notToShare' | 'notToPublish' | 'readingChanged', { title: string; words: string }>
  /** What the round's page says after closing. */
  standing: {
    closed: string
    closedForOthers: string
    shared: (at: string) => string
    published: (at: string) => string
    archived: (at: string) => string
  }
  acts: { share: string; publish: string }
}

const en: Words = {
  share: {
    title: 'Share the results with partners',
    sentence: (people, partners) =>
      `${people} ${people === 1 ? 'mail goes' : 'mails go'} out at once, to the contacts of ${partners} invited ${partners === 1 ? 'partner' : 'partners'}.`,
    nobody: 'No mail goes out: no contact can be written to.',
    words: (office) => [
      'Each mail carries the partner’s own link. Behind it stand the results of all partners together and, if it answered, its own answers beside them. No other partner is named.',
      `Direction, focal points, finance and security at ${office} get a mail too and read the same page from now on, on the same day. Observers read the results once they are published.`,
      'The meeting at which both sides talk about them is at least five working days later.',
      'The results stay as they are. Sharing cannot be taken back.',
    ],
    unwritten:
      'These contacts get no mail. Tell them in another way, or correct the address first:',
    optedOut: 'asked for no more mails',
    refused: 'the mail server refused this address',
    moved:
      'Where a partner has another main contact now, the mail goes to that person with a new link.',
    noMeeting:
      'No date is set yet. Set it first if you can: then the mail says when and where. Set later, partners read it on their page only.',
    meetingTooSoon: (earliest) =>
      `The meeting is set for a day that leaves partners less than five working days with the results. Nobody can waive this: move the meeting to ${earliest} or later, then share.`,
    tick: 'Yes, we have read the results and share them',
    button: 'Share the results',
  },
  publish: {
    title: 'Publish the results',
    sentence: (day) => `Partners have had these results since ${day}.`,
    words: [
      'The presentation of the learning event is open to every person of the office who can sign in.',
      'Observers of the network, the region or the head office read the results and the trends.',
      'The annual report is locked: its introduction and remarks can no longer be changed.',
      'No mail goes out. Publishing cannot be taken back.',
    ],
    tick: 'Yes, publish them',
    button: 'Publish the results',
  },
  told: {
    notToShare: {
      title: 'These results are not waiting to be shared',
      words:
        'They were shared meanwhile, in another tab or by somebody else, or they are not computed yet. Every partner gets one mail; nothing was sent a second time.',
    },
    readingChanged: {
      title: 'A reader has just changed a text',
      words:
        'Nothing was shared: what partners wrote was being read at the same moment, and a text is no longer as it was. Look at the reading once more, then share.',
    },
    notToPublish: {
      title: 'These results are not waiting to be published',
      words:
        'They were published meanwhile, in another tab or by somebody else, or partners have not been sent them yet. Nothing was changed.',
    },
  },
  standing: {
    closed:
      'The results are computed and will not change any more. Only coordinators and reviewers see them until they are shared with all partners.',
    closedForOthers:
      'The results are computed and are being checked. You can read them here as soon as partners have been sent them.',
    shared: (at) => `The results were shared with all partners on ${at}.`,
    published: (at) => `The results were published on ${at}.`,
    archived: (at) => `This round was archived on ${at}. It can be read and not changed.`,
  },
  acts: { share: 'Share with partners', publish: 'Publish' },
}

const fr: Words = {
  share: {
    title: 'Partager les résultats avec les partenaires',
    sentence: (people, partners) =>
      `${people} ${people > 1 ? 'messages partent' : 'message part'} tout de suite, aux contacts de ${partners} partenaire${partners > 1 ? 's' : ''} invité${partners > 1 ? 's' : ''}.`,
    nobody: 'Aucun message ne part : aucun contact ne peut recevoir de message.',
    words: (office) => [
      'Chaque message porte le lien du partenaire. Il y trouve les résultats de tous les partenaires ensemble et, s’il a répondu, ses propres réponses à côté. Aucun autre partenaire n’est nommé.',
      `La direction, les points focaux, les finances et la sécurité (${office}) reçoivent aussi un message et lisent désormais la même page, le même jour. Les observateurs lisent les résultats une fois publiés.`,
      'La réunion où les deux côtés en parlent a lieu au moins cinq jours ouvrables plus tard.',
      'Les résultats restent tels quels. Le partage ne peut pas être annulé.',
    ],
    unwritten:
      'Ces contacts ne reçoivent pas de message. Prévenez-les autrement, ou corrigez d’abord l’adresse :',
    optedOut: 'ne souhaite plus de messages',
    refused: 'adresse refusée par le serveur',
    moved:
      'Quand un partenaire a maintenant un autre contact principal, le message va à cette personne, avec un nouveau lien.',
    noMeeting:
      'Aucune date n’est fixée. Fixez-la d’abord si possible : le message dira quand et où. Fixée plus tard, les partenaires la lisent seulement sur leur page.',
    meetingTooSoon: (earliest) =>
      `La réunion est fixée à un jour qui laisse aux partenaires moins de cinq jours ouvrables avec les résultats. Personne ne peut y déroger : déplacez la réunion au ${earliest} ou plus tard, puis partagez.`,
    tick: 'Oui, nous avons lu les résultats et nous les partageons',
    button: 'Partager les résultats',
  },
  publish: {
    title: 'Publier les résultats',
    sentence: (day) => `Les partenaires ont ces résultats depuis le ${day}.`,
    words: [
      'La présentation de l’atelier d’apprentissage est ouverte à toute personne du bureau qui peut se connecter.',
      'Les observateurs du réseau, de la région ou du siège lisent les résultats et les tendances.',
      'Le rapport annuel est verrouillé : son introduction et ses remarques ne peuvent plus être modifiées.',
      'Aucun message ne part. La publication ne peut pas être annulée.',
    ],
    tick: 'Oui, les publier',
    button: 'Publier les résultats',
  },
  told: {
    notToShare: {
      title: 'Ces résultats n’attendent pas d’être partagés',
      words:
        'Ils ont été partagés entre-temps, dans un autre onglet ou par quelqu’un d’autre, ou ils ne sont pas encore calculés. Chaque partenaire reçoit un seul message ; rien n’a été envoyé une seconde fois.',
    },
    readingChanged: {
      title: 'Un lecteur vient de changer un texte',
      words:
        'Rien n’a été partagé : au même moment, quelqu’un lisait ce que les partenaires ont écrit, et un texte n’est plus le même. Revoyez la lecture, puis partagez.',
    },
    notToPublish: {
      title: 'Ces résultats n’attendent pas d’être publiés',
      words:
        'Ils ont été publiés entre-temps, dans un autre onglet ou par quelqu’un d’autre, ou les partenaires ne les ont pas encore reçus. Rien n’a été modifié.',
    },
  },
  standing: {
    closed:
      'Les résultats sont calculés et ne changeront plus. Seuls les coordinateurs et les relecteurs les voient, jusqu’à leur partage avec tous les partenaires.',
    closedForOthers:
      'Les résultats sont calculés et en cours de vérification. Vous pourrez les lire ici dès que les partenaires les auront reçus.',
    shared: (at) => `Les résultats ont été partagés avec tous les partenaires le ${at}.`,
    published: (at) => `Les résultats ont été publiés le ${at}.`,
    archived: (at) => `Ce cycle a été archivé le ${at}. Il peut être lu, mais plus modifié.`,
  },
  acts: { share: 'Partager avec les partenaires', publish: 'Publier' },
}

export const sharingText: Record<Language, Words> = { en, fr }
