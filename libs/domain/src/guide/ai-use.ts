import type { AiUsePolicy } from '../blueprint/terms';

/** What a candidate is told about AI tools in a round; the kit shows the interviewer the same words. */
export const AI_USE_TOLD: Readonly<
  Record<AiUsePolicy, { readonly title: string; readonly text: string }>
> = {
  prohibited: {
    title: 'Without AI tools',
    text: 'Please work without AI tools in this round: no assistant, no generated code or answers. Looking things up in a manual is fine when you say so.',
  },
  allowed_disclosed: {
    title: 'AI tools allowed, said aloud',
    text: 'You may use AI tools of your own. Say which one you use and for what, and be ready to explain whatever you take over.',
  },
  provided_tool: {
    title: 'With the AI tool we provide',
    text: 'You work with an AI tool that we set up for the round. How you lead and check it is part of what we look at.',
  },
  required: {
    title: 'AI tools expected',
    text: 'Please use an AI tool in this round and show how you work with it. Tell us beforehand if you need one from us.',
  },
};
