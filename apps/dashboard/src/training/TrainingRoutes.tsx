import { Route, Routes } from 'react-router-dom';
import { NotFoundPage } from '../layout/pages';
import { CalibrationPage } from './CalibrationPage';
import { ComparisonPage } from './ComparisonPage';
import { PackEdit } from './PackEdit';
import { PathEdit } from './PathEdit';
import { TrainingPage } from './TrainingPage';
import '@debrief/web-ui/ui.css';
import './training.css';

/** Every page of training. */
export function TrainingRoutes() {
  return (
    <Routes>
      <Route index element={<TrainingPage />} />
      <Route path="paths/new" element={<PathEdit />} />
      <Route path="paths/:id" element={<PathEdit />} />
      <Route path="packs/new" element={<PackEdit />} />
      <Route path="packs/:id" element={<CalibrationPage />} />
      <Route path="comparisons/:seatId" element={<ComparisonPage />} />
      <Route path="*" element={<NotFoundPage />} />
    </Routes>
  );
}
