import { Route, Routes } from 'react-router-dom';
import { NotFoundPage } from '../layout/pages';
import { AskPage } from './AskPage';
import { ReadingList } from './ReadingList';
import { ReadingPage } from './ReadingPage';
import { ToldPage } from './ToldPage';
import '@debrief/web-ui/ui.css';
import './committee.css';

/** Every page of committees. */
export function CommitteeRoutes() {
  return (
    <Routes>
      <Route index element={<ReadingList />} />
      <Route path="scorecards" element={<ToldPage />} />
      <Route path="ask/:loopId" element={<AskPage />} />
      <Route path=":committeeId" element={<ReadingPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
