/** A colour as browsers write it: `#0b5c66`, in small letters. */
export type Colour = `#${string}`

/** The accent of a new office. */
export const ownColour: Colour = '#0b5c66'

/** Text and buttons must be readable: WCAG 2.2 asks for 4.5 to 1. */
const readable = 4.5

/** What the accent stands on and what stands on it, by light and by dark. */
const light = { paper: '#ffffff', wash: '#f5f6f7' } as const
const dark = { paper: '#16191d', wash: '#1f242a' } as const

/**
 * Reads a typed colour; short and upper-case spellings become the long one in small letters.
 * @example parseColour('#0AF') // '#00aaff'
 * @example parseColour('blue') // undefined
 */
export function parseColour(text: string): Colour | undefined {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase()
  if (digits === undefined) return undefined
  return digits.length === 6
    ? `#${digits}`
    : `#${[...digits].map((digit) => digit + digit).join('')}`
}

/**
 * How strongly two colours differ for the eye: WCAG 2.2 contrast ratio.
 * @returns 1 (the same) to 21 (black and white)
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/**
 * Whether a colour can be the accent: links in it, and white on it, must be readable in daylight.
 * @example mayBeAccent('#ffd400') // false: yellow on white
 */
export function mayBeAccent(colour: Colour): boolean {
  return contrast(colour, light.wash) >= readable
}

/**
 * The same accent for dark screens: mixed with white, as little as it takes to be readable.
 * @example onDark('#0b5c66') // a lighter shade of the same
 */
export function onDark(accent: Colour): Colour {
  for (let white = 0; white < 1; white += 0.05) {
    const mixed = mixedWithWhite(accent, white)
    if (contrast(mixed, dark.wash) >= readable + 1) return mixed
  }
  return light.paper
}

function mixedWithWhite(colour: Colour, white: number): Colour {
  const mixed = channels(colour).map((value) => Math.round(value + (255 - value) * white))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channels(colour: Colour): readonly number[] {
  return [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16))
}

function linear(value: number): number {
  const part = value / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
