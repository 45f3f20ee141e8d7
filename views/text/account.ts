import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  sessions: {
    title: string
    lead: string
    here: string
    unknown: string
    since(day: string): string
    used(day: string): string
    end: string
    endOthers: string
  }
  secondStep: {
    title: string
    isOn: string
    isOff: string
    setUp: string
    change: string
    why: readonly string[]
    password: string
    begin: string
    wrong: string
    scan: string
    picture: string
    orType: string
    firstCode: string
    firstCodeHint: string
    turnOn: string
    codesTitle: string
    codesLead: string
    codesLeft(count: number): string
    proof: string
    renew: string
    end: string
  }
}

const en: Words = {
  title: 'Your account',
  sessions: {
    title: 'Where you are signed in',
    lead: 'Something you do not recognise? End it, then choose a new password.',
    here: 'here, now',
    unknown: 'Unknown browser',
    since: (day) => `signed in on ${day}`,
    used: (day) => `last used on ${day}`,
    end: 'Sign out there',
    endOthers: 'Sign out everywhere else',
  },
  secondStep: {
    title: 'Second step at sign-in',
    isOn: 'On: after the password, a code from your telephone is asked for.',
    isOff: 'Off: your password alone opens your account.',
    setUp: 'Set up a second step',
    change: 'Recovery codes, or turning it off',
    why: [
      'Whoever learns your password then still cannot sign in: a code from your telephone is needed as well.',
      'You need an app for one-time codes on your telephone, such as Aegis, FreeOTP or the one of your password manager. It works without a network.',
    ],
    password: 'Your password',
    begin: 'Begin',
    wrong: 'This is not right. Please type it again.',
    scan: 'Scan this picture with the app.',
    picture: 'QR code with the key; the same key stands below as text',
    orType: 'Or type this key into the app (time-based, six digits):',
    firstCode: 'The code the app shows',
    firstCodeHint: 'Six digits; they change every half minute.',
    turnOn: 'Turn on',
    codesTitle: 'Your recovery codes',
    codesLead:
      'Keep them on paper, not on the telephone. Each one opens your account once when the telephone is lost. They are shown only now; earlier ones no longer work.',
    codesLeft: (count) =>
      count === 1 ? 'One recovery code is left.' : `${count} recovery codes are left.`,
    proof: 'Your password, or a code',
    renew: 'Make new recovery codes',
    end: 'Turn the second step off',
  },
}

const fr: Words = {
  title: 'Votre compte',
  sessions: {
    title: 'Où vous êtes connecté·e',
    lead: 'Vous ne reconnaissez pas une ligne ? Déconnectez-la, puis choisissez un nouveau mot de passe.',
    here: 'ici, maintenant',
    unknown: 'Navigateur inconnu',
    since: (day) => `connexion du ${day}`,
    used: (day) => `dernière utilisation le ${day}`,
    end: 'Se déconnecter là-bas',
    endOthers: 'Se déconnecter partout ailleurs',
  },
  secondStep: {
    title: 'Seconde étape à la connexion',
    isOn: 'Activée : après le mot de passe, un code de votre téléphone est demandé.',
    isOff: 'Désactivée : votre mot de passe suffit à ouvrir votre compte.',
    setUp: 'Activer une seconde étape',
    change: 'Codes de secours, ou désactivation',
    why: [
      'Une personne qui apprendrait votre mot de passe ne pourrait pas se connecter pour autant : il lui faudrait aussi un code de votre téléphone.',
      'Il vous faut une application de codes à usage unique, comme Aegis, FreeOTP ou celle de votre gestionnaire de mots de passe. Elle fonctionne sans réseau.',
    ],
    password: 'Votre mot de passe',
    begin: 'Commencer',
    wrong: 'Ce n’est pas juste. Saisissez-le à nouveau.',
    scan: 'Scannez cette image avec l’application.',
    picture: 'Code QR contenant la clé ; la même clé figure ci-dessous en texte',
    orType: 'Ou saisissez cette clé dans l’application (basée sur l’heure, six chiffres) :',
    firstCode: 'Le code qu’affiche l’application',
    firstCodeHint: 'Six chiffres ; ils changent toutes les trente secondes.',
    turnOn: 'Activer',
    codesTitle: 'Vos codes de secours',
    codesLead:
      'Gardez-les sur papier, pas sur le téléphone. Chacun ouvre votre compte une fois si le téléphone est perdu. Ils ne sont affichés que maintenant ; les précédents ne fonctionnent plus.',
    codesLeft: (count) =>
      count === 1 ? 'Il reste un code de secours.' : `Il reste ${count} codes de secours.`,
    proof: 'Votre mot de passe, ou un code',
    renew: 'Créer de nouveaux codes de secours',
    end: 'Désactiver la seconde étape',
  },
}

export const accountText: Record<Language, Words> = { en, fr }
