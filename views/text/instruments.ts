import type { Language } from '../../src/domain/language.ts'
import type { GradedQuestion, Question, Survey, TextQuestion } from '../../src/domain/survey.ts'

type Words = {
  title: string
  lead: string
  empty: { title: string; words: string }
  columns: Record<'title' | 'version' | 'languages' | 'indicators' | 'headline', string>
  complete: string
  partly: (done: number, of: number) => string
  facts: Record<
    'kind' | 'version' | 'languages' | 'indicators' | 'questions' | 'scale' | 'modes',
    string
  >
  kinds: Record<Survey['kind'], string>
  interview: string
  indicators: (count: number, headline: number) => string
  frozen: string
  asRespondent: string
  language: string
  languageName: Record<string, string>
  revision: (revision: number) => string
  headline: string
  required: string
  optional: string
  facet: Record<NonNullable<GradedQuestion['facet']>, string>
  marks: {
    appreciation: string
    trait: string
    trusted: string
    coded: string
    wish: (rank: number) => string
    concern: string
    proposition: string
    action: Record<NonNullable<TextQuestion['action']>, string>
  }
  classes: {
    title: string
    words: (least: number) => string
    traits: (from: number, to: number) => string
  }
  codebook: { title: string; words: (version: string) => string }
  kind: Record<Question['type'], string>
  most: (count: number) => string
  default: string
  comment: string
  commentOnce: string
  preview: string
  previewBack: string
}

const en: Words = {
  title: 'Instruments',
  lead: 'What partners are asked. A round freezes its instrument when it opens; from then on its questions stay as they were.',
  empty: {
    title: 'No instrument yet',
    words: 'Survey files lie in the folder “surveys” of the program. Ask whoever runs it.',
  },
  columns: {
    title: 'Instrument',
    version: 'Version',
    languages: 'Languages',
    indicators: 'Statements graded',
    headline: 'In the headline',
  },
  complete: 'complete',
  partly: (done, of) => `${done} of ${of} texts`,
  facts: {
    kind: 'Kind',
    version: 'Version',
    languages: 'Languages',
    indicators: 'Statements',
    questions: 'Questions in all',
    scale: 'General words of the grades',
    modes: 'How it is answered',
  },
  kinds: {
    scorecard: 'Scorecard',
    principles_check: 'Check of principles: one low answer is enough to talk',
    self_assessment: 'Self-assessment: how often something is so',
    diagnostic: 'Diagnostic: pairs of descriptions',
    appreciative_inquiry: 'Appreciative inquiry: stories and wishes',
  },
  interview:
    'On one’s own, or as an interview of two persons, whose interviewer is named with the answers',
  indicators: (count, headline) =>
    `${count} graded from 1 to 5, ${headline} of them in the headline`,
  frozen:
    'Code and revision together are a series: its grades can be compared over the years. A new revision starts a new line.',
  asRespondent: 'See it as partners do',
  language: 'Show in',
  languageName: { en: 'English', fr: 'French', rn: 'Kirundi' },
  revision: (revision) => `revision ${revision}`,
  headline: 'Headline',
  required: 'Needed to send',
  optional: 'May stay empty',
  facet: { policies: 'Policies', systems: 'Systems', culture: 'Culture' },
  marks: {
    appreciation: 'Yearly appreciation',
    trait: 'Sign: grade 1 or 2',
    trusted: 'Only for the person of trust; in no results',
    coded: 'Coded by theme',
    wish: (rank) => `Wish ${rank}`,
    concern: 'Concern',
    proposition: 'Sentence for the learning event',
    action: {
      partner: 'Draft action of the partner',
      office: 'Draft action of the office',
    },
  },
  classes: {
    title: 'Classes of a relationship',
    words: (least) =>
      `By the number of signs. No class with fewer than ${least} of these questions graded.`,
    traits: (from, to) => (from === to ? `${from}:` : `${from} to ${to}:`),
  },
  codebook: {
    title: 'Themes',
    words: (version) =>
      `Codebook ${version}. Reviewers mark these themes in the answers; partners may name their own.`,
  },
  kind: {
    grade5: 'Grade from 1 to 5, “I do not know” or “does not apply”',
    text: 'Free text',
    freq5: 'How often, from 1 to 5, “I do not know” or “does not apply”',
    bipolar5: 'Place between two descriptions, from 1 to 5, “I do not know” or “does not apply”',
    choice: 'One choice',
    multi: 'Several choices',
    yesno: 'Yes or no',
    action_review: 'What became of last year’s actions; not asked while there is no joint plan',
    pick_indicators: 'Statements of the headline, to be ticked',
    propose_indicator: 'Statements of their own',
  },
  most: (count) => `${count} at most`,
  default: 'if nobody chooses',
  comment: 'A folded comment goes with each graded statement.',
  commentOnce: 'Graded statements have no comment.',
  preview: 'This is what partners see. Nothing you tick or type here is kept.',
  previewBack: 'Back to the instrument',
}

