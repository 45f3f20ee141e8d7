import { createContext } from 'preact'
import { type Colour, onDark } from '../../src/domain/colour.ts'

/** The office's colour, for the pages that carry their style inside; null for the program's own. */
export const Accent = createContext<Colour | null>(null)

/**
 * A stylesheet with the office's accent in place of the program's, in daylight and in the dark.
 * @param css with the program's own `--accent` first for light, then for dark
 */
export function accented(css: string, colour: Colour | null): string {
  if (colour === null) return css
  const shades = [colour, onDark(colour)]
  return css.replace(/--accent:#[0-9a-f]{6}/g, (own) => {
    const shade = shades.shift()
    return shade ? `--accent:${shade}` : own
  })
}
