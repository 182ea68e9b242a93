import { Route, Routes } from 'react-router-dom';
import { NotFoundPage } from '../layout/pages';
import { ScheduleDesk } from './ScheduleDesk';
import { SchedulingBoard } from './SchedulingBoard';
import '@debrief/web-ui/ui.css';
import '../rounds/rounds.css';
import './schedules.css';

/** Every page of scheduling. */
export function ScheduleRoutes() {
  return (
    <Routes>
      <Route index element={<SchedulingBoard />} />
      <Route path=":loopId/:stageId" element={<ScheduleDesk />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
