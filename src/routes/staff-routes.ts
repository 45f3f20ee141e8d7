import type { StaffRoute } from '../http/visit.tsx'
import { accountRoutes } from './account.tsx'
import { activityRoutes } from './activities.tsx'
import { allPlanRoutes } from './all-plans.tsx'
import { annualReportRoutes } from './annual-report.tsx'
import { appreciationRoutes } from './appreciation.tsx'
import { auditRoutes } from './audit.tsx'
import { betweenRoundsRoutes } from './between-rounds.tsx'
import { capacityRoutes } from './capacity.tsx'
import { codebookRoutes } from './codebook.tsx'
import { contactErasureRoutes } from './contact-erasure.tsx'
import { frameworkRoutes } from './framework.tsx'
import { frameworkReportRoutes } from './framework-report.tsx'
import { frameworkSignRoutes } from './framework-signs.tsx'
import { helpRoutes } from './help.tsx'
import { historyRoutes } from './history.tsx'
import { homeRoutes } from './home.tsx'
import { inputRoutes } from './inputs.tsx'
import { instrumentRoutes } from './instruments.tsx'
import { issueRoutes } from './issues.tsx'
import { jointPlanRoutes } from './joint-plan.tsx'
import { languageSettingRoutes } from './language-settings.tsx'
import { learningEventRoutes } from './learning-event.tsx'
import { listSettingRoutes } from './list-settings.tsx'
import { mailRoutes } from './mail.tsx'
import { mailSettingRoutes } from './mail-settings.tsx'
import { mailboxRoutes } from './mailbox.tsx'
import { meetingRoutes } from './meeting.tsx'
import { meetingCheckRoutes } from './meeting-check.tsx'
import { meetingScreenRoutes } from './meeting-screen.tsx'
import { minutesRoutes } from './minutes.tsx'
import { networkRoutes } from './networks.tsx'
import { noChangeRoutes } from './no-change.tsx'
import { officeSettingRoutes } from './office-settings.tsx'
import { packRoutes } from './pack.tsx'
import { partnerFormRoutes } from './partner-forms.tsx'
import { partnerSheetRoutes } from './partner-sheet.tsx'
import { partnerTransferRoutes } from './partner-transfers.tsx'
import { partnerRecordRoutes, partnerRoutes } from './partners.tsx'
import { peopleRoutes } from './people.tsx'
import { planActionRoutes } from './plan-actions.tsx'
import { presentRoutes } from './present.tsx'
import { registerEntryRoutes } from './register-entries.tsx'
import { registerImportRoutes } from './register-imports.tsx'
import { registerRoutes } from './registers.tsx'
import { resultExportRoutes } from './result-exports.ts'
import { resultsRoutes } from './results.tsx'
import { roundRoutes } from './rounds.tsx'
import { selfScoreRoutes } from './self-score.tsx'
import { specimenMailRoutes } from './specimen-mails.tsx'
import { storyRoutes } from './stories.tsx'
import { strategyRoutes } from './strategy.tsx'
import { talkRoutes } from './talks.tsx'
import { trendFileRoutes } from './trend-files.tsx'
import { trendsRoutes } from './trends.tsx'
import { wishRoutes } from './wishes.tsx'

/** Every route a signed-in person can ask for; the access test reads this list. */
export const staffRoutes: readonly StaffRoute[] = [
  ...homeRoutes,
  ...accountRoutes,
  ...helpRoutes,
  ...peopleRoutes,
  ...auditRoutes,
  ...languageSettingRoutes,
  ...officeSettingRoutes,
  ...listSettingRoutes,
  ...mailSettingRoutes,
  ...specimenMailRoutes,
  ...mailRoutes,
  ...mailboxRoutes,
  ...roundRoutes,
  ...betweenRoundsRoutes,
  ...inputRoutes,
  ...selfScoreRoutes,
  ...allPlanRoutes,
  ...issueRoutes,
  ...jointPlanRoutes,
  ...planActionRoutes,
  ...learningEventRoutes,
  ...meetingRoutes,
  ...meetingScreenRoutes,
  ...meetingCheckRoutes,
  ...minutesRoutes,
  ...packRoutes,
  ...noChangeRoutes,
  ...historyRoutes,
  ...resultsRoutes,
  ...talkRoutes,
  ...annualReportRoutes,
  ...presentRoutes,
  ...resultExportRoutes,
  ...appreciationRoutes,
  ...storyRoutes,
  ...wishRoutes,
  ...codebookRoutes,
  ...trendsRoutes,
  ...frameworkRoutes,
  ...frameworkSignRoutes,
  ...frameworkReportRoutes,
  ...trendFileRoutes,
  ...partnerRoutes,
  ...partnerTransferRoutes,
  ...partnerFormRoutes,
  ...contactErasureRoutes,
  ...partnerSheetRoutes,
  ...capacityRoutes,
  ...partnerRecordRoutes,
  ...instrumentRoutes,
  ...registerRoutes,
  ...registerImportRoutes,
  ...registerEntryRoutes,
  ...strategyRoutes,
  ...activityRoutes,
  ...networkRoutes,
]
