import type { Language } from '../../src/domain/language.ts'

type Words = {
  gradedHint: string
  theOffice: (office: string) => string
  theNetwork: (network: string) => string
  /** On the pages of a round. */
  about: (network: string) => string
  gone: string
  members: string
  result: (high: number, n: number) => string
  tooFew: string
  nobody: string
  alone: string
  /** In every mail, and on the first page behind a link. */
  told: string
  asks: <Name>(office: Name, partner: Name) => readonly (Name | string)[]
}

const en: Words = {
  gradedHint:
    'A network is graded by its members alone; the partner that leads it is not asked. Its results stand by themselves and are compared only with its own.',
  theOffice: (office) => `The office (${office})`,
  theNetwork: (network) => `The network “${network}”`,
  about: (network) => `This round grades the network “${network}”.`,
  gone: 'This round grades a network that is no longer in the register.',
  members:
    'Only its members are asked; the partner that leads it is not. With fewer than five, choose an open dialogue.',
  result: (high, n) => `${high} of ${n} members give the network a median of 4 or more.`,
  tooFew: 'Too few members answered to say how many give the network a median of 4 or more.',
  nobody: 'No member gave a grade.',
  alone:
    'Members are not compared with each other, and nothing here enters the office’s own results.',
  told: 'The network is what is graded, not its members: nobody compares them. Taking part is your choice; not taking part is a normal answer, and nobody asks again.',
  asks: (office, partner) => [
    office,
    ' asks ',
    partner,
    ' as a member of the network: how well do we work together?',
  ],
}

const fr: Words = {
  gradedHint:
    'Un réseau est noté par ses membres seuls ; le partenaire qui le conduit n’est pas interrogé. Ses résultats restent à part et ne sont comparés qu’aux siens.',
  theOffice: (office) => `Le bureau (${office})`,
  theNetwork: (network) => `Le réseau « ${network} »`,
  about: (network) => `Ce cycle note le réseau « ${network} ».`,
  gone: 'Ce cycle note un réseau qui n’est plus dans le registre.',
  members:
    'Seuls ses membres sont interrogés ; le partenaire qui le conduit ne l’est pas. À moins de cinq, choisissez un dialogue ouvert.',
  result: (high, n) =>
    `${high} membre${high > 1 ? 's' : ''} sur ${n} ${high > 1 ? 'donnent' : 'donne'} au réseau une médiane de 4 ou plus.`,
  tooFew:
    'Trop peu de membres ont répondu pour dire combien donnent au réseau une médiane de 4 ou plus.',
  nobody: 'Aucun membre n’a donné de note.',
  alone:
    'Les membres ne sont pas comparés entre eux, et rien d’ici n’entre dans les résultats du bureau.',
  told: 'C’est le réseau qui est noté, et non ses membres : personne ne les compare. Participer est votre choix ; ne pas participer est une réponse normale, et personne ne vous redemandera.',
  asks: (office, partner) => [
    office,
    ' demande à ',
    partner,
    ', membre du réseau : travaillons-nous bien ensemble ?',
  ],
}

export const networkRoundText: Record<Language, Words> = { en, fr }
