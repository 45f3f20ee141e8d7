import type { Language } from '../../src/domain/language.ts'
import type { IndicatorFault, ProposalFault } from '../../src/domain/proposal.ts'
import type { UntilFault } from '../../src/domain/round.ts'
import { inEveryLanguage } from './catalogue.ts'

type PartnerWords = {
  asks: <Name>(office: Name, partner: Name) => readonly (Name | string)[]
  until: (closing: string) => string
  ended: (closing: string) => string
  who: string
  promise: readonly string[]
  begin: string
  title: string
  nothingAgreed: string
  all: string
  none: string
  supported: (organisations: number) => string
  ours: string
  support: string
  keep: string
  kept: string
  own: string
  answers: { none: string; accepted: string; merged: string; refused: string }
  withdraw: string
  withdrawButton: string
  withdrawFirst: string
  cannotWithdraw: string
  withdrawn: string
  proposeTitle: string
  proposeHint: string
  labels: Record<'words' | 'why' | 'commitment', string>
  other: string
  propose: string
  proposed: string
  enough: string
  over: string
  faults: string
  faultWords: (fault: ProposalFault) => string
  seeOwn: string
  ownTitle: string
  /** Of an anonymous round that is sealed. */
  ownUnknown: string
  anonymous: string
  back: string
}

const partnerEn: PartnerWords = {
  asks: (office, partner) => [
    office,
    ' will soon ask its partners how good a partner it is, and asks ',
    partner,
    ' first: what should be asked?',
  ],
  until: (closing) => `You can propose and support until ${closing}.`,
  ended: (closing) => `The proposals were collected until ${closing}. Questions follow by mail.`,
  who: 'Who sees what',
  promise: [
    'Every partner sees all proposals, and no name beside them.',
    'The office sees how many organisations support a proposal, not which.',
    'Who runs the server could look up who wrote what; nobody at the office is shown it.',
  ],
  begin: 'See the proposals',
  title: 'What should be asked?',
  nothingAgreed: 'Nothing was written down yet about what was agreed last year.',
  all: 'What partners propose',
  none: 'Nobody has proposed anything yet. The first proposal can be yours.',
  supported: (organisations) =>
    organisations === 1
      ? 'Supported by 1 organisation'
      : `Supported by ${organisations} organisations`,
  ours: 'your proposal',
  support: 'We support this',
  keep: 'Save what we support',
  kept: 'What you support is saved.',
  own: 'What became of your proposals',
  answers: {
    none: 'Not decided yet.',
    accepted: 'Accepted: it is asked as',
    merged: 'Put together with:',
    refused: 'Not taken up, because:',
  },
  withdraw: 'Yes, we take this proposal back',
  withdrawButton: 'Take it back',
  withdrawFirst: 'Tick the box of the proposal you take back first.',
  cannotWithdraw: 'Another organisation supports it or the office has decided: it stays.',
  withdrawn: 'The proposal is taken back.',
  proposeTitle: 'Propose a statement',
  proposeHint:
    'One sentence that partners can grade from 1 to 5, for example: “They answer our mails within a week.” Up to 3 from each organisation.',
  labels: {
    words: 'Your statement',
    why: 'Why it matters (may stay empty)',
    commitment: 'What it is about',
  },
  other: 'Another subject',
  propose: 'Propose it',
  proposed: 'Your proposal stands in the list now, without your name.',
  enough: 'Your organisation has made 3 proposals. Take one back to make another.',
  over: 'The time to propose is over. What you typed was not kept.',
  faults: 'Please look at this',
  faultWords: ({ field, kind }) => {
    if (kind === 'missing') return 'Write a statement.'
    return field === 'words'
      ? 'This is too long: at most 300 characters.'
      : 'This is too long: at most 1,000 characters.'
  },
  seeOwn: 'What became of our proposals',
  ownTitle: 'What became of your proposals',
  ownUnknown:
    'This round was anonymous: once its results were computed, who proposed what was erased for good. So this page can no longer show what became of your own proposals. What was accepted was asked in the questionnaire.',
  anonymous: 'Once the results of the round are computed, who proposed what is erased for good.',
  back: 'Back to the first page',
}

