import { Route, Routes } from 'react-router-dom';
import { NotFoundState } from '../layout';
import { ImportList } from './ImportList';
import { ImportShow } from './ImportShow';
import './exchange.css';

/** Files from other systems: sent, checked, applied. */
export function ImportSettings() {
  return (
    <Routes>
      <Route index element={<ImportList />} />
      <Route path=":id" element={<ImportShow />} />
      <Route path="*" element={<NotFoundState what="import" />} />
    </Routes>
  );
}
