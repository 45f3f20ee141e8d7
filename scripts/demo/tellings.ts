import type { Valence } from '../../src/domain/segment.ts'

/** A text with what coders see in it. */
type Themed = { words: string; theme: string; valence: Valence }

/** What a made-up partner tells in the appreciative inquiry. */
type Telling = {
  consent: 'named' | 'unnamed' | 'summary' | 'none'
  moment: Themed
  reason: Themed
  wish: Themed
  second?: Themed
  /** Ends “In our partnership, we always…”. */
  always?: string
}

const strength = (theme: string, words: string): Themed => ({ theme, words, valence: 'strength' })
const wish = (theme: string, words: string): Themed => ({ theme, words, valence: 'wish' })

/** By the partner that tells it. Nothing of it has happened. */
export const tellings: Readonly<Record<string, Telling>> = {
  'Abahuza Women’s Collective': {
    consent: 'named',
    moment: strength(
      'T-TRUST',
      'En mars, la pluie avait emporté le pont. L’équipe est venue à pied, deux heures, avec nos animatrices. Ce jour-là nous avons vu qu’ils tenaient parole.',
    ),
    reason: strength('T-LEARN', 'Chacun a raconté ce qui n’avait pas marché, eux aussi.'),
    wish: wish('T-MONEY', 'Connaître le calendrier des paiements au début de l’année.'),
    always: 'dire d’abord ce qui ne va pas',
  },
  'Terre d’Avenir': {
    consent: 'unnamed',
    moment: strength(
      'T-LEARN',
      'Nos techniciens et les leurs ont passé trois jours sur les mêmes parcelles. À la fin, c’est notre fiche de suivi que tout le monde a gardée.',
    ),
    reason: strength(
      'T-TRUST',
      'On nous a crus quand nous avons dit que le délai était trop court.',
    ),
    wish: wish('T-MONEY', 'Un seul rapport financier par trimestre, au lieu de trois.'),
    second: wish('T-VOICE', 'Être dans la salle quand le budget est coupé.'),
  },
  'Rise Up Youth': {
    consent: 'named',
    moment: strength(
      'T-TRUST',
      'They let our members chair the planning day. Nobody took the microphone back when we said that two activities made no sense.',
    ),
    reason: strength('T-LEARN', 'Somebody had read our notes of last year before the meeting.'),
    wish: wish('T-VOICE', 'Two seats for young people in the steering group.'),
    second: wish('T-MONEY', 'Transport money paid before the meeting, not after it.'),
    always: 'ask who is not in the room',
  },
  'Umuco Mwiza': {
    consent: 'unnamed',
    moment: strength(
      'T-LEARN',
      'Le partage entre partenaires sur la médiation : nous avons repris la méthode d’un autre, et lui la nôtre.',
    ),
    reason: strength('T-TRUST', 'Le temps. Personne ne regardait sa montre.'),
    wish: wish('T-MONEY', 'Des virements qui arrivent avant la saison, pas après.'),
    always: 'répondre à un message dans la semaine',
  },
  'Lake Basin Legal Aid': {
    consent: 'unnamed',
    moment: strength(
      'T-TRUST',
      'When a case became dangerous they stopped the publication the same evening and called us first.',
    ),
    reason: strength('T-LEARN', 'A rule we had written together after a mistake the year before.'),
    wish: wish('T-MONEY', 'A reserve for urgent cases that does not need three signatures.'),
  },
  'Maison de la Paix': {
    consent: 'summary',
    moment: strength('T-TRUST', 'La visite surprise de la direction, sans cortège.'),
    reason: strength('T-LEARN', 'Ils posent des questions et attendent la réponse.'),
    wish: wish('T-MONEY', 'Que les frais de bureau soient partagés.'),
  },
  'Direction provinciale de la famille': {
    consent: 'unnamed',
    moment: strength(
      'T-TRUST',
      'Le protocole a été relu ligne par ligne avec nous, et deux pages ont disparu.',
    ),
    reason: strength('T-LEARN', 'Nous avions appris à dire non, et eux à l’entendre.'),
    wish: wish('T-MONEY', 'Publier ensemble ce que chacun dépense.'),
  },
  'Clean Stove Works': {
    consent: 'summary',
    moment: strength('T-LEARN', 'The workshop on prices: they brought the numbers, we the market.'),
    reason: strength('T-TRUST', 'No report was asked for that day.'),
    wish: wish('T-MONEY', 'An advance before the dry season.'),
  },
  'Radio Ijwi': {
    consent: 'unnamed',
    moment: strength(
      'T-LEARN',
      'L’émission en direct du marché : leur équipe a appris à se taire, la nôtre à préparer.',
    ),
    reason: strength('T-TRUST', 'Le droit de se tromper une fois.'),
    wish: wish('T-VOICE', 'Choisir ensemble les thèmes de l’année, en janvier.'),
  },
  'Highland University, Gender Studies': {
    consent: 'none',
    moment: strength('T-LEARN', 'A seminar in which practice corrected theory.'),
    reason: strength('T-TRUST', 'We may publish what we find.'),
    wish: wish('T-VOICE', 'A say in what is measured.'),
  },
}

/** What one partner answers, as its form posts it; undefined for those who leave this part out. */
export function tellingOf(partner: string): Record<string, string> | undefined {
  const telling = tellings[partner]
  if (!telling) return undefined
  const { consent, moment, reason, wish: first, second, always } = telling
  return {
    MODE: 'self',
    'DIS-01': moment.words,
    'DIS-02': reason.words,
    'DIS-07': consent,
    'DRE-01': first.words,
    ...(second ? { 'DRE-02': second.words } : {}),
    ...(always ? { 'DES-02': always } : {}),
  }
}

/** What coders see in a text. */
export function themeOf(words: string): Themed | undefined {
  return Object.values(tellings)
    .flatMap(({ moment, reason, wish: first, second }) => [moment, reason, first, second])
    .find((text) => text?.words === words)
}