const partnerFr: PartnerWords = {
  asks: (office, partner) => [
    office,
    ' demandera bientôt à ses partenaires si elle est un bon partenaire, et demande d’abord à ',
    partner,
    ' : que faut-il demander ?',
  ],
  until: (closing) => `Vous pouvez proposer et soutenir jusqu’au ${closing}.`,
  ended: (closing) =>
    `Les propositions ont été recueillies jusqu’au ${closing}. Les questions suivent par message.`,
  who: 'Qui voit quoi',
  promise: [
    'Chaque partenaire voit toutes les propositions, sans aucun nom.',
    'Le bureau voit combien d’organisations soutiennent une proposition, pas lesquelles.',
    'La personne qui gère le serveur pourrait rechercher qui a écrit quoi ; rien ne le montre au bureau.',
  ],
  begin: 'Voir les propositions',
  title: 'Que faut-il demander ?',
  nothingAgreed: 'Rien n’a encore été noté sur ce qui était convenu l’an dernier.',
  all: 'Ce que proposent les partenaires',
  none: 'Personne n’a encore rien proposé. La première proposition peut être la vôtre.',
  supported: (organisations) =>
    organisations < 2
      ? `Soutenue par ${organisations} organisation`
      : `Soutenue par ${organisations} organisations`,
  ours: 'votre proposition',
  support: 'Nous la soutenons',
  keep: 'Enregistrer ce que nous soutenons',
  kept: 'Ce que vous soutenez est enregistré.',
  own: 'Ce que sont devenues vos propositions',
  answers: {
    none: 'Pas encore décidé.',
    accepted: 'Acceptée : elle est demandée ainsi :',
    merged: 'Réunie avec :',
    refused: 'Pas retenue, parce que :',
  },
  withdraw: 'Oui, nous retirons cette proposition',
  withdrawButton: 'La retirer',
  withdrawFirst: 'Cochez d’abord la case de la proposition que vous retirez.',
  cannotWithdraw: 'Une autre organisation la soutient ou le bureau a décidé : elle reste.',
  withdrawn: 'La proposition est retirée.',
  proposeTitle: 'Proposer un énoncé',
  proposeHint:
    'Une phrase que les partenaires peuvent noter de 1 à 5, par exemple : « L’organisation répond à nos messages en une semaine. » Trois au plus par organisation.',
  labels: {
    words: 'Votre énoncé',
    why: 'Pourquoi c’est important (peut rester vide)',
    commitment: 'De quoi il s’agit',
  },
  other: 'Un autre sujet',
  propose: 'Proposer',
  proposed: 'Votre proposition figure maintenant dans la liste, sans votre nom.',
  enough: 'Votre organisation a fait 3 propositions. Retirez-en une pour en faire une autre.',
  over: 'Le temps des propositions est passé. Ce que vous avez écrit n’a pas été gardé.',
  faults: 'Veuillez revoir ceci',
  faultWords: ({ field, kind }) => {
    if (kind === 'missing') return 'Écrivez un énoncé.'
    return field === 'words'
      ? 'C’est trop long : 300 caractères au plus.'
      : 'C’est trop long : 1 000 caractères au plus.'
  },
  seeOwn: 'Ce que sont devenues nos propositions',
  ownTitle: 'Ce que sont devenues vos propositions',
  ownUnknown:
    'Cette évaluation était anonyme : une fois les résultats calculés, qui a proposé quoi a été effacé pour toujours. Cette page ne peut donc plus dire ce que sont devenues vos propres propositions. Ce qui a été accepté a été demandé dans le questionnaire.',
  anonymous:
    'Une fois les résultats de l’évaluation calculés, qui a proposé quoi est effacé pour toujours.',
  back: 'Retour à la première page',
}

/** What partners read while they are consulted. */
export const proposalText = inEveryLanguage({ en: partnerEn, fr: partnerFr }, { rn: {} })

