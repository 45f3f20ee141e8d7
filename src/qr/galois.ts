/** Arithmetic in the field of 256 elements that QR codes use (x⁸ + x⁴ + x³ + x² + 1). */
const modulus = 0x11d

const powers = new Uint8Array(255)
const logs = new Uint8Array(256)
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  powers[exponent] = value
  logs[value] = exponent
  value <<= 1
  if (value > 255) value ^= modulus
}

/** The generator two, raised; exponents wrap around at 255. */
export function power(exponent: number): number {
  return powers[exponent % 255] ?? 0
}

export function product(one: number, other: number): number {
  if (one === 0 || other === 0) return 0
  return power((logs[one] ?? 0) + (logs[other] ?? 0))
}
