type Props = { qr: { size: number; path: string }; label: string }

/** A QR code, dark on light whatever the page's colours: cameras expect it so. */
export function QrPicture({ qr, label }: Props) {
  const { size, path } = qr
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
