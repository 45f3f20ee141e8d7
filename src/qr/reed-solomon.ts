import { power, product } from './galois.ts'

/** The codewords that follow a block of data, so that a scanner can mend what dirt or a fold has spoiled. */
export function correctionFor(data: readonly number[], count: number): number[] {
  const divisor = generator(count)
  const remainder = Array<number>(count).fill(0)
  for (const codeword of data) {
    const factor = codeword ^ (remainder.shift() ?? 0)
    remainder.push(0)
    for (const [place, coefficient] of divisor.entries())
      remainder[place] = (remainder[place] ?? 0) ^ product(coefficient, factor)
  }
  return remainder
}

/** (x - 2⁰)(x - 2¹)… of a degree, without its leading one. */
function generator(degree: number): readonly number[] {
  let found = [1]
  for (let root = 0; root < degree; root += 1) {
    const shifted = [...found, 0]
    found = shifted.map((one, place) => one ^ product(found[place - 1] ?? 0, power(root)))
  }
  return found.slice(1)
}
