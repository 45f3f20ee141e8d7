/** Words that lists of stolen passwords begin with, in the languages of our offices. */
export const commonWords: readonly string[] = `
password passwort passw0rd motdepasse contrasena parola senha ijambobanga neno siri
qwerty azerty qwertz asdfgh zxcvbn qazwsx wsxedc edcrfv
welcome bienvenue bonjour bonsoir hello salut karibu amahoro muraho coucou
admin administrator administrateur root user utilisateur guest invite login access acces letmein secret
changeme changezmoi default defaut temporary temporaire test testing essai demo sample
iloveyou jetaime loveyou love amour cheri cherie chouchou doudou princess princesse prince angel ange
monkey dragon tiger tigre lion shadow master maitre football soccer baseball basketball
superman batman pokemon starwars naruto minecraft fortnite samsung nokia android iphone google facebook
whatsapp gmail yahoo hotmail microsoft windows internet computer ordinateur office bureau
sunshine soleil summer winter spring autumn printemps hiver monday lundi january janvier
flower fleur freedom liberte jesus christ jesuschrist imana mungu yesu dieu allah blessing benediction
michael jennifer jessica ashley daniel nicolas camille marie thomas charlie
trustno whatever killer hunter ranger buster jordan cookie chocolate chocolat
partner partners partenaire partenaires partnerofchoice scorecard organisation organization
burundi bujumbura gitega rwanda kigali congo africa afrique france paris london
`
  .trim()
  .split(/\s+/)

/** Long ones of the same lists that no rule below would catch. */
export const commonPhrases: ReadonlySet<string> = new Set(
  `
1q2w3e4r5t6y 1qaz2wsx3edc 1qaz2wsx3edc4rfv q1w2e3r4t5y6 a1b2c3d4e5f6 1a2b3c4d5e6f qazwsxedcrfv
zaq12wsxcde3 zaq1xsw2cde3 1qazxsw23edc qweasdzxc123 qweasdzxcrfv qwe123qwe123 qwe123asd456 asd123asd123
abc123abc123 abcd1234abcd a123456789012 aa1234567890 147258369000 147258369123 147852369000 159357456852
741852963000 789456123000 789456123789 123654789000 112233445566 121212343434 123123456456 987654321000
iloveyousomuch iloveyouforever loveyouforever ihateyou1234 letmeinplease letmeinnow12 openthedoor1
thisismypassword thisispassword mypassword12 mynewpassword newpassword1 yourpassword1 nopassword12
forgotpassword ilovemyfamily ilovemymother ilovemymum12 godisgood123 godislove123 thankyougod1 ilovejesus12
jesusislord1 jesusismylord merciseigneur gloireadieu1 jaimemamaman mamanjetaime papaetmaman jetaimemaman
jetaimefort1 toutvabien12 bonneannee20 happynewyear1 happybirthday correcthorse correcthorsebattery
correcthorsebatterystaple tobeornottobe maytheforcebewithyou livelaughlove hakunamatata allyouneedislove
manchesterunited realmadrid12 barcelona123 fcbarcelona12 liverpoolfc12 arsenal12345 chelsea12345
starwars1234 harrypotter1 spiderman123 callofduty12 leagueoflegends
`
    .trim()
    .split(/\s+/),
)

/** Rows of keys and letters that fingers walk along. */
export const rows: readonly string[] = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertzuiop',
  'yxcvbnm',
]
