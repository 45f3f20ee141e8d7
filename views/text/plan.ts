import type { ActionOrigin, ActionStatus, Side } from '../../src/domain/action.ts'
import type { ReportFault } from '../../src/domain/action-report.ts'
import { inEveryLanguage } from './catalogue.ts'

type Words = {
  title: string
  statuses: Record<ActionStatus, string>
  /** Where an action comes from; where its words may be said, they follow. */
  origins: Record<ActionOrigin, string>
  from: (origin: string) => string
  /** Between where an action comes from and its words. */
  colon: string
  due: (day: string) => string
  overdue: string
  owner: string
  supporter: string
  office: string
  gone: string
  means: string
  effort: string
  serves: string
  sign: string
  history: string
  noHistory: string
  said: (who: string, day: string) => string
  /** What a report says, where dropping needs the other side. */
  asksToDrop: string
  dropAsked: Record<Side, string>
  standing: {
    agreed: (office: string, partner: string) => string
    half: Record<Side, string>
    unsigned: string
    voided: string
    noStrength: string
  }
  /** Everything else a partner meets. */
  seePlan: string
  lead: (office: string) => string
  openToAll: string
  none: string
  ours: string
  others: string
  signing: { title: string; words: string; tick: string; button: string; tickFirst: string }
  signed: string
  changed: string
  notNow: string
  report: {
    title: string
    status: string
    words: string
    hint: string
    button: string
    drop: string
    agree: string
    kept: string
    meanwhile: string
    faults: string
  }
  notYet: string
  archived: string
  faultWords: (fault: ReportFault) => string
}

const en: Words = {
  title: 'The joint plan',
  statuses: {
    planned: 'Planned',
    'under-way': 'Under way',
    done: 'Done',
    partly: 'Partly done',
    'not-done': 'Not done',
    dropped: 'Dropped by agreement',
  },
  origins: {
    indicator: 'a statement',
    wish: 'a wish',
    strength: 'a strength',
    signal: 'a signal',
    input: 'a promise not kept',
    proposal: 'a proposal of partners',
    decision: 'a decision of the meeting',
  },
  from: (origin) => `From ${origin}`,
  colon: ': ',
  due: (day) => `by ${day}`,
  overdue: 'overdue',
  owner: 'Responsible',
  supporter: 'Supported by',
  office: 'the office',
  gone: 'nobody at the moment',
  means: 'Means',
  effort: 'Effort and cost',
  serves: 'Serves',
  sign: 'Sign that it worked',
  history: 'What was reported',
  noHistory: 'Nothing has been reported yet.',
  said: (who, day) => `${who}, ${day}:`,
  asksToDrop: 'asks to drop it',
  dropAsked: {
    office: 'The office asks to drop this action. It is dropped only if the partner agrees.',
    partner: 'The partner asks to drop this action. It is dropped only if the office agrees.',
  },
  standing: {
    agreed: (office, partner) => `This plan is agreed: ${office} and ${partner} have signed it.`,
    half: {
      office: 'Direction has signed this plan. The elected partner has not signed it yet.',
      partner: 'The elected partner has signed this plan. Direction has not signed it yet.',
    },
    unsigned: 'This plan is not agreed yet: nobody has signed it as it stands now.',
    voided: 'It had been signed and was changed since, so those signatures count no more.',
    noStrength:
      'This plan cannot be signed yet: at least one action must come from a strength, more of what works.',
  },
  seePlan: 'See the joint plan',
  lead: (office) =>
    `What ${office} and its partners will change together: who does it, who helps, by when.`,
  openToAll:
    'All partners of this year read this plan, with the names of the organisations and all that is reported. Nobody’s grades stand in it.',
  none: 'No action stands in the plan yet.',
  ours: 'Actions of your organisation',
  others: 'All other actions',
  signing: {
    title: 'Sign for the partners',
    words:
      'The partners have elected you to sign this plan for them. With the signature of the office’s direction it is agreed. If an action is changed afterwards, both sides sign again.',
    tick: 'Yes, I have read all actions and sign this plan for the partners',
    button: 'Sign the plan',
    tickFirst: 'Tick the box first: it says that you sign.',
  },
  signed: 'You have signed this plan.',
  changed: 'The plan was changed while you read it. Please read it again, then sign.',
  notNow: 'This cannot be done at the moment. Nothing was changed.',
  report: {
    title: 'Say how far it has come',
    status: 'How far it has come',
    words: 'What shows it, or why not',
    hint: 'Two or three sentences. All partners of this year can read them.',
    button: 'Report',
    drop: 'Ask the other side to drop it',
    agree: 'We agree to drop it',
    kept: 'Thank you. What you reported can be read by all partners now.',
    meanwhile:
      'Somebody else reported on this action at the same moment. Please look, then report again.',
    faults: 'Please look at these fields',
  },
  notYet: 'How far the actions have come can be reported here once the plan is agreed.',
  archived: 'This year is archived: the plan can be read, and nothing more is reported.',
  faultWords: ({ field, kind }) => {
    if (kind === 'not-an-option') return 'Choose how far it has come.'
    if (kind === 'too-long') return 'This text is too long: at most 1,000 characters.'
    return field === 'words' ? 'Write what shows it, or why not.' : 'Choose how far it has come.'
  },
}

