/** A stretch of a text; marked where it holds a name that could tell who wrote it. */
export type Stretch = { words: string; marked: boolean }

/**
 * The places of a text where one of some names stands, whatever its accents and capitals. An aid for who cleans the text:
 * what a name does not say, a phrase still may.
 * @param names whole names, and single words of names; shorter ones than three letters are passed over
 * @example markNames('Avec Abahuza.', ['abahuza']) // 'Avec ' | 'Abahuza' marked | '.'
 */
export function markNames(text: string, names: readonly string[]): readonly Stretch[] {
  const { folded, places } = fold(text)
  const wanted = [...new Set(names.map((name) => fold(name).folded.trim()))]
    .filter((name) => name.length >= 3)
    .sort((one, other) => other.length - one.length)
  if (wanted.length === 0 || text === '') return text === '' ? [] : [{ words: text, marked: false }]
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wanted.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  const stretches: Stretch[] = []
  let from = 0
  for (const { 0: found, index } of folded.matchAll(pattern)) {
    const start = places[index] ?? 0
    const end = places[index + found.length] ?? text.length
    stretches.push({ words: text.slice(from, start), marked: false })
    stretches.push({ words: text.slice(start, end), marked: true })
    from = end
  }
  stretches.push({ words: text.slice(from), marked: false })
  return stretches.filter(({ words }) => words !== '')
}

/** Small letters without accents, one apostrophe for all, and where in the text each of them came from. */
function fold(text: string): { folded: string; places: readonly number[] } {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const letter of text) {
    const plain = letter
      .normalize('NFKD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase()
      .replace(/[’ʼ]/g, "'")
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at)
    folded += plain
    at += letter.length
  }
  return { folded, places }
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
}

/**
 * A person's name and each word of it: people are called by either.
 * @example wordsOf('Jean-Bosco N.') // ['Jean-Bosco N.', 'Jean-Bosco', 'Jean', 'Bosco', 'N.']
 */
export function wordsOfName(name: string): readonly string[] {
  const words = name.split(/\s+/).filter((word) => word !== '')
  return [...new Set([name, ...words, ...words.flatMap((word) => word.split('-'))])]
}
