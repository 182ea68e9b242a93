import { Route, Routes } from 'react-router-dom';
import { NotFoundPage } from '../layout/pages';
import { InterviewLoadPage } from './InterviewLoadPage';
import { PersonWeek } from './PersonWeek';
import { ScheduleDesk } from './ScheduleDesk';
import { SchedulingBoard } from './SchedulingBoard';
import { WeekPlan } from './WeekPlan';
import '@debrief/web-ui/ui.css';
import '../rounds/rounds.css';
import './schedules.css';

/** Every page of scheduling. */
export function ScheduleRoutes() {
  return (
    <Routes>
      <Route index element={<SchedulingBoard />} />
      <Route path="people/:personId" element={<PersonWeek />} />
      <Route path="load" element={<InterviewLoadPage />} />
      <Route path="plan" element={<WeekPlan />} />
      <Route path=":loopId/:stageId" element={<ScheduleDesk />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
