import {
  AutocompleteArrayInput,
  AutocompleteInput,
  ReferenceArrayInput,
  ReferenceInput,
  TextInput,
} from 'react-admin';
import { needed } from '../layout/forms';

const search = (text: string) => (text.trim() === '' ? {} : { q: text });

/** What Create and Edit share. */
export function JobInputs() {
  return (
    <>
      <TextInput
        source="title"
        label="Title"
        validate={needed('Give the job a title.')}
        isRequired
        helperText={false}
      />
      <div className="form-row">
        <TextInput
          source="department"
          label="Department"
          validate={needed('Name the department.')}
          isRequired
          helperText={false}
        />
        <TextInput
          source="level"
          label="Level"
          validate={needed('Name the level, e.g. Senior.')}
          isRequired
          helperText={false}
        />
      </div>
      <ReferenceInput source="hiringManagerId" reference="people" perPage={25}>
        <AutocompleteInput
          label="Hiring manager"
          optionText="name"
          filterToQuery={search}
          validate={needed('Choose who decides.')}
          helperText="Decides on the loops of this job."
          isRequired
        />
      </ReferenceInput>
      <ReferenceArrayInput
        source="recruiterIds"
        reference="people"
        perPage={25}
        filter={{ role: 'RECRUITER' }}
      >
        <AutocompleteArrayInput
          label="Recruiters"
          optionText="name"
          filterToQuery={search}
          helperText={false}
        />
      </ReferenceArrayInput>
    </>
  );
}