type StaffWords = {
  consult: string
  consultLead: string
  step: string
  sentence: (mails: number, round: string) => string
  fixed: string
  offered: string
  /** The way to the words of the mail. */
  readMail: string
  same: string
  untilLabels: { day: string; time: string }
  closesLabels: { day: string; time: string }
  dates: string
  save: string
  begin: (mails: number) => string
  toReview: string
  faults: string
  untilFaults: Record<UntilFault, string>
  changed: string
  noScorecard: string
  tooFew: (found: number) => string
  standing: (until: string) => string
  over: (until: string) => string
  proposals: string
  proposalsLead: string
  noProposals: string
  inputs: {
    title: string
    lead: string
    tooFew: string
    organisations: (count: number) => string
  }
  toProposals: (proposals: number, undecided: number) => string
  decisions: Record<'none' | 'accepted' | 'merged' | 'refused', string>
  columns: { proposal: string; support: string; decision: string }
  support: (organisations: number) => string
  decide: string
  decideTitle: string
  about: string
  why: string
  language: string
  acceptTitle: string
  acceptLead: string
  textEn: string
  textFr: string
  anchor: (grade: string, language: 'en' | 'fr') => string
  byReviewGroup: string
  accept: string
  mergeTitle: string
  mergeLead: string
  mergeLabel: string
  merge: string
  refuseTitle: string
  refuseLead: string
  refuseLabel: string
  refuse: string
  undoLead: string
  undo: string
  decisionFixed: string
  othersInIt: string
  faultWords: (fault: IndicatorFault) => string
  reasonMissing: string
  noTarget: string
  commitment: string
  other: string
  back: string
  reviewTitle: string
  reviewNew: string
  reviewAgain: string
  unconsulted: (reason: string) => string
  unconsultedLabel: string
  unconsultedHint: string
  unconsultedMissing: string
}

const en: StaffWords = {
  consult: 'Consult the partners first',
  consultLead:
    'For two or three weeks every partner sees, by its own link, what was agreed last year, and proposes statements to be asked. You then accept, put together or refuse them. This can be left out with a reason.',
  step: 'Consult',
  sentence: (mails, round) =>
    `${mails} ${mails === 1 ? 'mail goes' : 'mails go'} out at once, one for each partner below, about “${round}”.`,
  fixed:
    'From then on the list of partners and the plan do not change any more; only dates can be moved.',
  offered:
    'What partners proposed in their last answers stands among the proposals, as the readers left it and without a name:',
  readMail: 'Read the mail they get, and change its words before you begin',
  same: 'Each mail holds the partner’s personal link. The same link opens the questionnaire later.',
  untilLabels: { day: 'Proposals until (day)', time: 'Time' },
  closesLabels: { day: 'Answers until (day)', time: 'Time' },
  dates: 'Dates',
  save: 'Save the dates',
  begin: (mails) => `Begin to consult: send ${mails} ${mails === 1 ? 'mail' : 'mails'}`,
  toReview: 'Go to the review before opening',
  faults: 'Please look at these fields',
  untilFaults: {
    'not-a-moment': 'Write a day and a time.',
    past: 'This moment has passed.',
    'after-closing': 'Proposals must end before the round closes.',
  },
  changed: 'Something changed since you read this page. Please read it again; nothing was sent.',
  noScorecard: 'This round does not ask the scorecard, so there is nothing to propose for.',
  tooFew: (found) => `Only ${found} partners would be invited: too few for this round.`,
  standing: (until) => `Partners can propose and support until ${until}.`,
  over: (until) => `Proposals were collected until ${until}. Decide on them, then open the round.`,
  proposals: 'Proposals of the partners',
  proposalsLead:
    'You see how many organisations support a proposal, never which. Each answer is read by its author through its own link.',
  noProposals: 'No partner has proposed anything yet. They can do so until the date you have set.',
  toProposals: (proposals, undecided) => `${proposals} proposals, ${undecided} to decide`,
  decisions: {
    none: 'To decide',
    accepted: 'Accepted',
    merged: 'Put together with another',
    refused: 'Refused',
  },
  inputs: {
    title: 'Who was heard, by kind',
    lead: 'Kinds of partners of which enough proposed something to be counted. The others are not told.',
    tooFew: 'Too few of each kind proposed something to count them by kind.',
    organisations: (count) => `${count} organisations`,
  },
  columns: { proposal: 'Proposal', support: 'Support', decision: 'Decision' },
  support: (organisations) =>
    organisations === 1 ? '1 organisation' : `${organisations} organisations`,
  decide: 'Decide',
  decideTitle: 'Decide on a proposal',
  about: 'About',
  why: 'Why',
  language: 'Written in',
  acceptTitle: 'Accept it',
  acceptLead:
    'It becomes a statement with its own code; its series starts with this round. Write what is asked, and what each grade means, in both languages.',
  textEn: 'Statement in English',
  textFr: 'Statement in French',
  anchor: (grade, language) =>
    `What ${grade} means, in ${language === 'en' ? 'English' : 'French'}`,
  byReviewGroup: 'The review group agrees to ask it although only one organisation supports it',
  accept: 'Accept',
  mergeTitle: 'Put it together with another',
  mergeLead: 'Its supporters count for the other one; each organisation counts once.',
  mergeLabel: 'The other proposal',
  merge: 'Put together',
  refuseTitle: 'Refuse it',
  refuseLead: 'Its author reads your reason word for word.',
  refuseLabel: 'Reason',
  refuse: 'Refuse',
  undoLead: 'Until the round opens the decision can be taken back.',
  undo: 'Take the decision back',
  decisionFixed: 'The round is no longer consulting, so decisions are fixed.',
  othersInIt: 'Others were put together with this one, so it cannot be put into another.',
  faultWords: ({ kind, field }) => {
    if (kind === 'too-few-supporters')
      return 'Only one organisation supports it. Tick that the review group agrees, or leave it.'
    if (kind === 'too-long') return 'This text is too long: at most 300 characters.'
    return field.endsWith('Fr') ? 'Write this in French.' : 'Write this in English.'
  },
  reasonMissing: 'Write a reason of up to 1,000 characters: its author reads it.',
  noTarget: 'Choose another proposal.',
  commitment: 'Commitment',
  other: 'Another subject',
  back: 'Back to the proposals',
  reviewTitle: 'Statements that partners proposed',
  reviewNew: 'series starts here; outside the headline in its first year',
  reviewAgain: 'asked before; counts in the headline from now on',
  unconsulted: (reason) => `Partners were not consulted before this round: ${reason}`,
  unconsultedLabel: 'Why partners are not consulted first',
  unconsultedHint: 'A few words; they are kept and shown on the page of the round.',
  unconsultedMissing: 'Write why partners are not consulted first, in up to 300 characters.',
}

