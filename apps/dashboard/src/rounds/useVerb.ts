import { useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { fieldErrors, newKey, problemMessage, type AnyResult } from '@debrief/web-data';

type Keyless<V> = Omit<V, 'idempotencyKey'>;

interface VerbOptions<R extends AnyResult, N extends R['__typename']> {
  /** The member of the result union that means it was done. */
  readonly done: N;
  readonly onDone: (result: Extract<R, { __typename: N }>) => void;
  /** What a short notice says afterwards. */
  readonly notice?: string;
}

export interface VerbState<V, R extends AnyResult> {
  readonly busy: boolean;
  /** The refusal to show, as the union tells it. */
  readonly problem: R | null;
  /** A refusal or a failure in one sentence; null when fields say it all. */
  readonly message: string | null;
  /** Sentences by path of the input. */
  readonly errors: Readonly<Record<string, string>>;
  readonly send: (input: Keyless<V>) => void;
}

/**
 * Sends one intention. The key stays the same while an unanswered attempt is repeated and is made
 * anew once there was an answer, so that a corrected form is another intention.
 */
export function useVerb<
  V extends { idempotencyKey: string },
  R extends AnyResult,
  N extends R['__typename'],
>(run: (input: V) => Promise<R>, { done, onDone, notice }: VerbOptions<R, N>): VerbState<V, R> {
  const client = useQueryClient();
  const notify = useNotify();
  const attempt = useRef<{ input: string; key: string } | null>(null);
  const [problem, setProblem] = useState<R | null>(null);
  const mutation = useMutation({
    mutationFn: (input: Keyless<V>) => {
      const text = JSON.stringify(input);
      if (attempt.current?.input !== text) attempt.current = { input: text, key: newKey() };
      return run({ ...input, idempotencyKey: attempt.current.key } as V);
    },
    onSuccess: async (result) => {
      attempt.current = null;
      if (result.__typename !== done) return setProblem(result);
      setProblem(null);
      await client.invalidateQueries();
      if (notice) notify(notice, { type: 'info' });
      onDone(result as Extract<R, { __typename: N }>);
    },
  });
  const errors = problem ? fieldErrors(problem) : {};
  const failure = mutation.error ? problemMessage(mutation.error) : null;
  const refusal = problem && Object.keys(errors).length === 0 ? problemMessage(problem) : null;
  return {
    busy: mutation.isPending,
    problem,
    message: failure ?? refusal,
    errors,
    send: (input) => mutation.mutate(input),
  };
}
