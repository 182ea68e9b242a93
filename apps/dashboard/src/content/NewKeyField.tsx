import { useEffect, useRef } from 'react';
import { Section } from '../layout';
import { keyFrom } from './bodies';
import { isText, useAt } from './EditorContext';
import { TextAt } from './fields';

/** The key of a new item: made of its title until somebody writes another one. */
export function NewKeyField() {
  const title = useAt('title', isText, '');
  const key = useAt('key', isText, '');
  const made = keyFrom(title.value);
  const before = useRef(made);
  useEffect(() => {
    if (made === before.current) return;
    if (key.value === before.current || key.value === '') key.set(made);
    before.current = made;
  }, [made, key]);
  return (
    <Section title="Key">
      <div className="ed-form">
        <TextAt
          at="key"
          label="Key"
          hint="How files and other content name it. It never changes once published."
        />
      </div>
    </Section>
  );
}
