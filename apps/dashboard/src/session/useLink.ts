import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { problemMessage, redeemLink, RequestError, verbs, type LinkForm } from '@debrief/web-data';
import type { FieldErrors } from './LinkForms';

/** Where the person stands with their link. */
type Step =
  | { readonly at: 'ready' }
  | { readonly at: 'first_admin' }
  | { readonly at: 'password' }
  | { readonly at: 'spent'; readonly message: string };

/** The steps of a link: what was answered last and what the person may do now. */
export function useLink() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [step, setStep] = useState<Step>({ at: 'ready' });
  const [problem, setProblem] = useState<string | null>(null);
  const [fields, setFields] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);

  // What was asked without a session must be asked again with it, before any page decides by it.
  const enter = async () => {
    client.removeQueries({ queryKey: ['debrief'] });
    await client.resetQueries({ queryKey: ['auth'] });
    navigate('/');
  };

  const refuse = (error: unknown) => {
    const known = error instanceof RequestError ? error : null;
    if (known?.status === 410) setStep({ at: 'spent', message: known.message });
    // A first admin has no name yet: the server says so by refusing the bare link, which stays usable.
    else if (step.at === 'ready' && known?.body) setStep({ at: 'first_admin' });
    else if (known?.body) setFields(known.body.errors);
    else setProblem(problemMessage(error));
  };

  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    setFields({});
    await work().catch(refuse);
    setBusy(false);
  };

  const open = (form: LinkForm) =>
    run(async () => {
      const { kind } = await redeemLink(form);
      if (kind === 'sign_in' || form.password) await enter();
      else setStep({ at: 'password' });
    });

  const password = (text: string) =>
    run(async () => {
      const result = await verbs.setPassword({ password: text });
      if (result.__typename === 'PasswordSet') await enter();
      else setProblem(result.fields[0]?.message ?? result.message);
    });

  return { step, problem, fields, busy, open, password, enter };
}
