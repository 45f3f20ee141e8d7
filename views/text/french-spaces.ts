/**
 * French signs of two parts keep their distance, and never begin a line.
 * @example spaced('Pourquoi ?', 'fr') // 'Pourquoi\u00a0?'
 */
export function spaced(words: string, language: string): string {
  if (language !== 'fr') return words
  return words.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0')
}