const fr: Words = {
  title: 'Le plan commun',
  statuses: {
    planned: 'Prévue',
    'under-way': 'En cours',
    done: 'Faite',
    partly: 'Faite en partie',
    'not-done': 'Pas faite',
    dropped: 'Abandonnée d’un commun accord',
  },
  origins: {
    indicator: 'un énoncé',
    wish: 'un vœu',
    strength: 'une force',
    signal: 'un signal',
    input: 'une promesse non tenue',
    proposal: 'une proposition de partenaires',
    decision: 'une décision de la réunion',
  },
  from: (origin) => `Née d’${origin}`,
  colon: ' : ',
  due: (day) => `pour le ${day}`,
  overdue: 'en retard',
  owner: 'Responsable',
  supporter: 'Avec l’appui de',
  office: 'le bureau',
  gone: 'personne pour le moment',
  means: 'Moyens',
  effort: 'Effort et coût',
  serves: 'Sert',
  sign: 'Signe que cela a marché',
  history: 'Ce qui a été rapporté',
  noHistory: 'Rien n’a encore été rapporté.',
  said: (who, day) => `${who}, le ${day} :`,
  asksToDrop: 'demande de l’abandonner',
  dropAsked: {
    office:
      'Le bureau demande d’abandonner cette action. Elle ne l’est que si le partenaire est d’accord.',
    partner:
      'Le partenaire demande d’abandonner cette action. Elle ne l’est que si le bureau est d’accord.',
  },
  standing: {
    agreed: (office, partner) => `Ce plan est convenu : ${office} et ${partner} l’ont signé.`,
    half: {
      office: 'La direction a signé ce plan. Le partenaire élu ne l’a pas encore signé.',
      partner: 'Le partenaire élu a signé ce plan. La direction ne l’a pas encore signé.',
    },
    unsigned: 'Ce plan n’est pas encore convenu : personne ne l’a signé dans sa forme actuelle.',
    voided: 'Il avait été signé puis a été modifié : ces signatures ne comptent plus.',
    noStrength:
      'Ce plan ne peut pas encore être signé : au moins une action doit naître d’une force, de ce qui marche déjà.',
  },
  seePlan: 'Voir le plan commun',
  lead: (office) =>
    `Ce que ${office} et ses partenaires vont changer ensemble : qui le fait, qui aide, pour quand.`,
  openToAll:
    'Tous les partenaires de cette année lisent ce plan, avec les noms des organisations et tout ce qui est rapporté. Il ne contient les notes de personne.',
  none: 'Le plan ne contient encore aucune action.',
  ours: 'Les actions de votre organisation',
  others: 'Toutes les autres actions',
  signing: {
    title: 'Signer au nom des partenaires',
    words:
      'Les partenaires vous ont élu pour signer ce plan en leur nom. Avec la signature de la direction du bureau, il est convenu. Si une action est modifiée ensuite, les deux côtés signent de nouveau.',
    tick: 'Oui, j’ai lu toutes les actions et je signe ce plan au nom des partenaires',
    button: 'Signer le plan',
    tickFirst: 'Cochez d’abord la case : elle dit que vous signez.',
  },
  signed: 'Vous avez signé ce plan.',
  changed: 'Le plan a été modifié pendant que vous le lisiez. Veuillez le relire, puis le signer.',
  notNow: 'Cela n’est pas possible pour le moment. Rien n’a été modifié.',
  report: {
    title: 'Dire où cela en est',
    status: 'Où cela en est',
    words: 'Ce qui le montre, ou pourquoi non',
    hint: 'Deux ou trois phrases. Tous les partenaires de cette année peuvent les lire.',
    button: 'Rapporter',
    drop: 'Demander à l’autre côté de l’abandonner',
    agree: 'Nous sommes d’accord pour l’abandonner',
    kept: 'Merci. Tous les partenaires peuvent maintenant lire ce que vous avez rapporté.',
    meanwhile:
      'Quelqu’un d’autre a rapporté sur cette action au même moment. Veuillez regarder, puis rapporter de nouveau.',
    faults: 'Veuillez revoir ces champs',
  },
  notYet: 'Vous pourrez dire ici où en sont les actions dès que le plan sera convenu.',
  archived: 'Cette année est archivée : le plan se lit encore, et plus rien n’est rapporté.',
  faultWords: ({ field, kind }) => {
    if (kind === 'not-an-option') return 'Choisissez où cela en est.'
    if (kind === 'too-long') return 'Ce texte est trop long : 1 000 caractères au plus.'
    return field === 'words'
      ? 'Écrivez ce qui le montre, ou pourquoi non.'
      : 'Choisissez où cela en est.'
  },
}

/** The joint plan, as partners and staff read it. */
export const planText = inEveryLanguage({ en, fr }, { rn: {} })
