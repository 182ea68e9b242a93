import { Route, Routes } from 'react-router-dom';
import { NotFoundPage } from '../layout/pages';
import { BankContext } from './BankContext';
import { CompetencyList } from './CompetencyList';
import { ContentEdit } from './ContentEdit';
import { ContentList } from './ContentList';
import { ContentShow } from './ContentShow';
import { TransferPage } from './TransferPage';
import { useLibraryBank } from './useLibrary';
import './content.css';

/** Every page of the library. */
export function ContentRoutes() {
  const bank = useLibraryBank();
  return (
    <BankContext.Provider value={bank}>
      <Routes>
        <Route index element={<ContentList />} />
        <Route path="competencies" element={<CompetencyList />} />
        <Route path="import" element={<TransferPage />} />
        <Route path=":slug/new" element={<ContentEdit fresh />} />
        <Route path=":slug/:key" element={<ContentShow />} />
        <Route path=":slug/:key/edit" element={<ContentEdit />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </BankContext.Provider>
  );
}
