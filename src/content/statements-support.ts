/** All facts about support that the contacts element tells in a sentence. */
import { statementsChat } from './statements-chat.js';
import { statementsHours } from './statements-hours.js';
import { statementsTopics } from './statements-topics.js';
import type { StatementWords } from './types.js';

export const statementsSupport = {
  ...statementsTopics,
  ...statementsChat,
  ...statementsHours,
} satisfies StatementWords;
