/** Where the trend of an indicator or a commitment is charted. */
export function trendAddress(show: string): string {
  return `/trends?show=${encodeURIComponent(show.toWellFormed())}#chart`
}
