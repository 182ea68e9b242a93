import { Route, Routes } from 'react-router-dom';
import { NotFoundState } from '../layout';
import { WebhookCreate } from './WebhookCreate';
import { WebhookList } from './WebhookList';
import { WebhookShow } from './WebhookShow';
import './webhooks.css';

/** News for other systems: which get what, and what became of each delivery. */
export function WebhookSettings() {
  return (
    <Routes>
      <Route index element={<WebhookList />} />
      <Route path="new" element={<WebhookCreate />} />
      <Route path=":id" element={<WebhookShow />} />
      <Route path="*" element={<NotFoundState what="webhook" />} />
    </Routes>
  );
}