const fr: StaffWords = {
  consult: 'Consulter d’abord les partenaires',
  consultLead:
    'Pendant deux ou trois semaines, chaque partenaire voit, par son propre lien, ce qui était convenu l’an dernier, et propose des énoncés à demander. Vous les acceptez, les réunissez ou les refusez. Cette étape peut être omise avec une raison.',
  step: 'Consulter',
  sentence: (mails, round) =>
    `${mails} message${mails < 2 ? '' : 's'} ${mails < 2 ? 'part' : 'partent'} aussitôt, un pour chaque partenaire ci-dessous, au sujet de « ${round} ».`,
  fixed:
    'Ensuite, la liste des partenaires et le plan ne changent plus ; seules les dates peuvent être déplacées.',
  offered:
    'Ce que des partenaires ont proposé dans leurs dernières réponses figure parmi les propositions, tel que les relecteurs l’ont laissé et sans nom :',
  readMail: 'Lire le message qu’ils reçoivent, et en changer les mots avant de commencer',
  same: 'Chaque message contient le lien personnel du partenaire. Le même lien ouvrira plus tard le questionnaire.',
  untilLabels: { day: 'Propositions jusqu’au (jour)', time: 'Heure' },
  closesLabels: { day: 'Réponses jusqu’au (jour)', time: 'Heure' },
  dates: 'Dates',
  save: 'Enregistrer les dates',
  begin: (mails) => `Commencer la consultation : envoyer ${mails} message${mails < 2 ? '' : 's'}`,
  toReview: 'Aller à la relecture avant l’ouverture',
  faults: 'Veuillez revoir ces champs',
  untilFaults: {
    'not-a-moment': 'Indiquez un jour et une heure.',
    past: 'Ce moment est passé.',
    'after-closing': 'Les propositions doivent se terminer avant la clôture du cycle.',
  },
  changed:
    'Quelque chose a changé depuis que vous avez lu cette page. Relisez-la ; rien n’a été envoyé.',
  noScorecard: 'Ce cycle ne pose pas la fiche d’évaluation : il n’y a rien à proposer.',
  tooFew: (found) =>
    `Seulement ${found} partenaire${found < 2 ? '' : 's'} à inviter : trop peu pour ce cycle.`,
  standing: (until) => `Les partenaires peuvent proposer et soutenir jusqu’au ${until}.`,
  over: (until) =>
    `Les propositions ont été recueillies jusqu’au ${until}. Décidez, puis ouvrez le cycle.`,
  proposals: 'Propositions des partenaires',
  proposalsLead:
    'Vous voyez combien d’organisations soutiennent une proposition, jamais lesquelles. Son auteur lit la réponse par son propre lien.',
  noProposals:
    'Aucun partenaire n’a encore rien proposé. C’est possible jusqu’à la date que vous avez fixée.',
  toProposals: (proposals, undecided) =>
    `${proposals} proposition${proposals < 2 ? '' : 's'}, ${undecided} à décider`,
  decisions: {
    none: 'À décider',
    accepted: 'Acceptée',
    merged: 'Réunie avec une autre',
    refused: 'Refusée',
  },
  inputs: {
    title: 'Qui a été entendu, par type',
    lead: 'Les types de partenaires dont assez d’organisations ont proposé quelque chose pour être comptées. Les autres ne sont pas dits.',
    tooFew:
      'Trop peu d’organisations de chaque type ont proposé quelque chose pour les compter par type.',
    organisations: (count) => `${count} organisations`,
  },
  columns: { proposal: 'Proposition', support: 'Soutien', decision: 'Décision' },
  support: (organisations) => `${organisations} organisation${organisations < 2 ? '' : 's'}`,
  decide: 'Décider',
  decideTitle: 'Décider d’une proposition',
  about: 'Au sujet de',
  why: 'Pourquoi',
  language: 'Écrite en',
  acceptTitle: 'L’accepter',
  acceptLead:
    'Elle devient un énoncé avec son propre code ; sa série commence avec ce cycle. Écrivez ce qui est demandé, et ce que signifie chaque note, dans les deux langues.',
  textEn: 'Énoncé en anglais',
  textFr: 'Énoncé en français',
  anchor: (grade, language) =>
    `Ce que signifie ${grade}, en ${language === 'en' ? 'anglais' : 'français'}`,
  byReviewGroup:
    'Le groupe de relecture est d’accord de la demander, bien qu’une seule organisation la soutienne',
  accept: 'Accepter',
  mergeTitle: 'La réunir avec une autre',
  mergeLead: 'Ses soutiens comptent pour l’autre ; chaque organisation compte une fois.',
  mergeLabel: 'L’autre proposition',
  merge: 'Réunir',
  refuseTitle: 'La refuser',
  refuseLead: 'Son auteur lit votre raison mot pour mot.',
  refuseLabel: 'Raison',
  refuse: 'Refuser',
  undoLead: 'Jusqu’à l’ouverture du cycle, la décision peut être reprise.',
  undo: 'Reprendre la décision',
  decisionFixed: 'Le cycle n’est plus en consultation : les décisions sont fixées.',
  othersInIt: 'D’autres ont été réunies avec celle-ci : elle ne peut pas être mise dans une autre.',
  faultWords: ({ kind, field }) => {
    if (kind === 'too-few-supporters')
      return 'Une seule organisation la soutient. Cochez que le groupe de relecture est d’accord, ou laissez-la.'
    if (kind === 'too-long') return 'Ce texte est trop long : 300 caractères au plus.'
    return field.endsWith('Fr') ? 'Écrivez ceci en français.' : 'Écrivez ceci en anglais.'
  },
  reasonMissing: 'Écrivez une raison de 1 000 caractères au plus : son auteur la lit.',
  noTarget: 'Choisissez une autre proposition.',
  commitment: 'Engagement',
  other: 'Un autre sujet',
  back: 'Retour aux propositions',
  reviewTitle: 'Énoncés proposés par des partenaires',
  reviewNew: 'la série commence ici ; hors du chiffre principal la première année',
  reviewAgain: 'déjà demandé ; compte désormais dans le chiffre principal',
  unconsulted: (reason) => `Les partenaires n’ont pas été consultés avant ce cycle : ${reason}`,
  unconsultedLabel: 'Pourquoi les partenaires ne sont pas consultés d’abord',
  unconsultedHint: 'Quelques mots ; ils sont gardés et montrés sur la page du cycle.',
  unconsultedMissing:
    'Écrivez pourquoi les partenaires ne sont pas consultés d’abord, en 300 caractères au plus.',
}

/** Consulting as staff see it. */
export const consultingText: Record<Language, StaffWords> = { en, fr }
