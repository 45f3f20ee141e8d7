import type { Language } from '../../../src/domain/language.ts'
import { figuresText } from '../../text/figures.ts'

/** What a chart is about and what it says, in one line: “They listen: 8 of 11 partners grade it good”. */
export function titled(name: string, finding: string, language: Language): string {
  const short = name.replace(/\.\s*$/, '')
  return `${short}${/[?!]$/.test(short) ? ' ' : figuresText[language].colon}${finding}`
}