const fr: Words = {
  title: 'Instruments',
  lead: 'Ce que l’on demande aux partenaires. Un cycle fige son instrument à l’ouverture ; ses questions restent alors telles quelles.',
  empty: {
    title: 'Pas encore d’instrument',
    words:
      'Les fichiers de questionnaire se trouvent dans le dossier « surveys » du programme. Adressez-vous à la personne qui le fait fonctionner.',
  },
  columns: {
    title: 'Instrument',
    version: 'Version',
    languages: 'Langues',
    indicators: 'Énoncés notés',
    headline: 'Dans le chiffre clé',
  },
  complete: 'complet',
  partly: (done, of) => `${done} textes sur ${of}`,
  facts: {
    kind: 'Genre',
    version: 'Version',
    languages: 'Langues',
    indicators: 'Énoncés',
    questions: 'Questions en tout',
    scale: 'Mots généraux des notes',
    modes: 'Manière de répondre',
  },
  kinds: {
    scorecard: 'Fiche d’évaluation',
    principles_check: 'Vérification de principes : une réponse basse suffit pour en parler',
    self_assessment: 'Auto-évaluation : fréquence',
    diagnostic: 'Diagnostic : paires de descriptions',
    appreciative_inquiry: 'Démarche appréciative : récits et vœux',
  },
  interview:
    'Par soi-même, ou en entretien à deux ; le nom de qui mène l’entretien accompagne les réponses',
  indicators: (count, headline) => `${count} notés de 1 à 5, dont ${headline} dans le chiffre clé`,
  frozen:
    'Code et révision forment ensemble une série : ses notes se comparent d’année en année. Une nouvelle révision commence une nouvelle courbe.',
  asRespondent: 'Voir comme les partenaires',
  language: 'Afficher en',
  languageName: { en: 'anglais', fr: 'français', rn: 'kirundi' },
  revision: (revision) => `révision ${revision}`,
  headline: 'Chiffre clé',
  required: 'Nécessaire pour envoyer',
  optional: 'Peut rester vide',
  facet: { policies: 'Politiques', systems: 'Systèmes', culture: 'Culture' },
  marks: {
    appreciation: 'Appréciation annuelle',
    trait: 'Signe : note 1 ou 2',
    trusted: 'Pour la seule personne de confiance ; dans aucun résultat',
    coded: 'Codé par thème',
    wish: (rank) => `Vœu ${rank}`,
    concern: 'Préoccupation',
    proposition: 'Phrase pour l’événement d’apprentissage',
    action: {
      partner: 'Projet d’action du partenaire',
      office: 'Projet d’action du bureau',
    },
  },
  classes: {
    title: 'Classes d’une relation',
    words: (least) =>
      `Selon le nombre de signes. Pas de classe si moins de ${least} de ces questions sont notées.`,
    traits: (from, to) => (from === to ? `${from} :` : `${from} à ${to} :`),
  },
  codebook: {
    title: 'Thèmes',
    words: (version) =>
      `Livre de codes ${version}. Les relecteurs marquent ces thèmes dans les réponses ; les partenaires peuvent indiquer les leurs.`,
  },
  kind: {
    grade5: 'Note de 1 à 5, « je ne sais pas » ou « sans objet »',
    text: 'Texte libre',
    freq5: 'Fréquence de 1 à 5, « je ne sais pas » ou « sans objet »',
    bipolar5: 'Place entre deux descriptions, de 1 à 5, « je ne sais pas » ou « sans objet »',
    choice: 'Un choix',
    multi: 'Plusieurs choix',
    yesno: 'Oui ou non',
    action_review:
      'Ce que sont devenues les actions de l’an dernier ; pas demandé tant qu’il n’y a pas de plan commun',
    pick_indicators: 'Énoncés du chiffre clé, à cocher',
    propose_indicator: 'Énoncés proposés par le partenaire',
  },
  most: (count) => `${count} au plus`,
  default: 'si personne ne choisit',
  comment: 'Un commentaire replié accompagne chaque énoncé noté.',
  commentOnce: 'Les énoncés notés n’ont pas de commentaire.',
  preview:
    'Voici ce que voient les partenaires. Rien de ce que vous cochez ou écrivez ici n’est conservé.',
  previewBack: 'Retour à l’instrument',
}

export const instrumentsText: Record<Language, Words> = { en, fr }
