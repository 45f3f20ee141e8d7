import type { Gaps } from './catalogue.ts'
import type { RespondWords } from './respond.ts'

/**
 * Kirundi: a DRAFT for review by somebody whose language it is (docs/languages.md). Only short phrases stand here; all
 * others are shown in French. Off until an office turns it on.
 */
export const rn: Gaps<RespondWords> = {
  start: { begin: 'Tangura', goOn: 'Bandanya', sentTitle: 'Inyishu zanyu zarashitse' },
  faults: { missingChoice: 'Hitamwo inyishu.' },
  check: { noAnswer: 'Nta nyishu', send: 'Rungika' },
  yesNo: { yes: 'Ego', no: 'Oya' },
  receipt: {
    title: 'Murakoze. Inyishu zanyu zarashitse.',
    yours: 'Inyishu zanyu',
    goOn: 'Bandanya',
  },
  special: { dk: 'Simbizi' },
}
