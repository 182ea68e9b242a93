import { FeedSection } from './FeedSection';
import './calendars.css';

/** The reader's rounds for other calendars. */
export function CalendarSettings() {
  return <FeedSection />;
}
