import { useAsk, AsyncState } from '../layout';
import { DaysOffSection } from './DaysOffSection';
import { RoomsSection } from './RoomsSection';
import { RulesForm } from './RulesForm';
import './availability.css';

/** By what loops are placed: the rules, days off, rooms and links. */
export function SchedulingSettings() {
  const rules = useAsk('schedulingRules');
  return (
    <>
      <AsyncState query={rules}>
        {(found) => <RulesForm key={found.version} rules={found} />}
      </AsyncState>
      <DaysOffSection />
      <RoomsSection />
    </>
  );
}
