import { BusyCalendars } from './BusyCalendars';
import { FeedSection } from './FeedSection';
import { WeekView } from './WeekView';
import './calendars.css';

/** Rounds out to other calendars, busy times in from them, and the week that comes of both. */
export function CalendarSettings() {
  return (
    <>
      <FeedSection />
      <BusyCalendars />
      <WeekView />
    </>
  );
}
