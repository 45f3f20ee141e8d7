type Form = (x: number, y: number, r: number) => string

const circle: Form = (x, y, r) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

/** Corners around the middle, given as shares of the radius. */
const cornered =
  (...corners: readonly (readonly [number, number])[]): Form =>
  (x, y, r) =>
    `M${corners.map(([dx, dy]) => `${short(x + dx * r)} ${short(y + dy * r)}`).join('L')}z`

/** One form for each commitment, beside its colour: whoever sees no colours tells them apart by it. */
const forms: Readonly<Record<string, Form>> = {
  RES: circle,
  TRU: cornered([-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]),
  VAL: cornered([0, -1.2], [1.1, 0.8], [-1.1, 0.8]),
  LEA: cornered([0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]),
  SUS: cornered([-1.1, -0.8], [1.1, -0.8], [0, 1.2]),
  GOV: cornered([0, -1.15], [1.1, -0.35], [0.7, 0.95], [-0.7, 0.95], [-1.1, -0.35]),
}

/**
 * The path of a point of a chart, for SVG and for canvas alike; a circle for what belongs to no commitment.
 * @example markerPath('TRU', 10, 10, 5) // 'M5.5 5.5L14.5 5.5L14.5 14.5L5.5 14.5z'
 */
export function markerPath(section: string | null, x: number, y: number, r: number): string {
  const form = (section !== null && Object.hasOwn(forms, section) && forms[section]) || circle
  return form(x, y, r)
}

function short(place: number): number {
  return Math.round(place * 10) / 10
}
