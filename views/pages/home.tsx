import { type Frame, StaffPage } from '../components/staff-page.tsx'

export function HomePage({ frame }: { frame: Frame }) {
  return (
    <StaffPage frame={frame} title={frame.office}>
      <h1>{frame.office}</h1>
    </StaffPage>
  )
}
